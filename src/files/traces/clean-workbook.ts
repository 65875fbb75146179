import { isRecordSheet } from "../../core/record/is-record-sheet";
import { UnreadableFile } from "../unreadable-file";
import { PackageDraft } from "../workbook/package/package-draft";
import { removeCustomPart } from "../workbook/package/remove-custom-part";
import { removeSheetPart } from "../workbook/package/remove-sheet-part";
import { readWorkbook } from "../workbook/read-workbook";
import { sniffFormat, sniffPackage } from "../workbook/sniff-format";
import { readBook, type Book } from "../workbook/xlsx/read-book";
import { readRelations } from "../workbook/xlsx/relations";
import { rootAttributes } from "../workbook/xml/root-attributes";
import { ZipPackage } from "../zip/zip-package";
import { forgetStrings } from "./forget-strings";
import { forgetTitle } from "./forget-title";
import { flagTrace, ownNamespaces, partTrace, recordTrace } from "./part-trace";
import type { Trace } from "./trace";
import { withoutFlags } from "./without-flags";
import { withoutSheet } from "./without-sheet";

/** A copy of a workbook's file, and what was taken out of it. */
export interface CleanedWorkbook {
  readonly bytes: Uint8Array;
  readonly gone: readonly Trace[];
}

/**
 * A copy of a workbook without anything that Crosscast has left in it: decisions and settings of any version, flags,
 * sheets that hold a record with the texts that only they show. Every other part is copied byte for byte; where there
 * is nothing to take out, the copy is the file. The looks that flags pointed to stay among the workbook's styles,
 * unused: other parts count their looks by number, and a look says nothing.
 * @throws UnreadableFile where it is no workbook of this kind.
 */
export async function cleanWorkbook(name: string, bytes: Uint8Array): Promise<CleanedWorkbook> {
  const snapshot = await readWorkbook(name, bytes);
  const path = bookPath(name, bytes);
  const file = new ZipPackage(name, bytes);
  const book = readBook(file, path);
  const draft = new PackageDraft(name, bytes);
  const parts = book.relations
    .filter((one) => one.type === "customXml" && file.has(one.path))
    .filter((one) => rootAttributes(file, one.path).some((name) => name.startsWith(ownNamespaces)));
  const kept = parts.map((part) => partTrace(draft.read(part.path)));
  for (const part of parts) removeCustomPart(draft, path, part);
  const records = new Set(snapshot.sheets.filter(isRecordSheet).map((sheet) => sheet.name));
  if (records.size > 0) removeSheets(name, draft, path, book, records);
  let flags = 0;
  for (const { name: sheet, part } of book.sheets) {
    if (!part || records.has(sheet) || !draft.has(part.path)) continue;
    const cleared = withoutFlags(draft.read(part.path));
    draft.write(part.path, cleared.xml);
    flags += cleared.flags;
  }
  const gone = [...kept, ...flagTrace(flags), ...[...records].map(recordTrace)];
  return { bytes: draft.finish(), gone };
}

function bookPath(name: string, bytes: Uint8Array): string {
  if (sniffFormat(bytes) === "zip") {
    const file = new ZipPackage(name, bytes);
    const main = readRelations(file, "").find(({ type }) => type === "officeDocument")?.path;
    const found = sniffPackage(file, main);
    if (found.kind === "xlsx") return found.main;
  }
  throw new UnreadableFile(
    name,
    "Crosscast keeps its data only in Excel workbooks of the kinds .xlsx and .xlsm, and this is of another kind",
    "There is nothing to take out of it",
  );
}

function removeSheets(
  name: string,
  draft: PackageDraft,
  path: string,
  { sheets, relations }: Book,
  records: ReadonlySet<string>,
): void {
  if (!sheets.some((sheet) => sheet.visibility === "visible" && !records.has(sheet.name)))
    throw new UnreadableFile(
      name,
      "no other sheet than the record of Crosscast shows, and a workbook has to show one",
      "Unhide a sheet in Excel, save, and do this again",
    );
  const pathsOf = (wanted: boolean) =>
    sheets.flatMap((sheet) =>
      sheet.part && records.has(sheet.name) === wanted && draft.has(sheet.part.path)
        ? [sheet.part.path]
        : [],
    );
  const strings = relations.find(({ type }) => type === "sharedStrings")?.path;
  if (strings !== undefined && draft.has(strings))
    forgetStrings(draft, strings, pathsOf(true), pathsOf(false));
  const properties = draft.relations("").find(({ type }) => type === "extended-properties")?.path;
  // From the last to the first, so that those still to come keep their places.
  for (const [index, sheet] of [...sheets.entries()].reverse()) {
    if (!records.has(sheet.name)) continue;
    draft.write(path, withoutSheet(draft.read(path), index));
    if (sheet.part) removeSheetPart(draft, path, sheet.part);
    if (properties !== undefined && draft.has(properties))
      draft.write(properties, forgetTitle(draft.read(properties), sheet.name));
  }
}
