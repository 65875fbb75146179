import { readNarrative } from "../../../../src/files/narrative/read-narrative";

const read = (text: string) => readNarrative("report.md", new TextEncoder().encode(text));

test("headings by their hashes, lists, and lines exactly as they stand", async () => {
  const { paragraphs } = await read(
    "# Adults\n\n## 2.1 Care\n- rose by £5k\n\nIt fell by £3k.\n---",
  );
  expect(paragraphs.map(({ text, style, level, place }) => [place, style, level, text])).toEqual([
    [{ kind: "document", line: 1 }, "heading", 0, "# Adults"],
    [{ kind: "document", line: 3 }, "heading", 1, "## 2.1 Care"],
    [{ kind: "document", line: 4 }, "list item", 0, "- rose by £5k"],
    [{ kind: "document", line: 6 }, "body", 0, "It fell by £3k."],
  ]);
});

test("a table of figures becomes a sheet; its lines of prose stay paragraphs", async () => {
  const narrative = await read(
    [
      "## Table 2 Care £000",
      "",
      "| Service | Budget | Outturn | Reason |",
      "|---|---:|---:|---|",
      "| Homes | 1,480 | (1,500) | Fees rose by £20k in May |",
      "| **Total** | 1,480 | (1,500) | |",
    ].join("\n"),
  );
  expect(narrative.paragraphs.map((paragraph) => [paragraph.style, paragraph.text])).toEqual([
    ["heading", "## Table 2 Care £000"],
    ["table cell", "| Homes | 1,480 | (1,500) | Fees rose by £20k in May |"],
  ]);
  const sheet = narrative.sheets?.[0];
  expect(sheet?.name).toBe("Table 1 in report.md");
  expect(sheet?.rows.map((row) => [row.row, ...row.cells.map((cell) => cell.text)])).toEqual([
    [1, "Table 2 Care £000"],
    [2, "Service", "Budget", "Outturn", "Reason"],
    [3, "Homes", "1,480", "(1,500)", "Fees rose by £20k in May"],
    [4, "Total", "1,480", "(1,500)"],
  ]);
  expect(sheet?.rows[2]?.cells[2]).toEqual({ column: 3, value: -1500, text: "(1,500)" });
  expect(sheet?.rows[3]?.cells[0]).toMatchObject({ text: "Total", bold: true });
});

test("a table of words stays paragraphs", async () => {
  const narrative = await read("| Who | What |\n|---|---|\n| 1 | Review of fees |\n| 2 | Audit |");
  expect(narrative.sheets).toBeUndefined();
  expect(narrative.paragraphs.map((paragraph) => paragraph.style)).toEqual(
    Array(3).fill("table cell"),
  );
});
