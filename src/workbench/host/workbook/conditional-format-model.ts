import type { Area } from "./area";

export type ConditionalFormatKind =
  | "Custom"
  | "CellValue"
  | "ContainsText"
  | "TopBottom"
  | "PresetCriteria"
  | "ColorScale"
  | "DataBar"
  | "IconSet";

export interface ConditionalBorderLine {
  readonly style: string;
  readonly color: string;
}

export type ConditionalEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** What a conditional format lays over a cell whose condition holds. */
export interface ConditionalStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders: Partial<Record<ConditionalEdge, ConditionalBorderLine>>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly kind: ConditionalFormatKind;
  /** Changed by `coverAreas` alone: the formulas are written for the first cell of all of them. */
  areas: Area[];
  /** Null for scales, bars and icons, which know no such thing. */
  stopIfTrue: boolean | null;
  /** For `Custom`, with its leading equals sign, written for the cell in the first row and first column that it covers. */
  formula: string;
  /**
   * For the other kinds, as the add-in gave it: `{ formula1, operator }`, `{ operator, text }`,
   * `{ rank, type }` or `{ criterion }`; null for what the host does not play.
   */
  rule: unknown;
  readonly style: ConditionalStyle;
  /**
   * A rule of the file of which the host knows only where it stands: a scale, a bar, a set of icons, a rule
   * of a later version of Excel. It is listed, moved, deleted and saved, not shown.
   */
  readonly isOpaque?: true;
}
