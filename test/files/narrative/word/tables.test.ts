import { readNarrative } from "../../../../src/files/narrative/read-narrative";
import { buildDocx, p, r, table } from "../../../support/build-docx";

const read = (body: string) => readNarrative("report.docx", buildDocx({ body }));

test("a table of figures is a sheet with its captions and notes; its labels and figures are no paragraphs", async () => {
  const { sheets, paragraphs } = await read(
    p("Table 3: Adult care £000") +
      table(
        ["Service", "Budget", "Variance", "%"],
        ["Homes", "1,480", "(210)", "(14.2%)"],
        [p(r("Total", "<w:b/>")), p(r("1,480", "<w:b/>")), "–", ""],
      ) +
      p("Note: brackets mean an underspend."),
  );
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
    "Table 3: Adult care £000",
    "Note: brackets mean an underspend.",
  ]);
  expect(sheets).toHaveLength(1);
  expect(sheets?.[0]).toMatchObject({ name: "Table 1 in report.docx", visibility: "visible" });
  expect(sheets?.[0]?.rows).toEqual([
    {
      row: 1,
      cells: [{ column: 1, value: "Table 3: Adult care £000", text: "Table 3: Adult care £000" }],
    },
    {
      row: 2,
      cells: [
        { column: 1, value: "Service", text: "Service" },
        { column: 2, value: "Budget", text: "Budget" },
        { column: 3, value: "Variance", text: "Variance" },
        { column: 4, value: "%", text: "%" },
      ],
    },
    {
      row: 3,
      cells: [
        { column: 1, value: "Homes", text: "Homes" },
        { column: 2, value: 1480, text: "1,480" },
        { column: 3, value: -210, text: "(210)" },
        { column: 4, value: -0.142, text: "(14.2%)" },
      ],
    },
    {
      row: 4,
      cells: [
        { column: 1, value: "Total", text: "Total", bold: true },
        { column: 2, value: 1480, text: "1,480", bold: true },
        { column: 3, value: "–", text: "–" },
      ],
    },
    {
      row: 6,
      cells: [
        {
          column: 1,
          value: "Note: brackets mean an underspend.",
          text: "Note: brackets mean an underspend.",
        },
      ],
    },
  ]);
});

test("the reasons in a table of figures are paragraphs about their own line", async () => {
  const { paragraphs, sheets } = await read(
    table(
      ["Service", "Variance £000", "Reason"],
      ["Homes", "210", "Fees rose by £150k from April"],
      ["Transport", "(35)", "Fewer journeys"],
    ),
  );
  expect(sheets).toHaveLength(1);
  expect(paragraphs).toEqual([
    {
      text: "Fees rose by £150k from April",
      place: { kind: "document", line: 1 },
      number: null,
      style: "table cell",
      level: 0,
      about: "Homes",
    },
  ]);
});

test("a table of words stays paragraphs, item numbers and years or not", async () => {
  const { paragraphs, sheets } = await read(
    table(
      ["No", "Action", "Year"],
      ["1", "Review fees to save £20k", "2017"],
      ["2", "Audit", "2018"],
    ),
  );
  expect(sheets).toBeUndefined();
  expect(paragraphs.map(({ style, text, about }) => [style, text, about])).toEqual([
    ["table cell", "No", undefined],
    ["table cell", "Action", undefined],
    ["table cell", "Year", undefined],
    ["table cell", "1", undefined],
    ["table cell", "Review fees to save £20k", undefined],
    ["table cell", "2017", undefined],
    ["table cell", "2", "Audit"],
    ["table cell", "Audit", undefined],
    ["table cell", "2018", "Audit"],
  ]);
});

test("merged cells, rows that start later, and deleted rows", async () => {
  const cell = (words: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const row = (cells: string, properties = "") =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const { sheets, losses } = await read(
    `<w:tbl>${row(cell("Area", '<w:vMerge w:val="restart"/>') + cell("2017/18", '<w:gridSpan w:val="2"/>'))}` +
      row(cell("", "<w:vMerge/>") + cell("Budget") + cell("Outturn")) +
      row(cell("Homes") + cell("10") + cell("12")) +
      row(cell("Gone") + cell("99") + cell("99"), '<w:del w:id="1"/>') +
      `${row(cell("20") + cell("22"), '<w:gridBefore w:val="1"/>')}</w:tbl>`,
  );
  expect(sheets?.[0]?.merges).toEqual([
    { top: 1, left: 2, bottom: 1, right: 3 },
    { top: 1, left: 1, bottom: 2, right: 1 },
  ]);
  expect(sheets?.[0]?.rows.map((one) => one.cells.map((it) => `${it.column}:${it.text}`))).toEqual([
    ["1:Area", "2:2017/18"],
    ["2:Budget", "3:Outturn"],
    ["1:Homes", "2:10", "3:12"],
    ["2:20", "3:22"],
  ]);
  expect(losses).toHaveLength(1);
});

test("one line of figures is a table; a table within a cell is its own", async () => {
  const inner = table(["Area", "Budget", "Outturn"], ["Net spend", "261.453", "261.453"]);
  const { sheets, paragraphs } = await read(
    `<w:tbl><w:tr><w:tc>${p("Summary")}${inner}${p("Words below")}</w:tc></w:tr></w:tbl>`,
  );
  expect(sheets?.[0]?.rows.map((one) => one.cells.map((it) => it.text))).toEqual([
    ["Summary"],
    ["Area", "Budget", "Outturn"],
    ["Net spend", "261.453", "261.453"],
  ]);
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(["Summary", "Words below"]);
});
