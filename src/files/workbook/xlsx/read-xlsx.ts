import type {
  CommentSnapshot,
  Loss,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../core/workbook/snapshot";
import { DamagedPart } from "../../zip/damaged-part";
import type { ZipPackage } from "../../zip/zip-package";
import { loadLibrary } from "../library/load-library";
import { formatSheetList } from "../loss-wording";
import type { BookParts } from "./cell-reader";
import { readBook, type SheetEntry } from "./read-book";
import { readNotes, readPeople, readThreads } from "./read-comments";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet, type SheetContent } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readTextBoxes } from "./read-text-boxes";
import { readRelations } from "./relations";

/** More filled cells than a machine of a finance office could hold at once. */
const cellLimit = 4_000_000;

const nothing: SheetContent = {
  rows: [],
  hiddenColumns: [],
  merges: [],
  protected: false,
  cells: 0,
  uncalculated: 0,
};

/**
 * Reads an .xlsx or .xlsm package whose main part stands at `bookPath`. A sheet that cannot be read is
 * left empty and listed among the losses.
 * @throws DamagedPart where no sheet can be read, OversizedPart for a package beyond all measure.
 */
export async function readXlsx(
  file: ZipPackage,
  name: string,
  bookPath: string,
  onProgress: (what: string) => void,
): Promise<WorkbookSnapshot> {
  const { SSF } = await loadLibrary();
  const book = readBook(file, bookPath);
  const losses: Loss[] = [];
  const uncalculated = new Map<string, number>();
  const attempt = <T>(what: string, fallback: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DamagedPart)) throw error;
      losses.push({ what, why: `it could not be read: ${error.reason}` });
      return fallback;
    }
  };
  const pathOf = (type: string) => {
    const path = book.relations.find((relation) => relation.type === type)?.path;
    return path !== undefined && file.has(path) ? path : undefined;
  };
  const strings = attempt("texts of the cells", { texts: [], bold: new Set<number>() }, () =>
    readSharedStrings(file, pathOf("sharedStrings")),
  );
  const parts: BookParts = {
    strings,
    styles: attempt("number formats and bold type", readStyles(file, undefined, SSF), () =>
      readStyles(file, pathOf("styles"), SSF),
    ),
    date1904: book.date1904,
    cellsLeft: cellLimit,
  };
  const people = attempt("names of comment authors", new Map<string, string>(), () => {
    const path = pathOf("person");
    return path === undefined ? new Map<string, string>() : readPeople(file, path);
  });

  let readable = 0;
  const readOne = (entry: SheetEntry): SheetSnapshot => {
    const what = `sheet “${entry.name}”`;
    let content = nothing;
    const comments: CommentSnapshot[] = [];
    if (entry.part && entry.part.type !== "worksheet")
      losses.push({
        what,
        why: "it is not a sheet of cells (a chart or a dialogue); it was not read",
      });
    else {
      const path = entry.part?.path ?? "";
      content = attempt(what, nothing, () => readSheet(file, path, parts));
      if (content !== nothing) readable++;
      if (content.uncalculated > 0) uncalculated.set(entry.name, content.uncalculated);
      for (const relation of attempt(`notes on ${what}`, [], () => readRelations(file, path)))
        if (file.has(relation.path))
          comments.push(
            ...attempt(`notes on ${what}`, [], () => readRemarks(file, relation, people)),
          );
    }
    return {
      name: entry.name,
      visibility: entry.visibility,
      rows: content.rows,
      hiddenColumns: content.hiddenColumns,
      merges: content.merges,
      comments,
      protected: content.protected,
      printArea: entry.printArea,
    };
  };

  const sheets: SheetSnapshot[] = [];
  for (const entry of book.sheets) {
    onProgress(`reading sheet “${entry.name}” of ${name}`);
    sheets.push(readOne(entry));
  }
  if (readable === 0) throw new DamagedPart("none of its sheets can be read");
  return { name, sheets, names: book.names, losses: [...losses, ...formatSheetList(uncalculated)] };
}

function readRemarks(
  file: ZipPackage,
  { type, path }: { readonly type: string; readonly path: string },
  people: ReadonlyMap<string, string>,
): CommentSnapshot[] {
  if (type === "comments") return readNotes(file, path);
  if (type === "threadedComment") return readThreads(file, path, people);
  return type === "drawing" ? readTextBoxes(file, path) : [];
}
