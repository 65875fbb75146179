import type {
  CommentSnapshot,
  Loss,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/snapshot";
import { UnreadableFile } from "../../files/unreadable-file";
import type { BookOutline } from "../reading/book-outline";

/**
 * Adds what Excel's interface does not tell and the file behind the workbook does: notes, text boxes, and on
 * older versions comments and merged cells. Cells and formulas stay as Excel gave them. Without the file,
 * each part that could not be looked at is a loss.
 */
export function mergePackage(
  snapshot: WorkbookSnapshot,
  outline: BookOutline,
  file: PackageRead,
): WorkbookSnapshot {
  if ("why" in file)
    return { ...snapshot, losses: [...snapshot.losses, ...lose(outline, file.why)] };
  const own = new Set(snapshot.sheets.map(({ name }) => name));
  const byName = new Map(file.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.map((sheet, at) => {
    const other = byName.get(sheet.name);
    if (!other) return sheet;
    const told = outline.sheets[at];
    return {
      ...sheet,
      merges: told?.merges ?? other.merges,
      comments: mergeComments(other.comments, told?.comments ?? null),
    };
  });
  return {
    ...snapshot,
    sheets: withChartSheets(sheets, file.sheets, own),
    package: { ...snapshot.package, ...file.package },
    losses: [...snapshot.losses, ...file.losses.filter((loss) => concernsMerged(loss, own))],
  };
}

/** The file as its own reader gives it, or why it could not be read. */
export type PackageRead = WorkbookSnapshot | { readonly why: string };

export const notHandedOver = { why: "this Excel does not hand over the file they stand in" };

export async function openPackage(name: string, packaged: Uint8Array | null): Promise<PackageRead> {
  if (!packaged) return notHandedOver;
  const { readWorkbook } = await import("../../files/workbook/read-workbook");
  try {
    return await readWorkbook(name, packaged);
  } catch (error) {
    if (error instanceof UnreadableFile) return { why: error.reason };
    throw error;
  }
}

/** One loss for each part that only the file would have told. */
function lose(outline: BookOutline, reason: string): Loss[] {
  const why = `${reason}, so they were not looked at. Save the workbook and check the file with the command line to have them looked at too`;
  return [
    "notes",
    "text boxes",
    ...(outline.sheets.some(({ comments }) => comments === null) ? ["comments"] : []),
    ...(outline.sheets.some(({ merges }) => merges === null) ? ["merged cells"] : []),
  ].map((what) => ({ what, why }));
}

/** In the file's order, with Excel's own threads, where it tells them, in the place of the file's. */
function mergeComments(
  file: readonly CommentSnapshot[],
  told: readonly CommentSnapshot[] | null,
): readonly CommentSnapshot[] {
  if (!told) return file;
  const first = file.findIndex(({ kind }) => kind === "comment");
  const before = first < 0 ? file.filter(({ kind }) => kind === "note") : file.slice(0, first);
  const after = file.filter((one) => one.kind !== "comment" && !before.includes(one));
  return [...before, ...told, ...after];
}

/** Sheets that are a chart have no cells and Excel's interface passes over them; the file names them. */
function withChartSheets(
  sheets: readonly SheetSnapshot[],
  all: readonly SheetSnapshot[],
  own: ReadonlySet<string>,
): readonly SheetSnapshot[] {
  const rest = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  if (all.every(({ name }) => own.has(name))) return sheets;
  const inOrder = all.map((other) => {
    const sheet = rest.get(other.name) ?? other;
    rest.delete(other.name);
    return sheet;
  });
  return [...inOrder, ...rest.values()];
}

/** What the file's reader lost of the cells does not matter here; of what was taken from it, it does. */
function concernsMerged({ what }: Loss, own: ReadonlySet<string>): boolean {
  const sheet = /^sheet “(.*)”$/.exec(what)?.[1];
  if (sheet !== undefined) return !own.has(sheet);
  return what.startsWith("notes on ") || what === "names of comment authors";
}
