import { cellsOf, type Block, type BlockQueue } from "./block-queue";
import type { CellBlock } from "./book-outline";
import { packCells, weighCells, type Grids } from "./pack-cells";
import type { ListedSheet } from "./list-sheets";
import { stopIfCancelled } from "./stop-if-cancelled";

/** A block as it was asked for. */
interface Asked {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

/** Takes cells as they arrive; they are handed on in short slices, so that the pane never stalls. */
export interface BlockTaker {
  /** About to read these sheets, by their places in the outline. */
  starts(sheets: readonly number[]): void;
  takes(block: CellBlock): void;
  /** A cell Excel would not give even by itself. */
  misses(block: Block): void;
}

/** Rows of cells handed on at a time. */
const cellsASlice = 5_000;

/** Reads everything in the queue, one request after the other. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  queue: BlockQueue,
  taker: BlockTaker,
  signal: AbortSignal,
): Promise<void> {
  while (!queue.isEmpty) {
    stopIfCancelled(signal);
    const blocks = queue.next();
    taker.starts(blocks.map(({ sheet }) => sheet));
    const answers = await request(context, sheets, blocks);
    if (!answers) {
      if (isOneCell(blocks)) taker.misses(blocks[0]);
      else queue.putBackSmaller(blocks);
      continue;
    }
    let bytes = 0;
    for (const asked of answers) {
      const grids = gridsOf(asked);
      if (grids) {
        bytes += weighCells(grids);
        await handOn(asked.block, grids, taker, signal);
      } else if (!queue.putBackHalved(asked.block)) taker.misses(asked.block);
    }
    queue.weigh(
      blocks.reduce((sum, block) => sum + cellsOf(block), 0),
      bytes,
    );
  }
}

/** One request for several blocks; null where the answer was over Excel's limit. */
async function request(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  blocks: readonly Block[],
): Promise<readonly Asked[] | null> {
  const asked = blocks.flatMap((block) => {
    const listed = sheets[block.sheet];
    return listed ? [ask(listed, block)] : [];
  });
  try {
    await context.sync();
    return asked;
  } catch (error) {
    if (isOverLimit(error)) return null;
    throw error;
  }
}

function ask(listed: ListedSheet, block: Block): Asked {
  const { top, left, bottom, right } = block.area;
  const range = listed.sheet.getRangeByIndexes(
    top - 1,
    left - 1,
    bottom - top + 1,
    right - left + 1,
  );
  range.load("values,text,formulas,numberFormat");
  const { someBold, someIndented } = listed;
  const looks =
    someBold || someIndented
      ? range.getCellProperties({
          format: {
            ...(someBold ? { font: { bold: true } } : {}),
            ...(someIndented ? { indentLevel: true } : {}),
          },
        })
      : null;
  return { block, range, looks };
}

/** Past a limit Excel may give null where the cells should be, without an error. */
function gridsOf({ range, looks }: Asked): Grids | null {
  const values = range.values as Grids["values"] | null;
  const text = range.text as Grids["text"] | null;
  const formulas = range.formulas as Grids["formulas"] | null;
  const formats = range.numberFormat as Grids["formats"] | null;
  if (!values || !text || !formulas || !formats) return null;
  const properties = looks ? (looks.value as Excel.CellProperties[][] | null) : [];
  return properties && { values, text, formulas, formats, looks: looks ? properties : null };
}

async function handOn(
  block: Block,
  grids: Grids,
  taker: BlockTaker,
  signal: AbortSignal,
): Promise<void> {
  const width = block.area.right - block.area.left + 1;
  const rows = Math.max(1, Math.floor(cellsASlice / width));
  for (let from = 0; from < grids.values.length; from += rows) {
    stopIfCancelled(signal);
    const slice = packCells(block, grids, from, Math.min(from + rows, grids.values.length));
    if (slice.rows.length > 0) taker.takes(slice);
    await breathe();
  }
}

/** Lets the pane and the custom functions have their turn. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isOneCell(blocks: readonly Block[]): blocks is readonly [Block] {
  const [first] = blocks;
  return blocks.length === 1 && first !== undefined && cellsOf(first) === 1;
}

function isOverLimit(error: unknown): boolean {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return code === "ResponsePayloadSizeLimitExceeded" || code === "PayloadSizeLimitExceeded";
}
