import type { CommentSnapshot, Loss } from "../../core/workbook/snapshot";
import type { Range } from "../../core/workbook/cell-ref";
import type { ListedSheet } from "./list-sheets";
import { mostCells, parseAreasOf } from "./sparse-areas";

/** What stands beside the cells of one sheet, and where its cells are to be read. */
export interface Surroundings {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly comments: readonly CommentSnapshot[] | null;
  /** Blocks that hold the filled cells: as a rule one. */
  readonly blocks: readonly Range[];
  readonly losses: readonly Loss[];
}

/** Rows beyond which asking for each row's state would itself be a large answer. */
const mostRows = 100_000;

const unread: Surroundings = {
  hiddenRows: [],
  hiddenColumns: [],
  comments: null,
  blocks: [],
  losses: [],
};

/**
 * Hidden rows and columns, places of comments, and where a vast sheet has anything at all: one request for all sheets.
 * @param kept sheets that are not read again, by their places.
 */
export async function readSurroundings(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  kept: readonly boolean[] = [],
): Promise<readonly Surroundings[]> {
  const asked = sheets.map((sheet, at) =>
    kept[at] ? { queued: false, take: () => unread } : ask(sheet),
  );
  if (asked.some(({ queued }) => queued)) await context.sync();
  return asked.map(({ take }) => take());
}

function ask(listed: ListedSheet): { readonly queued: boolean; readonly take: () => Surroundings } {
  const { sheet, used, comments } = listed;
  const losses: Loss[] = [];
  const places = comments?.map((comment) => {
    const place = comment.getLocation();
    place.load("rowIndex,columnIndex");
    return { comment, place };
  });
  const tooLong = used !== null && listed.someRowsHidden && used.bottom - used.top >= mostRows;
  if (tooLong)
    losses.push({
      what: `hidden rows of sheet “${listed.name}”`,
      why: "the sheet is too long to ask about each row; its rows were all taken as shown",
    });
  const rows =
    used && listed.someRowsHidden && !tooLong
      ? rangeOf(sheet, used).getRowProperties({ rowHidden: true })
      : null;
  const columns =
    used && listed.someColumnsHidden
      ? rangeOf(sheet, { ...used, bottom: used.top }).getColumnProperties({ columnHidden: true })
      : null;
  const vast = used !== null && cellsIn(used) > mostCells ? askAreas(rangeOf(sheet, used)) : null;
  const take = (): Surroundings => {
    const found = vast ? parseAreasOf(vast, listed.name) : null;
    return {
      hiddenRows: rows ? numbersOf(rows.value, (one) => one.rowHidden, used?.top ?? 1) : [],
      hiddenColumns: columns
        ? numbersOf(columns.value, (one) => one.columnHidden, used?.left ?? 1)
        : [],
      comments: places?.flatMap(({ comment, place }) => speak(comment, place)) ?? null,
      blocks: found ? found.blocks : used ? [used] : [],
      losses: found ? [...losses, ...found.losses] : losses,
    };
  };
  return { queued: Boolean(rows ?? columns ?? vast ?? places?.length), take };
}

function askAreas(range: Excel.Range): readonly Excel.RangeAreas[] {
  return (["Constants", "Formulas"] as const).map((kind) => {
    const areas = range.getSpecialCellsOrNullObject(kind);
    areas.load("address");
    return areas;
  });
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

function cellsIn({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function numbersOf<Line>(
  lines: readonly Line[],
  hidden: (line: Line) => boolean | undefined,
  first: number,
): number[] {
  return lines.flatMap((line, at) => (hidden(line) === true ? [first + at] : []));
}

/** A thread as it reads: the comment, then its replies. */
function speak(comment: Excel.Comment, place: Excel.Range): CommentSnapshot[] {
  const [row, column] = [place.rowIndex + 1, place.columnIndex + 1];
  return [comment, ...comment.replies.items].flatMap(({ authorName, content }) => {
    const text = content.trim();
    return text === "" ? [] : [{ kind: "comment", row, column, author: authorName, text }];
  });
}
