import {
  columnName,
  columnNumber,
  formatAddress,
  quoteSheet,
} from "../../../core/workbook/cell-ref";
import type { Area } from "./area";
import { isEntireColumns, isEntireRows, isOnGrid, sameArea, WHOLE_SHEET } from "./area";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";

/** `A1`, `A1:B2`, `A:C` or `2:5`, the way Excel writes an area without its sheet. */
export function formatArea(area: Area): string {
  if (sameArea(area, WHOLE_SHEET)) return `1:${String(LAST_ROW)}`;
  if (isEntireColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRows(area)) return `${String(area.top)}:${String(area.bottom)}`;
  const first = formatAddress(area.top, area.left);
  const last = formatAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** With the sheet in front, quoted where its name needs it. */
export function formatSheetArea(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

/** `$A$1:$B$2`, as a name refers to it. */
export function formatAbsolute(sheet: string, area: Area): string {
  const absolute = formatArea(area).replace(/([A-Z]+|\d+)/g, "$$$1");
  return `${quoteSheet(sheet)}!${absolute}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`; null where it is not such an address or lies off the grid. */
export function parseArea(text: string): Area | null {
  const parts = text.trim().split(":");
  if (parts.length > 2) return null;
  const first = corner.exec(parts[0] ?? "");
  const last = corner.exec(parts[1] ?? parts[0] ?? "");
  if (!first || !last) return null;
  const [, firstColumn, firstRow] = first;
  const [, lastColumn, lastRow] = last;
  if (!firstColumn !== !lastColumn || !firstRow !== !lastRow) return null;
  if (!firstColumn && !firstRow) return null;
  if (parts.length === 1 && !(firstColumn && firstRow)) return null;
  const rows = [Number(firstRow ?? 1), Number(lastRow ?? LAST_ROW)];
  const columns = [
    firstColumn ? columnNumber(firstColumn) : 1,
    lastColumn ? columnNumber(lastColumn) : LAST_COLUMN,
  ];
  const area: Area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnGrid(area) ? area : null;
}

/** Cuts `'Q1 ''25'!A1` into sheet and address; no sheet where none is written. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const trimmed = text.trim();
  if (!trimmed.startsWith("'")) {
    const bang = trimmed.lastIndexOf("!");
    if (bang < 0) return { sheet: null, rest: trimmed };
    return { sheet: trimmed.slice(0, bang), rest: trimmed.slice(bang + 1) };
  }
  const end = trimmed.lastIndexOf("'!");
  if (end < 1) return { sheet: null, rest: trimmed };
  return { sheet: trimmed.slice(1, end).replace(/''/g, "'"), rest: trimmed.slice(end + 2) };
}
