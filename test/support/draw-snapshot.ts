import { scanAmount } from "../../src/core/money/scan-amount";
import { nothingBeside } from "../../src/core/workbook/package-facts";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";

/** A workbook drawn in words: a list of rows a sheet, cells between bars; "=" before a text makes it a formula's result. */
export function drawSnapshot(
  sheets: Readonly<Record<string, readonly string[]>>,
  name = "budget.xlsx",
): WorkbookSnapshot {
  return {
    name,
    names: [],
    losses: [],
    package: nothingBeside,
    sheets: Object.entries(sheets).map(([sheet, rows]) => drawSheet(sheet, rows)),
  };
}

export function drawSheet(name: string, lines: readonly string[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    hiddenColumns: [],
    merges: [],
    comments: [],
    protected: false,
    printArea: [],
    rows: lines
      .map((line, at) => ({ row: at + 1, cells: drawCells(line) }))
      .filter(({ cells }) => cells.length > 0),
  };
}

function drawCells(line: string): CellSnapshot[] {
  return line
    .split("|")
    .map((field, at) => ({ text: field.trim(), column: at + 1 }))
    .filter(({ text }) => text !== "")
    .map(({ text: drawn, column }) => {
      const text = drawn.replace(/^=/, "");
      const scan = scanAmount(text);
      const value =
        scan && scan !== "nil" && !scan.percent
          ? Number(scan.digits) * (scan.negative ? -1 : 1)
          : text;
      return {
        column,
        value,
        text,
        ...(drawn.startsWith("=") ? { formula: "=A1" } : {}),
        ...(text.startsWith("#") ? { error: text } : {}),
      };
    });
}

export const revenue = [
  "Revenue monitoring 2025/26 (£000)",
  "",
  "Service | Revised Budget | Projected Outturn | Variance | Comments",
  "Parks | 1,275 | 1,318 | 43 | Fewer events took place than planned, £40k",
  "Roads | 500 | 520 | 20 |",
  "Libraries | 900 | 880 | (20) | Posts held vacant",
  "Total | 2,675 | 2,718 | 43 |",
];
