import fc from "fast-check";
import { modelFromSnapshot, WorkbookModel } from "../../src/workbench/host";
import type { SheetModel } from "../../src/workbench/host";
import { enterInput } from "../../src/workbench/host/workbook/cell-input";
import { formatText } from "../../src/workbench/host/workbook/format-text";
import { shiftCells } from "../../src/workbench/host/workbook/shift-cells";
import { writeCells } from "../../src/workbench/host/workbook/write-cells";
import { budgetBook, sheetOf } from "../support/budget-book";

function filled(): SheetModel {
  const sheet = new WorkbookModel("Book1.xlsx").newSheet("Sheet1");
  const area = { top: 1, left: 1, bottom: 8, right: 6 };
  writeCells(sheet, area, (before, row, column) =>
    enterInput(`${String(row)},${String(column)}x`, before),
  );
  return sheet;
}

function contents(sheet: SheetModel): string[] {
  const area = { top: 1, left: 1, bottom: 40, right: 40 };
  return sheet.cells
    .within(area)
    .map(({ row, column, cell }) => `${String(row)}:${String(column)}=${cell.text}`)
    .sort();
}

describe("a workbook from a snapshot", () => {
  test("brings over cells, hidden lines, comments and notes, names and protection", () => {
    const snapshot = budgetBook();
    const workbook = modelFromSnapshot({
      ...snapshot,
      sheets: [
        {
          ...sheetOf("One", [["a", 1]]),
          rows: [
            {
              row: 4,
              cells: [{ column: 2, value: null, text: "#REF!", error: "#REF!" }],
              hidden: true,
            },
          ],
          hiddenColumns: [3],
          comments: [
            { kind: "comment", row: 4, column: 2, author: "A Officer", text: "why?" },
            { kind: "note", row: 1, column: 1, author: "", text: "old" },
          ],
          protected: true,
        },
      ],
    });
    const sheet = workbook.sheet("ONE");
    expect(sheet?.cell(4, 2)).toMatchObject({ value: null, error: "#REF!", text: "#REF!" });
    expect([sheet?.hiddenRows.has(4), sheet?.hiddenColumns.has(3)]).toEqual([true, true]);
    expect(sheet?.comments.map((comment) => comment.content)).toEqual(["why?"]);
    expect(sheet?.notes.map((note) => note.text)).toEqual(["old"]);
    expect(sheet?.protection).not.toBeNull();
    expect(workbook.names[0]?.formula).toBe("='Appendix 1'!$B$5");
  });

  test("an empty workbook still has a sheet", () => {
    const workbook = modelFromSnapshot({ name: "x", sheets: [], names: [], losses: [] });
    expect(workbook.activeSheet.name).toBe("Sheet1");
  });
});

describe("moving cells", () => {
  const place = fc.record({
    top: fc.integer({ min: 1, max: 9 }),
    left: fc.integer({ min: 1, max: 7 }),
    height: fc.integer({ min: 1, max: 3 }),
    width: fc.integer({ min: 1, max: 3 }),
  });

  test.each([
    ["Down", "Up"],
    ["Right", "Left"],
  ] as const)(
    "what is inserted (%s) and deleted again (%s) leaves the sheet as it was",
    (push, pull) => {
      fc.assert(
        fc.property(place, ({ top, left, height, width }) => {
          const sheet = filled();
          const before = contents(sheet);
          const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
          shiftCells(sheet, area, push);
          expect(contents(sheet)).toHaveLength(before.length);
          shiftCells(sheet, area, pull);
          expect(contents(sheet)).toEqual(before);
        }),
      );
    },
  );

  test("hidden rows, merges and conditional formats move with entire rows", () => {
    const sheet = filled();
    const rows = { top: 3, left: 1, bottom: 4, right: 16_384 };
    sheet.hiddenRows.add(5);
    sheet.merges.push({ top: 2, left: 1, bottom: 6, right: 2 });
    shiftCells(sheet, rows, "Down");
    expect([...sheet.hiddenRows]).toEqual([7]);
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 8, right: 2 }]);
    shiftCells(sheet, rows, "Up");
    expect([...sheet.hiddenRows]).toEqual([5]);
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 6, right: 2 }]);
  });

  test("earlier typing can no longer be undone once rows moved", () => {
    const sheet = filled();
    expect(sheet.workbook.undo.canUndo).toBe("Typing in A1:F8");
    shiftCells(sheet, { top: 1, left: 1, bottom: 1, right: 16_384 }, "Down");
    expect(sheet.workbook.undo.canUndo).toBeNull();
  });

  test("cells are not pushed off the sheet", () => {
    const sheet = filled();
    const last = { top: 1_048_576, left: 1, bottom: 1_048_576, right: 1 };
    writeCells(sheet, last, (before) => enterInput("last", before));
    expect(() => shiftCells(sheet, { top: 1, left: 1, bottom: 1, right: 1 }, "Down")).toThrow(
      /leave the sheet/,
    );
  });
});

describe("text of a value under a number format", () => {
  test.each([
    [1234.5, "General", "1234.5"],
    [1234.5, "#,##0", "1,235"],
    [-1234.5, "#,##0;(#,##0)", "(1,235)"],
    [-1234.5, "£#,##0.00;[Red]-£#,##0.00", "-£1,234.50"],
    [0.123, "0.0%", "12.3%"],
    [45_747, "dd/mm/yyyy", "31/03/2025"],
    [0, '#,##0;-#,##0;"-"', "-"],
    ["text", "#,##0", "text"],
    [true, "General", "TRUE"],
    [null, "#,##0", ""],
    [5, "[nonsense", "5"],
  ])("%p as %s is “%s”", (value, format, text) => {
    expect(formatText(value, format)).toBe(text);
  });
});
