import type { SheetModel, WorkbookModel } from "../host";
import { formatArea } from "../host/workbook/area-address";
import type { SheetCells } from "../host/workbook/sheet-cells";

/** A sheet as it was opened. Cells are never changed in place, so keeping them costs little. */
export interface OriginalSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: SheetCells;
  readonly hiddenRows: ReadonlySet<number>;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly showGridlines: boolean;
  /** As JSON. */
  readonly frozen: string;
  /** Addresses with commas between them. */
  readonly merges: string;
  readonly visibility: string;
  readonly tabColor: string;
  /** Each conditional format by its id, as JSON. */
  readonly formats: ReadonlyMap<string, string>;
  readonly comments: number;
}

/** A workbook as it was opened: what a copy is patched into, and against what the changes are found. */
export interface OriginalBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly OriginalSheet[];
  readonly names: string;
  /** The custom XML by id. */
  readonly parts: ReadonlyMap<string, string>;
  readonly settings: string;
}

/** To be called when the model is complete and nobody has changed it yet. */
export function rememberOriginal(
  name: string,
  bytes: Uint8Array,
  workbook: WorkbookModel,
): OriginalBook {
  return {
    name,
    bytes,
    sheets: workbook.sheets.map(rememberSheet),
    names: JSON.stringify(workbook.names),
    parts: new Map(workbook.xmlParts.map(({ id, xml }) => [id, xml])),
    settings: JSON.stringify([...workbook.settings]),
  };
}

function rememberSheet(sheet: SheetModel): OriginalSheet {
  const { id, name, visibility, tabColor } = sheet;
  return {
    id,
    name,
    visibility,
    tabColor,
    cells: sheet.cells.copy(),
    hiddenRows: new Set(sheet.hiddenRows),
    widths: new Map(sheet.columnWidths),
    heights: new Map(sheet.rowHeights),
    hiddenColumns: new Set(sheet.hiddenColumns),
    showGridlines: sheet.showGridlines,
    frozen: JSON.stringify(sheet.frozen),
    merges: sheet.merges.map(formatArea).join(),
    formats: new Map(sheet.conditionalFormats.map((one) => [one.id, JSON.stringify(one)])),
    comments: sheet.comments.length,
  };
}
