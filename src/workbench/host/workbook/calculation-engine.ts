import type { CellValue, SpillSize } from "./cell-model";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** `Excel.CalculationType`: what has changed, everything, or everything with its order found anew. */
export type CalculationKind = "Recalculate" | "Full" | "FullRebuild";

/** One cell's new value; a value for an empty cell is what spilled there. */
export interface CalculatedCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly error?: string;
  /** What the add-in's function said of the error. */
  readonly message?: string;
  /** How many cells an array fills from here; missing where it is one. */
  readonly spill?: SpillSize;
  /** The engine cannot evaluate the cell: what it showed before stands, and is marked as stale. */
  readonly unknown?: true;
}

/**
 * Where a formula engine is plugged in. The host keeps the formula texts; the engine only gives
 * values. Without one, the values stored in the file stand and a new formula stays empty.
 */
export interface CalculationEngine {
  /**
   * Called when something changed and a value is about to be read, or the request is over.
   * `dirty` names the sheets that changed since the last call. Results are handed to `publish`,
   * at once or later (custom functions answer later), in one go or several; values that are as
   * before change nothing and are told to nobody.
   */
  calculate(
    workbook: WorkbookModel,
    kind: CalculationKind,
    dirty: ReadonlySet<SheetModel>,
    publish: (results: readonly CalculatedCell[]) => void,
  ): void;
}
