/** A defined name. */
export interface NameModel {
  readonly name: string;
  /** With its leading equals sign. */
  formula: string;
  visible: boolean;
  comment: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
}
