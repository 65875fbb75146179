import { british, scanAmount, type NumberStyle } from "../money/scan-amount";
import type { CellSnapshot } from "../workbook/snapshot";
import type { SheetIndex } from "../workbook/sheet-index";
import { FigureKind, type FigureGrid } from "./figure-grid";

/** Beyond this many units a sum of many figures could lose its last digit in plain arithmetic. */
const largest = Number.MAX_SAFE_INTEGER / 1000;

class Grid implements FigureGrid {
  constructor(
    readonly height: number,
    readonly width: number,
    readonly places: number,
    private readonly kinds: Uint8Array,
    private readonly units: Float64Array,
    private readonly printed: Uint8Array,
  ) {}

  kindAt(row: number, column: number): FigureKind {
    return (this.kinds[row * this.width + column] ?? FigureKind.Blank) as FigureKind;
  }

  unitsAt(row: number, column: number): number {
    return this.units[row * this.width + column] ?? 0;
  }

  placesAt(row: number, column: number): number {
    return this.printed[row * this.width + column] ?? 0;
  }
}

/**
 * Reads the cells at the crossings of `rows` and `columns` (sheet numbers) as printed figures.
 * Text that is not wholly an amount is Text; so are dates and figures too large to add exactly.
 */
export function readFigures(
  sheet: SheetIndex,
  rows: readonly number[],
  columns: readonly number[],
  style: NumberStyle = british,
): FigureGrid {
  const width = columns.length;
  const size = rows.length * width;
  const kinds = new Uint8Array(size);
  const units = new Float64Array(size);
  const printed = new Uint8Array(size);
  const values = new Float64Array(size);
  const columnPlaces = new Uint8Array(width);
  let places = 0;
  rows.forEach((row, r) => {
    columns.forEach((column, c) => {
      const cell = sheet.cell(row, column);
      if (!cell) return;
      const at = r * width + c;
      const scan = cell.error ? "error" : cell.date ? null : scanAmount(cell.text, style);
      if (scan === "error") kinds[at] = FigureKind.Error;
      else if (scan === "nil") kinds[at] = FigureKind.Nil;
      else if (scan === null)
        kinds[at] = cell.text.trim() === "" ? FigureKind.Blank : FigureKind.Text;
      else {
        kinds[at] = scan.percent ? FigureKind.Percent : FigureKind.Number;
        values[at] = Number(scan.digits) * (scan.negative ? -1 : 1);
        printed[at] = scan.places;
        places = Math.max(places, scan.places);
        columnPlaces[c] = Math.max(columnPlaces[c] ?? 0, scan.places);
      }
    });
  });
  const power = 10 ** places;
  for (let at = 0; at < size; at++) {
    const kind = kinds[at];
    if (kind === FigureKind.Number || kind === FigureKind.Percent) {
      const scaled = Math.round((values[at] ?? 0) * power);
      if (Math.abs(scaled) > largest) {
        kinds[at] = FigureKind.Text;
        continue;
      }
      units[at] = scaled;
      if (scaled === 0 && printed[at] === 0) printed[at] = columnPlaces[at % width] ?? 0;
    } else if (kind === FigureKind.Nil) printed[at] = columnPlaces[at % width] ?? 0;
  }
  return new Grid(rows.length, width, places, kinds, units, printed);
}

/** Whether a cell's text is an amount, a dash or nil: something a column of figures may hold. */
export function isFigure(cell: CellSnapshot | undefined, style: NumberStyle = british): boolean {
  if (!cell || cell.date || cell.error) return false;
  const scan = scanAmount(cell.text, style);
  return scan !== null;
}
