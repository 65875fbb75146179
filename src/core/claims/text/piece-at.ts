import type { Piece } from "./block";

/** The piece of the block that holds an offset of its text. Pieces lie in order; found by halving. */
export function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return pieces[low];
}
