import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { makeCell, type RareParts } from "../../../core/workbook/make-cell";
import type { PackageFacts } from "../../../core/workbook/package-facts";
import type {
  CellSnapshot,
  CommentSnapshot,
  DefinedName,
  Loss,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../core/workbook/snapshot";
import { asBritish } from "../format/built-in-formats";
import { compileFormat, type ShownAs } from "../format/compile-format";
import type { Library } from "./load-library";
import { formatSheetList } from "../loss-wording";

/** Damaged files put cells far beyond these; walking there would never end. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

type Rows = (CellObject | undefined)[][];

/** Turns what the library read into our snapshot, letting go of its cells row by row. */
export function snapshotFromLibrary(
  library: Library,
  book: WorkBook,
  name: string,
  losses: readonly Loss[],
): WorkbookSnapshot {
  const formats = new Formats(library);
  const uncalculated = new Map<string, number>();
  const sheets = book.SheetNames.map((sheetName, at): SheetSnapshot => {
    const sheet = book.Sheets[sheetName] ?? {};
    const hidden = book.Workbook?.Sheets?.[at]?.Hidden ?? 0;
    const rows: RowSnapshot[] = [];
    const comments: CommentSnapshot[] = [];
    const data = (sheet["!data"] ?? []) as Rows;
    let missing = 0;
    for (let r = 0; r < Math.min(data.length, lastRow); r++) {
      const cells: CellSnapshot[] = [];
      const from = data[r];
      if (from)
        for (let c = 0; c < Math.min(from.length, lastColumn); c++) {
          const cell = from[c];
          if (!cell) continue;
          for (const note of cell.c ?? [])
            comments.push({
              kind: "note",
              row: r + 1,
              column: c + 1,
              author: note.a ?? "",
              text: note.t,
            });
          const read = readCell(formats, cell, c + 1);
          if (read) cells.push(read);
          if (read?.value === null) missing++;
        }
      delete data[r];
      const isHidden = sheet["!rows"]?.[r]?.hidden === true;
      if (isHidden) rows.push({ row: r + 1, cells, hidden: true });
      else if (cells.length > 0) rows.push({ row: r + 1, cells });
    }
    if (missing > 0) uncalculated.set(sheetName, missing);
    return {
      name: sheetName,
      visibility: hidden === 2 ? "very hidden" : hidden === 1 ? "hidden" : "visible",
      rows,
      hiddenColumns: (sheet["!cols"] ?? []).flatMap((column, c) => (column?.hidden ? [c + 1] : [])),
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({
        top: s.r + 1,
        left: s.c + 1,
        bottom: e.r + 1,
        right: e.c + 1,
      })),
      comments,
      protected: isProtected(sheet),
      printArea: [],
    };
  });
  return {
    name,
    sheets,
    names: readNames(book),
    losses: [...losses, ...formatSheetList(uncalculated)],
    package: readProperties(book),
  };
}

/** Of what stands beside the cells, the library only tells the properties. */
function readProperties({ Props = {} }: WorkBook): PackageFacts {
  const { Author, LastAuthor, Manager, Company, Title, Subject, Keywords, Comments, Category } =
    Props;
  const given = {
    author: Author,
    lastSavedBy: LastAuthor,
    manager: Manager,
    company: Company,
    title: Title,
    subject: Subject,
    keywords: Keywords,
    comments: Comments,
    category: Category,
  };
  const filled = Object.entries(given).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
  );
  return { properties: Object.fromEntries(filled) };
}

/** How each number format shows its values; the library's own text is American, and lacks £ formats. */
class Formats {
  private readonly known = new Map<string, { readonly code: string; readonly shown: ShownAs }>();

  constructor(private readonly library: Library) {}

  of(cell: CellObject): { readonly code: string; readonly shown: ShownAs } {
    const given = typeof cell.z === "string" ? cell.z : "General";
    let format = this.known.get(given);
    if (!format) {
      const code = asBritish(given, this.library.SSF);
      format = { code, shown: compileFormat(code, this.library.SSF) };
      this.known.set(given, format);
    }
    return format;
  }
}

function readCell(formats: Formats, cell: CellObject, column: number): CellSnapshot | null {
  const formula = cell.f ? `=${cell.f}` : undefined;
  const { code, shown } = formats.of(cell);
  const format = code === "General" ? undefined : code;
  const make = (value: CellSnapshot["value"], text: string, rare?: RareParts) =>
    makeCell(column, value, text, formula, format, false, rare);
  switch (cell.t) {
    case "z":
      return cell.f ? make(null, "") : null;
    case "e": {
      const error = cell.w ?? "#VALUE!";
      return make(error, error, { error });
    }
    case "b":
      return make(cell.v === true, cell.v ? "TRUE" : "FALSE");
    case "n": {
      const value = Number(cell.v);
      return make(value, shown.number(value), shown.date ? { date: true } : undefined);
    }
    default: {
      const value = String(cell.v ?? "");
      return value === "" && !cell.f ? null : make(value, shown.text(value));
    }
  }
}

function isProtected(sheet: WorkSheet): boolean {
  const protection: unknown = sheet["!protect"];
  return protection !== undefined && protection !== null && protection !== false;
}

function readNames(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? [])
    .filter(({ Name, Ref }) => Ref && !Name.startsWith("_xlnm."))
    .map((name) => ({
      name: name.Name,
      formula: `=${name.Ref}`,
      hidden: (name as { Hidden?: boolean }).Hidden === true,
    }));
}
