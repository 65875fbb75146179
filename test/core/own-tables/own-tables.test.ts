import type { Narrative } from "../../../src/core/claims/narrative";
import { toPackReport, toReport, type Report } from "../../../src/core/report";
import { review, reviewPack } from "../../../src/core/review";
import { drawSheet, drawSnapshot } from "../../support/draw-snapshot";

const rows = [
  "Revenue monitoring 2025/26 (£000)",
  "",
  "Service | Revised Budget | Projected Outturn | Variance",
  "Parks | 1,275 | 1,318 | 43",
  "Roads | 500 | 520 | 20",
  "Libraries | 900 | 880 | (20)",
  "Museums | 700 | 763 | 63",
  "Leisure | 410 | 399 | (11)",
  "Total | 3,785 | 3,880 | 95",
];
const report = (table: readonly string[], ...lines: string[]): Narrative => ({
  name: "report.docx",
  losses: [],
  paragraphs: ["Revenue", ...lines].map((text, at) => ({
    text,
    place: { kind: "document", line: at + 1 },
    number: null,
    style: "body",
    level: 0,
  })),
  sheets: [drawSheet("Table 1 in report.docx", table)],
  sheetLines: [7],
});
const read = (table: readonly string[], workbook: readonly string[] = rows): Report =>
  toReport(review(drawSnapshot({ "Appendix 1": workbook }), [report(table)]));
const own = (table: readonly string[], workbook?: readonly string[]) =>
  read(table, workbook).narrativeTables?.[0];
const edit = (from: string, to: string, lines: readonly string[] = rows) =>
  lines.map((line) => line.replace(from, to));
const messages = ({ findings }: Report) =>
  findings.map(({ rule, message }) => `${rule}: ${message}`);

describe("a table that is the workbook's", () => {
  test("is said to be, with the figures that were compared; its sums are checked too", () => {
    const { findings, coverage, narrativeTables } = read(rows);
    expect(findings).toEqual([]);
    expect(coverage.narrativeTables).toMatchObject({ tables: 1, same: 1, differ: 0 });
    expect(coverage.narrativeTables?.hold).toBeGreaterThan(8);
    expect(narrativeTables?.[0]).toMatchObject({
      narrative: "report.docx",
      line: 7,
      repeats: { table: "T1", range: "'Appendix 1'!A3:D9" },
      verdict: "same",
      figures: 18,
      agree: 18,
    });
  });

  test.each([
    [
      "in other units and fewer places",
      [
        "Revenue (£m)",
        "",
        "Service | Revised Budget | Projected Outturn | Variance",
        "Parks | 1.28 | 1.32 | 0.04",
        "Roads | 0.50 | 0.52 | 0.02",
        "Libraries | 0.90 | 0.88 | (0.02)",
        "Museums | 0.70 | 0.76 | 0.06",
        "Leisure | 0.41 | 0.40 | (0.01)",
        "Total | 3.79 | 3.88 | 0.10",
      ],
    ],
    [
      "with the signs of a column the other way round",
      [
        ...rows.slice(0, 3),
        "Parks | 1,275 | 1,318 | (43)",
        "Roads | 500 | 520 | (20)",
        "Libraries | 900 | 880 | 20",
        "Museums | 700 | 763 | (63)",
        "Leisure | 410 | 399 | 11",
        "Total | 3,785 | 3,880 | (95)",
      ],
    ],
    [
      "in another order, with shorter headers",
      [
        rows[0] ?? "",
        "",
        "Service | Outturn | Variance | Budget",
        "Roads | 520 | 20 | 500",
        "Parks | 1,318 | 43 | 1,275",
        "Libraries | 880 | (20) | 900",
        "Museums | 763 | 63 | 700",
        "Leisure | 399 | (11) | 410",
        "Total | 3,880 | 95 | 3,785",
      ],
    ],
    ["with one line under another name", edit("Museums", "Museums and galleries")],
    [
      "an extract of some lines and columns",
      [
        "Largest variances (£000)",
        "",
        "Service | Revised Budget | Variance",
        "Parks | 1,275 | 43",
        "Museums | 700 | 63",
      ],
    ],
  ] as const)("%s", (_, table) => {
    expect(own(table)).toMatchObject({ verdict: "same", differences: [], missing: [], added: [] });
    expect(read(table).findings).toEqual([]);
  });
});

