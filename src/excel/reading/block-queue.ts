import type { Range } from "../../core/workbook/cell-ref";

/** Cells to be read in one go, all on one sheet. */
export interface Block {
  /** Place of the sheet in the outline. */
  readonly sheet: number;
  readonly area: Range;
}

/** Excel on the web refuses answers beyond 5 MB; half of that leaves room for a wrong guess. */
const wantedBytes = 2_500_000;
/** Nothing is known of the first block's cells but that most are short. */
const firstGuess = 80;
const leastBytes = 16;

/**
 * What is still to be read, cut into requests by what their answers are expected to weigh. The guess is put
 * right by each answer, so that blank cells are read by the hundred thousand and long texts by the row.
 */
export class BlockQueue {
  #blocks: Block[];
  #bytesPerCell = firstGuess;
  #wanted = wantedBytes;

  constructor(blocks: readonly Block[]) {
    this.#blocks = [...blocks].reverse();
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  /** The blocks of the next request, from the front; a block too long is cut between two rows. */
  next(): Block[] {
    const taken: Block[] = [];
    let room = Math.max(1, Math.floor(this.#wanted / this.#bytesPerCell));
    while (room > 0) {
      const block = this.#blocks.pop();
      if (!block) break;
      const width = widthOf(block.area);
      const rows = Math.floor(room / width);
      if (rows >= heightOf(block.area)) {
        taken.push(block);
        room -= width * heightOf(block.area);
        continue;
      }
      // What is left over of a request is not worth cutting a sheet for, unless nothing is in it yet.
      if (taken.length > 0 && rows * width * 4 < this.#wanted / this.#bytesPerCell) {
        this.#blocks.push(block);
        break;
      }
      const [upper, lower] = cutRows(block, Math.max(1, rows));
      taken.push(upper);
      if (lower) this.#blocks.push(lower);
      break;
    }
    return taken;
  }

  /** Learns what an answer weighed. */
  weigh(cells: number, bytes: number): void {
    this.#bytesPerCell = Math.max(leastBytes, bytes / Math.max(1, cells));
  }

  /** The whole answer was over the limit: the same again, in requests half as large. */
  putBackSmaller(blocks: readonly Block[]): void {
    this.#bytesPerCell *= 2;
    for (const block of [...blocks].reverse())
      this.#blocks.push(...(blocks.length === 1 ? halve(block) : [block]));
  }

  /** One block came without its cells: it is read again in two halves. False where it is a single cell. */
  putBackHalved(block: Block): boolean {
    const halves = halve(block);
    if (halves.length === 1) return false;
    this.#blocks.push(...halves);
    return true;
  }
}

/** In reverse, as the queue keeps its blocks. */
function halve(block: Block): Block[] {
  const { top, left, bottom, right } = block.area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...block, area: { ...block.area, top: middle + 1 } },
      { ...block, area: { ...block.area, bottom: middle } },
    ];
  }
  if (right === left) return [block];
  const middle = Math.floor((left + right) / 2);
  return [
    { ...block, area: { ...block.area, left: middle + 1 } },
    { ...block, area: { ...block.area, right: middle } },
  ];
}

function cutRows(block: Block, rows: number): readonly [Block, Block | null] {
  const { top, bottom } = block.area;
  const last = top + rows - 1;
  if (last >= bottom) return [block, null];
  return [
    { ...block, area: { ...block.area, bottom: last } },
    { ...block, area: { ...block.area, top: last + 1 } },
  ];
}

export function cellsOf({ area }: Block): number {
  return widthOf(area) * heightOf(area);
}

function widthOf({ left, right }: Range): number {
  return right - left + 1;
}

function heightOf({ top, bottom }: Range): number {
  return bottom - top + 1;
}
