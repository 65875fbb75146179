import type { CellRef } from "../../workbook/cell-ref";
import { columnName } from "../../workbook/cell-ref";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellHit, countOf, listCells } from "../cell-hit";
import { gravityOf, onlyInWorkbook } from "../publication";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";

export const hiddenColumns: SheetRule<"hidden"> = {
  id: "hidden-columns",
  group: "publishing",
  scope: "sheet",
  severity: "warning",
  title: "Columns with something in them are hidden",
  why: "Hidden columns go out with the workbook, and anyone can show them. They often hold what was not meant for readers: names of budget holders, codes, earlier forecasts.",
  fix: "Delete the columns from the copy that is published, after turning formulas that use them into values. In a PDF they do not appear.",
  messages: {
    hidden:
      "{sheet}: {columns} {are} hidden and {hold} {filled}, the first in {cell}. Whoever gets the workbook can show {them}.",
  },
  guidance: [guidance.hidden, guidance.security],
  examples: {
    fault: {
      table: [
        ["Service", "Budget holder (column hidden)", "Budget £000"],
        ["Libraries", "A. Person", "420"],
      ],
      mark: "B2",
      says: "The hidden column names people.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
      ],
      says: "The published copy has only the columns that are to be read.",
    },
  },
  *check({ views, settings }) {
    const severity = gravityOf(settings, onlyInWorkbook);
    for (const view of views)
      for (const sheet of view.snapshot.sheets) {
        // A hidden sheet is told as a whole.
        if (sheet.visibility !== "visible" || sheet.hiddenColumns.length === 0) continue;
        const { first, columns, filled } = findFilled(sheet);
        if (!first) continue;
        const one = columns.size === 1;
        const letters = [...columns].sort((a, b) => a - b).map(columnName);
        yield cellHit(view, "hidden", first, {
          values: {
            sheet: `Sheet “${sheet.name}”`,
            columns: `${one ? "column" : "columns"} ${listCells(letters, 8)}`,
            are: one ? "is" : "are",
            hold: one ? "holds" : "hold",
            them: one ? "it" : "them",
            filled: countOf(filled, "filled cell"),
          },
          severity,
        });
      }
  },
};

function findFilled({ name, rows, hiddenColumns }: SheetSnapshot) {
  const hidden = new Set(hiddenColumns);
  const columns = new Set<number>();
  let first: CellRef | null = null;
  let filled = 0;
  for (const { row, cells } of rows)
    for (const { column, text } of cells) {
      if (!hidden.has(column) || text.trim() === "") continue;
      first ??= { sheet: name, row, column };
      columns.add(column);
      filled++;
    }
  return { first, columns, filled };
}
