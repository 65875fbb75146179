import type { Area } from "./area";

/** A table of the workbook in Excel's own sense ("Format as table"). */
export interface TableModel {
  readonly id: string;
  name: string;
  /** With header and total row. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}
