import type { Loss } from "../core/workbook/snapshot";
import type { Progress } from "./port";
import { BlockQueue } from "./reading/block-queue";
import type { BookOutline, CellBlock } from "./reading/book-outline";
import { listSheets, type ListedBook } from "./reading/list-sheets";
import { readBlocks } from "./reading/read-blocks";
import { readPackage } from "./reading/read-package";
import { readSurroundings, type Surroundings } from "./reading/read-surroundings";
import { stopIfCancelled } from "./reading/stop-if-cancelled";

/** Where the workbook goes as it is read, piece by piece: the snapshot is put together off the pane's thread. */
export interface SnapshotTaker {
  open(outline: BookOutline): Promise<void>;
  addCells(block: CellBlock): Promise<void>;
  /** The file behind the workbook, or null where Excel does not hand it over: whenever it has arrived. */
  addPackage(bytes: Uint8Array | null): Promise<void>;
  /** Comes last, with the cells that were missed. */
  close(missed: readonly Loss[]): Promise<void>;
}

/**
 * Reads the open workbook in bulk: three requests for everything beside the cells, then the cells in blocks
 * of about two megabytes. Nothing is written.
 * @throws DOMException AbortError where it is cancelled.
 */
export async function readSnapshot(
  taker: SnapshotTaker,
  watch: (progress: Progress) => void,
  signal: AbortSignal,
  /** Hears the sheets' names by their ids, which events speak of. */
  named: (names: ReadonlyMap<string, string>) => void = () => undefined,
  /** Which sheets are read again, of a workbook that was read before; left out, all are, and the file behind them. */
  again?: (id: string, name: string) => boolean,
): Promise<void> {
  stopIfCancelled(signal);
  // Excel prepares the file while its cells are read.
  const packaged = again ? null : readPackage(signal);
  packaged?.catch(() => undefined);
  await Excel.run(async (context) => {
    watch({ says: "Looking at the workbook", done: 0, of: 1 });
    const book = await listSheets(context);
    named(new Map(book.sheets.map(({ sheet, name }) => [sheet.id, name])));
    stopIfCancelled(signal);
    const kept = book.sheets.map(
      ({ sheet, name }) => again !== undefined && !again(sheet.id, name),
    );
    const around = await readSurroundings(context, book.sheets, kept);
    stopIfCancelled(signal);
    await taker.open(outlineOf(book, around, again ? kept : null));
    // What is handed on is worked at while Excel is asked for more.
    const handed: Promise<void>[] = [];
    const handOn = (work: Promise<void>): void => {
      // Heard at the end; meanwhile nobody waits for it.
      work.catch(() => undefined);
      handed.push(work);
    };
    if (packaged)
      handOn(
        packaged.then((bytes) => {
          stopIfCancelled(signal);
          return taker.addPackage(bytes);
        }),
      );
    const queue = new BlockQueue(
      around.flatMap(({ blocks }, sheet) => blocks.map((area) => ({ sheet, area }))),
    );
    const missed: Loss[] = [];
    const of = book.sheets.length;
    await readBlocks(
      context,
      book.sheets,
      queue,
      {
        starts(sheets) {
          const last = Math.max(...sheets);
          const name = book.sheets[last]?.name ?? "";
          watch({ says: `Reading ${name}, ${last + 1} of ${of}`, done: last, of });
        },
        takes: (block) => handOn(taker.addCells(block)),
        misses: ({ sheet }) =>
          missed.push({
            what: `a cell of sheet “${book.sheets[sheet]?.name ?? ""}”`,
            why: "Excel did not hand it over",
          }),
      },
      signal,
    );
    if (packaged) watch({ says: "Reading notes and text boxes", done: of, of });
    await Promise.all(handed);
    await taker.close(missed);
  });
}

function outlineOf(
  book: ListedBook,
  around: readonly Surroundings[],
  kept: readonly boolean[] | null,
): BookOutline {
  return {
    ...(kept ? { kept: kept.flatMap((one, at) => (one ? [at] : [])) } : {}),
    name: book.name,
    names: book.names,
    losses: around.flatMap(({ losses }) => losses),
    sheets: book.sheets.map((sheet, at) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      printArea: sheet.printArea,
      hiddenRows: around[at]?.hiddenRows ?? [],
      hiddenColumns: around[at]?.hiddenColumns ?? [],
      merges: sheet.merges,
      comments: around[at]?.comments ?? null,
    })),
  };
}
