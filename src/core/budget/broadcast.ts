import type { CellInput } from "./read-figure";
import { Fault } from "./fault";

/** A range as Excel hands it over: rows of cells. */
export type Block = readonly (readonly CellInput[])[];

export interface NamedBlock {
  readonly name: string;
  readonly cells: Block;
}

/** What a spilled cell may hold. */
export type CellOutput = number | string | boolean | Error | object;

/**
 * Works a function cell by cell over several ranges. A single cell goes with every cell, a row with every
 * row, a column with every column; other shapes must be alike, or a Fault names both. A fault in one cell
 * stands in that cell; the rest calculate.
 */
export function broadcast(
  blocks: readonly NamedBlock[],
  work: (...cells: CellInput[]) => CellOutput,
): CellOutput[][] {
  let height = 1;
  let width = 1;
  let tallest: NamedBlock | undefined;
  for (const block of blocks) {
    const [rows, columns] = shape(block);
    const clash =
      (rows !== 1 && height !== 1 && rows !== height) ||
      (columns !== 1 && width !== 1 && columns !== width);
    if (clash && tallest)
      throw new Fault(
        "value",
        `${tallest.name} is ${say(shape(tallest))} and ${block.name} is ${say([rows, columns])}: give ranges of the same shape.`,
      );
    if (rows * columns > 1 && (!tallest || rows * columns > size(tallest))) tallest = block;
    height = Math.max(height, rows);
    width = Math.max(width, columns);
  }
  const cells: CellInput[] = new Array<CellInput>(blocks.length);
  const result: CellOutput[][] = [];
  for (let r = 0; r < height; r++) {
    const row: CellOutput[] = [];
    for (let c = 0; c < width; c++) {
      blocks.forEach(({ cells: block }, index) => {
        const line = block.length === 1 ? block[0] : block[r];
        cells[index] = line?.length === 1 ? line[0] : line?.[c];
      });
      row.push(guard(work, cells));
    }
    result.push(row);
  }
  return result;
}

function guard(
  work: (...cells: CellInput[]) => CellOutput,
  cells: readonly CellInput[],
): CellOutput {
  try {
    return work(...cells);
  } catch (fault) {
    if (typeof fault === "object" && fault !== null) return fault;
    throw fault;
  }
}

const shape = ({ cells }: NamedBlock): [number, number] => [cells.length, cells[0]?.length ?? 1];
const size = (block: NamedBlock): number => shape(block)[0] * shape(block)[1];
const say = ([rows, columns]: [number, number]): string =>
  `${rows} ${rows === 1 ? "row" : "rows"} by ${columns} ${columns === 1 ? "column" : "columns"}`;
