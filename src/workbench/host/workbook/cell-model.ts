import type { CellStyle } from "./cell-style";

export type CellValue = string | number | boolean | null;

/** `Excel.RangeValueType`, the kinds this host has. */
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Of an array that a formula spreads over the cells below and beside its own. */
export interface SpillSize {
  readonly rows: number;
  readonly columns: number;
}

/** One cell. Never changed in place: a write puts another in its stead, so undo and events can keep the old one. */
export interface CellModel {
  /** Null where the cell is empty, or holds an error, or its formula was never calculated. */
  readonly value: CellValue;
  /** What a reader sees. */
  readonly text: string;
  /** Number format code. */
  readonly format: string;
  /** With its leading equals sign, as it was typed. */
  readonly formula?: string;
  /** The error shown, `#REF!`. */
  readonly error?: string;
  /** What the add-in's function said of the error, as Excel shows it beside the cell. */
  readonly message?: string;
  readonly style?: CellStyle;
  readonly hyperlink?: Hyperlink;
  /** Set in the cell whose formula fills others too. */
  readonly spill?: SpillSize;
  /** The value was stored in the file and has not been calculated since something it may depend on changed. */
  readonly stale?: true;
}

export const EMPTY_CELL: CellModel = { value: null, text: "", format: "General" };

/** Whether a cell holds something, formatting aside. */
export function hasContent(cell: CellModel | undefined): boolean {
  if (!cell) return false;
  return cell.value !== null || cell.formula !== undefined || cell.error !== undefined;
}

/** What `Range.values` gives: an error as its text, an empty cell as the empty text. */
export function shownValue(cell: CellModel | undefined): string | number | boolean {
  return cell?.error ?? cell?.value ?? "";
}

export function valueType(cell: CellModel | undefined): ValueType {
  if (!cell) return "Empty";
  if (cell.error !== undefined) return "Error";
  switch (typeof cell.value) {
    case "string":
      return "String";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    default:
      return "Empty";
  }
}
