/**
 * Sizes of rows or columns, counted from 1, in pixels: one usual size and the exceptions. Costs
 * nothing for what is usual, so a sheet of a million rows is no heavier than one of ten.
 */
export class Axis {
  readonly #usual: number;
  readonly #places: readonly number[];
  /** Added to the usual offset from the exception of the same place on. */
  readonly #shifts: readonly number[];
  readonly #sizes: ReadonlyMap<number, number>;

  constructor(
    usual: number,
    sizes: ReadonlyMap<number, number>,
    /** How many rows or columns there are to scroll over. */
    readonly count: number,
  ) {
    this.#usual = usual;
    this.#sizes = sizes;
    const places = [...sizes.keys()].filter((place) => place <= count).sort((a, b) => a - b);
    let shift = 0;
    this.#places = places;
    this.#shifts = places.map((place) => (shift += (sizes.get(place) ?? usual) - usual));
  }

  /** 0 where it is hidden. */
  size(index: number): number {
    return this.#sizes.get(index) ?? this.#usual;
  }

  /** Where a row or column begins; `count + 1` gives the whole length. */
  offset(index: number): number {
    return (index - 1) * this.#usual + this.#shiftBefore(index);
  }

  get length(): number {
    return this.offset(this.count + 1);
  }

  /** The row or column at a pixel; the first or last beyond the ends. */
  at(pixel: number): number {
    let [low, high] = [1, this.count];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    // Hidden ones begin where the next shown one does.
    while (low < this.count && this.size(low) === 0) low++;
    return low;
  }

  /** Those between two pixels that have a size, with some to spare on either side. */
  between(from: number, to: number, spare: number): number[] {
    const first = Math.max(1, this.at(from) - spare);
    const last = Math.min(this.count, this.at(to) + spare);
    const shown: number[] = [];
    for (let index = first; index <= last; index++) if (this.size(index) > 0) shown.push(index);
    return shown;
  }

  /** The next shown one in a direction; the same where there is none. */
  step(index: number, by: 1 | -1): number {
    let next = index + by;
    while (next >= 1 && next <= this.count && this.size(next) === 0) next += by;
    return next >= 1 && next <= this.count ? next : index;
  }

  #shiftBefore(index: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (this.#shifts[low - 1] ?? 0);
  }
}
