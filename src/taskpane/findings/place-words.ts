import type { Finding } from "../../core/finding";
import { quoteSheet } from "../../core/workbook/cell-ref";

/** Where a finding stands: a cell that can be shown, or words. */
export interface PlaceWords {
  readonly text: string;
  /** The full reference, where it is a cell of this workbook. */
  readonly ref: string | null;
}

export function placeWords({ location }: Finding): PlaceWords {
  const { sheet, cell, document, line, workbook } = location;
  if (document !== undefined)
    return { text: line === undefined ? document : `${document}, line ${String(line)}`, ref: null };
  if (sheet === null) return { text: "Whole workbook", ref: null };
  if (cell === null) return { text: sheet, ref: null };
  return {
    text: `${sheet} ${cell}`,
    ref: workbook === undefined ? `${quoteSheet(sheet)}!${cell}` : null,
  };
}
