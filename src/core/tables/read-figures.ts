import { british, type NumberStyle } from "../money/scan-amount";
import type { SheetIndex } from "../workbook/sheet-index";
import { FigureKind, type FigureGrid } from "./figure-grid";
import { newFigureScan, scanFigure } from "./scan-figure";

/** Beyond this many units a sum of a few figures could lose its last digit in plain arithmetic. */
const largest = Number.MAX_SAFE_INTEGER / 16;

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

/** What readFigures may be told about the table it reads. */
export interface FigureOptions {
  readonly style?: NumberStyle;
  /** Pounds in one unit of the table: a cell that says another scale itself (£0.4m) is brought to it. */
  readonly scale?: number;
  /** Columns (indexes into `columns`) that hold labels: whatever stands there is words, never a figure. */
  readonly labels?: ReadonlySet<number>;
}

/**
 * Reads the cells at the crossings of `rows` and `columns` (sheet numbers) as printed figures.
 * Text that is not wholly an amount is Text; so are dates and figures too large to add exactly.
 */
export function readFigures(
  sheet: SheetIndex,
  rows: readonly number[],
  columns: readonly number[],
  options: FigureOptions = {},
): FigureGrid {
  const width = columns.length;
  const size = rows.length * width;
  const kinds = new Uint8Array(size);
  const units = new Float64Array(size);
  const printed = new Uint8Array(size);
  const columnPlaces = new Uint8Array(width);
  const style = options.style ?? british;
  const slots = slotsOf(columns);
  const scan = newFigureScan();
  let places = 0;
  rows.forEach((row, r) => {
    for (const cell of sheet.row(row)?.cells ?? []) {
      const c = slots[cell.column] ?? -1;
      if (c < 0) continue;
      const at = r * width + c;
      if (options.labels?.has(c)) {
        kinds[at] = cell.text.trim() === "" ? FigureKind.Blank : FigureKind.Text;
        continue;
      }
      scanFigure(cell, scan, style);
      if (scan.scale !== 0 && options.scale !== undefined && !rescale(scan, options.scale))
        scan.kind = FigureKind.Text;
      kinds[at] = scan.kind;
      if (scan.kind !== FigureKind.Number && scan.kind !== FigureKind.Percent) continue;
      units[at] = scan.mantissa;
      printed[at] = scan.places;
      if (scan.places > places) places = scan.places;
      if (scan.places > (columnPlaces[c] ?? 0)) columnPlaces[c] = scan.places;
    }
  });
  const fit = placesThatFit(places, units, printed);
  for (let at = 0; at < size; at++) {
    const kind = kinds[at];
    if (kind === FigureKind.Number || kind === FigureKind.Percent) {
      const shown = printed[at] ?? 0;
      const value = units[at] ?? 0;
      const scaled =
        shown > fit ? Math.round(value / 10 ** (shown - fit)) : value * 10 ** (fit - shown);
      units[at] = scaled;
      if (Math.abs(scaled) > largest) {
        kinds[at] = FigureKind.Text;
        units[at] = 0;
      } else if (shown > fit) printed[at] = fit;
      else if (scaled === 0 && shown === 0)
        printed[at] = Math.min(columnPlaces[at % width] ?? 0, fit);
    } else if (kind === FigureKind.Nil) printed[at] = Math.min(columnPlaces[at % width] ?? 0, fit);
  }
  return new Grid(rows.length, width, fit, kinds, units, printed);
}

/** Places that are kept even where a stray number of many digits would ask for fewer. */
const leastPlaces = 3;

/**
 * Places that let the table's largest figure be held exactly. A ratio printed to ten places beside millions is
 * rounded to fewer, which its own tolerance then covers; all else keeps every place it prints.
 */
function placesThatFit(places: number, mantissas: Float64Array, printed: Uint8Array): number {
  if (places <= leastPlaces) return places;
  let most = 0;
  for (let at = 0; at < mantissas.length; at++) {
    const value = mantissas[at] ?? 0;
    if (value !== 0) most = Math.max(most, Math.abs(value) / 10 ** (printed[at] ?? 0));
  }
  let fit = places;
  while (fit > leastPlaces && most * 10 ** fit > largest) fit--;
  return fit;
}

/** Sheet column → place in the grid, −1 for none. */
function slotsOf(columns: readonly number[]): Int32Array {
  const slots = new Int32Array(columns.reduce((most, c) => Math.max(most, c), 0) + 1).fill(-1);
  columns.forEach((column, c) => (slots[column] = c));
  return slots;
}

/** Brings £695k into a table of £m as 0.695; refuses the other way, where print would look finer than it is. */
function rescale(scan: { places: number; scale: number }, scale: number): boolean {
  if (scan.scale > scale) return false;
  scan.places += Math.round(Math.log10(scale / scan.scale));
  return true;
}
