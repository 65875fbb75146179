import type { CellRef } from "../../../core/workbook/cell-ref";
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
import { readXml } from "../xml/xml-element";
import type { BookParts, UnseenCell } from "./cell-reader";
import { parseRange } from "./parse-range";
import { readBook, type SheetEntry } from "./read-book";
import { readTheme } from "./read-colours";
import { readNotes, readPeople, readThreads } from "./read-comments";
import { readPackageFacts } from "./read-package-facts";
import { readSharedStrings } from "./read-shared-strings";
import { isWithin, readSheet, type SheetContent } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readTextBoxes } from "./read-text-boxes";
import { readRelations, type Relation } from "./relations";

/** More filled cells than a machine of a finance office could hold at once. */
const cellLimit = 4_000_000;

const nothing: SheetContent = {
  rows: [],
  hiddenColumns: [],
  merges: [],
  protected: false,
  cells: 0,
  uncalculated: 0,
  unseen: [],
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
  const theme = attempt("colours of the theme", readTheme(file, undefined), () =>
    readTheme(file, pathOf("theme")),
  );
  const unseen: CellRef[] = [];
  const parts: BookParts = {
    strings,
    styles: attempt("number formats and bold type", readStyles(file, undefined, SSF), () =>
      readStyles(file, pathOf("styles"), SSF, theme),
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
      const own = attempt(`notes on ${what}`, [], () => readRelations(file, path));
      for (const cell of hiddenCells(file, content, own, attempt))
        unseen.push({ sheet: entry.name, ...cell });
      for (const relation of own)
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
  const facts = readPackageFacts(file, book.relations, book.links);
  return {
    name,
    sheets,
    names: book.names,
    losses: [...losses, ...formatSheetList(uncalculated)],
    package: { ...facts, unseenCells: unseen, printAreas: true },
  };
}

/** Cells that cannot be seen, but for those that a table's own style colours. */
function hiddenCells(
  file: ZipPackage,
  { unseen }: SheetContent,
  relations: readonly Relation[],
  attempt: <T>(what: string, fallback: T, read: () => T) => T,
): readonly UnseenCell[] {
  if (unseen.length === 0) return unseen;
  const tables = relations
    .filter(({ type, path }) => type === "table" && file.has(path))
    .flatMap(({ path }) =>
      attempt("colours of a table", [], () => {
        const range = parseRange(readXml(file, path).attributes.get("ref") ?? "");
        return range ? [range] : [];
      }),
    );
  return unseen.filter((cell) => !tables.some((range) => isWithin(cell, range)));
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
