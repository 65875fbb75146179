import { LAST_COLUMN } from "../host/workbook/grid-limits";
import type { CustomFormula } from "./custom-calls";
import type { EngineValue } from "./engine-values";

/** A formula of the workbook, and how the engine came by it. */
export interface MirroredFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly custom: CustomFormula | null;
  /** The engine cannot evaluate it: it holds the value the file had. */
  readonly frozen: boolean;
  /** Belongs to an array formula that another cell spills: the file repeats the text in each. */
  spilledInto: boolean;
}

export interface MirroredSheet {
  readonly number: number;
  readonly name: string;
  /** What the engine was last given, by place; formulas by their own text. */
  readonly given: Map<number, string>;
  readonly formulas: Map<number, MirroredFormula>;
  /** Values that formulas spilled into cells of the model. */
  spills: Map<number, EngineValue>;
}

/** A cell's place as one number. */
export const placeOf = (row: number, column: number): number => row * LAST_COLUMN + column - 1;
export const rowOf = (place: number): number => Math.floor(place / LAST_COLUMN);
export const columnOf = (place: number): number => (place % LAST_COLUMN) + 1;