describe("a table that is not the workbook's any more", () => {
  test("a figure that differs is one finding, though the table no longer casts with it", () => {
    const told = read(edit("| 763 | 63", "| 736 | 63"));
    expect(messages(told)).toEqual([
      "report-table-differs: Table 1 in report.docx is not the table in the workbook ('Appendix 1'!A3:D9): 1 of the 18 figures they share differs. Museums, “Projected Outturn”: 736 here, 763 in 'Appendix 1'!C7. With it, the table does not cast.",
    ]);
    expect(told.findings[0]).toMatchObject({
      severity: "error",
      location: { sheet: null, document: "report.docx", line: 7, table: "Table 1 in report.docx" },
      evidence: [
        { ref: "'Table 1 in report.docx'!C7", text: "736" },
        { ref: "'Appendix 1'!C7", text: "763" },
      ],
    });
    expect(told.coverage).toMatchObject({ narrativeTables: { same: 0, differ: 1 } });
  });

  test("figures one unit off are a warning", () => {
    expect(read(edit("| 763 | 63", "| 764 | 63")).findings[0]?.severity).toBe("warning");
  });

  test("a line left out of a table with its total", () => {
    const table = rows.filter((line) => !line.startsWith("Leisure"));
    expect(messages(read(table))[0]).toContain("It leaves out “Leisure”.");
  });

  const old = [
    ...rows.slice(0, 3),
    "Parks | 1,275 | 1,301 | 26",
    "Roads | 500 | 511 | 11",
    "Libraries | 900 | 895 | (5)",
    "Museums | 700 | 731 | 31",
    "Leisure | 410 | 404 | (6)",
    "Total | 3,785 | 3,842 | 57",
  ];

  test("an older table under the same title, though most of its figures differ", () => {
    const told = read(old);
    expect(own(old)).toMatchObject({ verdict: "differs", figures: 18, agree: 6 });
    expect(messages(told)[0]).toContain("12 of the 18 figures they share differ. Parks,");
    expect(messages(told)[0]).toContain("; 6 more.");
  });

  test("but a table of another period is another table", () => {
    const dated = (month: string, lines: readonly string[]) => [
      `Revenue monitoring 2025/26, ${month} (£000)`,
      ...lines.slice(1),
    ];
    expect(own(dated("Period 5", old), dated("Period 8", rows))?.verdict).toBe("not in workbook");
  });
});

describe("one fault is one finding", () => {
  const wrong = edit("Total | 3,785 | 3,880", "Total | 3,785 | 3,808");

  test("a total that is wrong in the workbook and copied into the report", () => {
    const { findings } = read(wrong, wrong);
    expect(findings.map(({ rule, location }) => [rule, location.sheet])).toEqual([
      ["total-not-sum", "Appendix 1"],
    ]);
    expect(findings[0]?.consequences).toContain("Table 1 in report.docx prints the same figures.");
  });

  test("a total that is wrong in the workbook and right in the report", () => {
    const { findings } = read(rows, wrong);
    expect(findings.map(({ rule }) => rule)).toEqual(["total-not-sum"]);
    expect(findings[0]?.consequences.join()).toContain("3,880 here, 3,808 in 'Appendix 1'!C9");
  });
});

describe("a table that the workbook does not have", () => {
  const reserves = [
    "Reserves (£000)",
    "",
    "Reserve | Opening | Use | Closing",
    "Insurance | 400 | (50) | 350",
    "Capital | 900 | (100) | 800",
    "Total | 1,300 | (150) | 1,510",
  ];

  test("is cast by itself, and its faults stand at its place in the report", () => {
    const told = read(reserves);
    expect(own(reserves)).toMatchObject({ verdict: "not in workbook", repeats: null });
    expect(told.findings).toHaveLength(1);
    expect(told.findings[0]?.location).toEqual({
      sheet: null,
      cell: null,
      document: "report.docx",
      line: 7,
      table: "Table 1 in report.docx",
      tableCell: "D6",
    });
  });

  test("of the same lines but other figures is another table", () => {
    const capital = [
      "Capital (£000)",
      "",
      "Service | Budget | Spend",
      "Parks | 90 | 85",
      "Roads | 1,450 | 1,600",
      "Libraries | 75 | 75",
    ];
    expect(own(capital)?.verdict).toBe("not in workbook");
    expect(read(capital).findings).toEqual([]);
  });
});

test("amounts of the text are looked for in the workbook, never in the report's own tables", () => {
  const narrative = report(
    [
      "Reserves (£000)",
      "",
      "Reserve | Opening | Closing",
      "Insurance | 400 | 350",
      "Roof | 900 | 777",
    ],
    "The Roof reserve closes at £777k.",
  );
  const { claims } = toReport(review(drawSnapshot({ "Appendix 1": rows }), [narrative]));
  expect(claims.map(({ verdict }) => verdict)).toEqual(["not-in-tables"]);
});

test("in a pack the table may be any workbook's, and the finding is the pack's", () => {
  const pack = toPackReport(
    reviewPack(
      [
        drawSnapshot({ Savings: ["Plan | Target", "A | 10"] }, "savings.xlsx"),
        drawSnapshot({ "Appendix 1": rows }, "revenue.xlsx"),
      ],
      [report(edit("| 763 | 63", "| 736 | 63"))],
    ),
  );
  expect(pack.narrativeTables).toMatchObject([
    { verdict: "differs", repeats: { workbook: "revenue.xlsx" } },
  ]);
  expect(pack.findings.map(({ rule }) => rule)).toEqual(["report-table-differs"]);
  expect(pack.findings[0]?.message).toContain("763 in '[revenue.xlsx]Appendix 1'!C7");
});
