import { product, roundedDigits } from "../money/exact-arithmetic";
import type { CellSnapshot, RowSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Block } from "./broadcast";
import { isEmpty, isErrorCell, type CellInput } from "./read-figure";

/** More decimals than this no council prints; a calculated figure may hold a dozen. */
const mostPlaces = 3;

/**
 * A range as a workbook of one sheet, its figures printed to `places`: a range comes without number formats.
 * Rows of years stay years; shares under a heading with a per cent sign are printed as percentages.
 */
export function snapshotOfBlock(name: string, block: Block, places: number): WorkbookSnapshot {
  const shares = shareColumns(block);
  const rows: RowSnapshot[] = block.map((line, r) => {
    const years = line.some((cell) => typeof cell === "number") && line.every(isYearOrWords);
    return {
      row: r + 1,
      cells: line.flatMap((input, c) => {
        const cell = cellOf(input, c + 1, years ? 0 : shares.has(c) ? "share" : places);
        return cell ? [cell] : [];
      }),
    };
  });
  return {
    name,
    names: [],
    losses: [],
    sheets: [
      {
        name,
        visibility: "visible",
        rows,
        hiddenColumns: [],
        merges: [],
        comments: [],
        protected: false,
        printArea: [],
      },
    ],
  };
}

/** Decimals that the figures of a range hold, as far as a council would print them. */
export function placesOfBlock(block: Block): number {
  let places = 0;
  for (const row of block)
    for (const cell of row)
      if (typeof cell === "number" && !Number.isInteger(cell)) {
        const digits = roundedDigits(cell, mostPlaces).replace(/0+$/, "");
        places = Math.max(places, digits.length - digits.indexOf(".") - 1);
        if (places === mostPlaces) return places;
      }
  return places;
}

function cellOf(input: CellInput, column: number, places: number | "share"): CellSnapshot | null {
  if (isEmpty(input)) return null;
  if (typeof input === "number") {
    const text =
      places === "share"
        ? `${roundedDigits(product(input, 100), 2)}%`
        : roundedDigits(input, places);
    return { column, value: input, text };
  }
  if (typeof input === "string") return { column, value: input, text: input };
  if (typeof input === "boolean") return { column, value: input, text: input ? "TRUE" : "FALSE" };
  if (isErrorCell(input)) return { column, value: input.code, text: input.code, error: input.code };
  return null;
}

function isYearOrWords(input: CellInput): boolean {
  return typeof input === "number"
    ? Number.isInteger(input) && input >= 1990 && input <= 2100
    : true;
}

/** Columns headed by a per cent sign whose figures are all shares, as a cell formatted as a percentage holds them. */
function shareColumns(block: Block): ReadonlySet<number> {
  const found = new Set<number>();
  for (let column = 0; column < (block[0]?.length ?? 0); column++) {
    const cells = block.map((row) => row[column]);
    const first = cells.findIndex((cell) => typeof cell === "number");
    const headed = cells
      .slice(0, Math.max(first, 0))
      .some((cell) => typeof cell === "string" && /%|per ?cent/i.test(cell));
    if (headed && cells.every((cell) => typeof cell !== "number" || Math.abs(cell) <= 1))
      found.add(column);
  }
  return found;
}
