import type { EngineBook } from "./engine-book";
import { placeOf, type MirroredFormula, type MirroredSheet } from "./mirrored-sheet";

/**
 * A file writes an array formula into each cell it fills; the engine spills it from the first, into empty ones.
 * @returns whether cells were emptied, so that the engine must evaluate again.
 */
export function freeArrays(book: EngineBook, sheets: Iterable<MirroredSheet>): boolean {
  let freed = false;
  for (const { number, formulas } of sheets) {
    const repeats = (row: number, column: number, text: string): boolean => {
      const other = formulas.get(placeOf(row, column));
      return other?.text === text && !other.frozen;
    };
    const inArray: MirroredFormula[] = [];
    for (const formula of formulas.values()) {
      if (formula.frozen || formula.spilledInto) continue;
      const { row, column, text } = formula;
      if (!repeats(row - 1, column, text) && !repeats(row, column - 1, text)) continue;
      const { height, width } = book.extent(number, row, column);
      if (height * width > 1 || book.read(number, row, column).error === "#SPILL!")
        inArray.push(formula);
    }
    for (const formula of inArray) {
      formula.spilledInto = true;
      book.clear(number, formula.row, formula.column);
      freed = true;
    }
  }
  return freed;
}
