import { ReviewMemory } from "../review-memory";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { FormulaSheet } from "./formula-sheet";
import { FormulaShapes, readFormulaSheet } from "./read-formula-sheet";

/**
 * The formulas of a workbook, sheet by sheet. Copies of one formula are taken apart once for the whole workbook, and
 * the formulas of a sheet again only when the sheet has changed.
 */
export class FormulaBook {
  private readonly sheets = new Map<string, FormulaSheet>();

  constructor(sheets: Iterable<SheetSnapshot>, memory = new ReviewMemory()) {
    const shapes = memory.recall(newShapes, memory);
    for (const sheet of sheets)
      this.sheets.set(sheet.name.toLowerCase(), memory.recall(readFormulaSheet, sheet, shapes));
  }

  /** Sheet names differ by more than case, as in Excel. */
  sheet(name: string): FormulaSheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  all(): Iterable<FormulaSheet> {
    return this.sheets.values();
  }

  get count(): number {
    let count = 0;
    for (const sheet of this.sheets.values()) count += sheet.count;
    return count;
  }
}

function newShapes(): FormulaShapes {
  return new FormulaShapes();
}
