import { Fault } from "./fault";
import { ErrorCell, type CellInput } from "./read-figure";

/** A range as Excel hands it over: rows of cells. */
export type Block = readonly (readonly CellInput[])[];

export interface NamedBlock {
  readonly name: string;
  readonly cells: Block;
}

/** What a cell of a result may hold. Null would show as 0: a cell that shows nothing holds "". */
export type CellOutput = number | string | boolean | Fault | ErrorCell;

/**
 * Works a function cell by cell over several ranges. A single cell goes with every cell, a row with every
 * row, a column with every column; other shapes must be alike, or a Fault names both. A fault in one cell
 * stands in that cell; the rest calculate.
 */
export function broadcast(
  blocks: readonly NamedBlock[],
  work: (...cells: CellInput[]) => CellOutput,
): CellOutput[][] {
  const { height, width } = commonShape(blocks);
  const count = blocks.length;
  // One list of arguments and one list of lines serve every cell: a column of 100,000 makes no other objects.
  const cells = new Array<CellInput>(count);
  const lines = new Array<readonly CellInput[]>(count);
  const result = new Array<CellOutput[]>(height);
  for (let r = 0; r < height; r++) {
    for (let b = 0; b < count; b++) {
      const block = (blocks[b] as NamedBlock).cells;
      lines[b] = block[block.length === 1 ? 0 : r] ?? [];
    }
    const row = new Array<CellOutput>(width);
    for (let c = 0; c < width; c++) {
      for (let b = 0; b < count; b++) {
        const line = lines[b] as readonly CellInput[];
        cells[b] = line[line.length === 1 ? 0 : c];
      }
      row[c] = guard(work, cells);
    }
    result[r] = row;
  }
  return result;
}

/** A cell's own fault is its answer; anything else is ours and is not hidden. */
function guard(
  work: (...cells: CellInput[]) => CellOutput,
  cells: readonly CellInput[],
): CellOutput {
  try {
    return work(...cells);
  } catch (fault) {
    if (fault instanceof Fault || fault instanceof ErrorCell) return fault;
    throw fault;
  }
}

function commonShape(blocks: readonly NamedBlock[]): { height: number; width: number } {
  let tall: NamedBlock | undefined;
  let wide: NamedBlock | undefined;
  for (const block of blocks) {
    if (heightOf(block) !== 1) {
      if (tall && heightOf(tall) !== heightOf(block)) refuseShapes(tall, block);
      tall ??= block;
    }
    if (widthOf(block) !== 1) {
      if (wide && widthOf(wide) !== widthOf(block)) refuseShapes(wide, block);
      wide ??= block;
    }
  }
  return { height: tall ? heightOf(tall) : 1, width: wide ? widthOf(wide) : 1 };
}

/** The fault for two ranges that do not go together, naming both. */
export function refuseShapes(one: NamedBlock, other: NamedBlock): never {
  throw new Fault(
    "value",
    `${one.name} is ${sayShape(one)} and ${other.name} is ${sayShape(other)}: give ranges of the same shape.`,
  );
}

const heightOf = ({ cells }: NamedBlock): number => cells.length;
const widthOf = ({ cells }: NamedBlock): number => cells[0]?.length ?? 1;

function sayShape(block: NamedBlock): string {
  const rows = heightOf(block);
  const columns = widthOf(block);
  return `${rows} ${rows === 1 ? "row" : "rows"} by ${columns} ${columns === 1 ? "column" : "columns"}`;
}
