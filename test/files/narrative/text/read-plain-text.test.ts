import { readNarrative } from "../../../../src/files/narrative/read-narrative";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) => {
  const codes = [...(mark ? "\ufeff" : ""), ...text].flatMap((c) => {
    const code = c.charCodeAt(0);
    return [code & 0xff, code >> 8];
  });
  return Uint8Array.from(codes);
};

const read = async (text: string | Uint8Array, name = "report.txt") =>
  (await readNarrative(name, typeof text === "string" ? utf8(text) : text)).paragraphs;

test("one paragraph a line, exactly as the line stands, counted with the blank ones", async () => {
  const paragraphs = await read("  An overspend of £695k. \r\n\r\n\tA reduction of £218k.\n");
  expect(paragraphs.map(({ text, place }) => [place, text])).toEqual([
    [{ kind: "document", line: 1 }, "  An overspend of £695k. "],
    [{ kind: "document", line: 3 }, "\tA reduction of £218k."],
  ]);
});

test.each([
  ["UTF-8", utf8("costs £5m – less")],
  ["UTF-8 with its mark", utf8("\ufeffcosts £5m – less")],
  ["UTF-16 with its mark", utf16("costs £5m – less", true)],
  ["UTF-16 without", utf16("costs £5m – less", false)],
  ["Windows-1252", Uint8Array.from("costs \xa35m \x96 less", (c) => c.charCodeAt(0))],
])("reads %s", async (_, bytes) => {
  expect((await read(bytes))[0]?.text).toBe("costs £5m – less");
});

test.each([
  ["4.0 Child Care", "heading", 0],
  ["2.13 Debt Position (owed to the department)", "heading", 1],
  ["Appendix B Explanation of variances", "heading", 0],
  ["FINANCIAL IMPLICATIONS", "heading", 0],
  ["**Capital Programme**", "heading", 1],
  ["4.1 The service overspent by £695k.", "body", 0],
  ["4.2 Managers look at placements in two ways:", "body", 0],
  ["- 2.1. The Committee is asked to:", "body", 0],
  ["2. Note the position at Period 2", "body", 0],
  ["- Older people £435k", "list item", 0],
  ["• Older people £435k", "list item", 0],
  ["    a) transport £41k", "list item", 1],
  ["(iv) agency staff £12k", "list item", 0],
  ["2.5 is the ratio of income to cost in this service.", "body", 0],
  ["-210 is the variance", "body", 0],
])("“%s” is %s", async (line, style, level) => {
  expect((await read(`${line}\nThe rest of this report follows.`))[0]).toMatchObject({
    style,
    level,
    number: null,
  });
});

test("a short title between paragraphs is a heading; the last words of a broken line are not", async () => {
  const long = "The service has spent more than it was given on placements for older people.";
  const styles = async (...lines: string[]) =>
    (await read(lines.join("\n"))).map((paragraph) => paragraph.style);
  expect(await styles(long, "External Placements", long)).toEqual(["body", "heading", "body"]);
  expect(await styles("Spending went up in the", "External Placements", long)).toEqual([
    "body",
    "body",
    "body",
  ]);
});

test("cells pasted with tabs are a table of figures, and its reasons paragraphs", async () => {
  const narrative = await readNarrative(
    "e-mail.txt",
    utf8(
      [
        "Here is the position £000",
        "Service\tBudget\tVariance\tReason",
        "Homes\t1,480\t(210)\tVacancies saved £210k so far",
        "Total\t1,480\t(210)\t",
        "Regards\tPat",
      ].join("\r\n"),
    ),
  );
  expect(narrative.paragraphs.map(({ place, style }) => [place, style])).toEqual([
    [{ kind: "document", line: 1 }, "body"],
    [{ kind: "document", line: 3 }, "table cell"],
  ]);
  expect(narrative.sheets?.[0]?.name).toBe("Table 1 in e-mail.txt");
  expect(narrative.sheets?.[0]?.rows[2]?.cells[2]).toEqual({
    column: 3,
    value: -210,
    text: "(210)",
  });
});

test("tabs between words alone make no table", async () => {
  const narrative = await readNarrative("a.txt", utf8("Date:\t10 July\nBy:\tThe Director\n\tNote"));
  expect(narrative.sheets).toBeUndefined();
  expect(narrative.paragraphs).toHaveLength(3);
});

test("the name of a table's line is no prose, even where it gives an amount", async () => {
  const paragraphs = await read(
    "Line\t2017-18\t2018-19\tWhy\nRemoval of the one-off grant of £2m\t1,480\t1,490\tagreed\nTransport\t10\t20\tFewer trips saved £40k this year\n",
  );
  expect(paragraphs.map(({ text }) => text.split("\t")[0])).toEqual(["Transport"]);
});
