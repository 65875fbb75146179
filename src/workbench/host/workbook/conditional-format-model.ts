import type { Area } from "./area";

export type ConditionalFormatKind = "Custom" | "CellValue" | "ContainsText";

export interface ConditionalBorderLine {
  readonly style: string;
  readonly color: string;
}

/** What a conditional format lays over a cell whose condition holds. */
export interface ConditionalStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders: Partial<
    Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", ConditionalBorderLine>
  >;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly kind: ConditionalFormatKind;
  areas: Area[];
  stopIfTrue: boolean;
  /** For `Custom`, with its leading equals sign, written for the top left cell. */
  formula: string;
  /** For the other kinds, as the add-in gave it: `{ formula1, operator }` or `{ operator, text }`. */
  rule: unknown;
  readonly style: ConditionalStyle;
}
