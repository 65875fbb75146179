import { ZipPackage } from "../../files/zip/zip-package";
import { readBook } from "../../files/workbook/xlsx/read-book";
import type { WorkbookModel } from "../host";
import { bookPathOf } from "../look/apply-look";
import { findEdits, type EditParts } from "./find-edits";
import { newSheetXml } from "./new-sheet";
import type { OriginalBook } from "./original-book";
import { PackageDraft } from "../../files/workbook/package/package-draft";
import { removeSheetPart } from "../../files/workbook/package/remove-sheet-part";
import { patchBook, type ListedSheet } from "./patch-book";
import { patchCells } from "./patch-cells";
import { patchConditionalFormats } from "./patch-conditional-formats";
import { patchCustomXml } from "./patch-custom-xml";
import { patchFurniture } from "./patch-furniture";
import { sharedFormulas } from "./shared-formulas";
import { StyleBook } from "./style-book";

/** A copy of the opened file with what was changed since. */
export interface SavedCopy {
  readonly bytes: Uint8Array;
  /** What was changed and is not in the copy, in words. */
  readonly unsaved: readonly string[];
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Patches into the opened package what was changed, and only that: cells, rows and columns, panes, merged
 * cells, sheets, names, conditional formats, custom XML. Every other part is copied byte for byte. Where nothing was changed, the
 * copy is the file.
 *
 * @param namespace Of the add-in's functions, whose names the file writes in another way.
 */
export function saveCopy(
  original: OriginalBook,
  workbook: WorkbookModel,
  namespace = "BUDGET",
): SavedCopy {
  if (!workbook.isDirty) return { bytes: original.bytes, unsaved: [] };
  const file = new ZipPackage(original.name, original.bytes);
  const bookPath = bookPathOf(file);
  const book = readBook(file, bookPath);
  const draft = new PackageDraft(original.name, original.bytes);
  const styles = new StyleBook(draft, bookPath);
  const parts: EditParts = { styles, namespace, date1904: book.date1904 };
  let calculated = false;
  let orderLost = false;
  const sheets: ListedSheet[] = workbook.sheets.map((sheet) => {
    const index = original.sheets.findIndex(({ id }) => id === sheet.id);
    const was = original.sheets[index] ?? null;
    const known = was ? book.sheets[index]?.part?.path : undefined;
    const path = known ?? draft.freePath("xl/worksheets/sheet", ".xml");
    const before = known === undefined ? newSheetXml(sheet) : draft.read(path);
    const edits = findEdits(
      sheet,
      was,
      known === undefined ? new Map() : sharedFormulas(before),
      parts,
    );
    if (!edits.isEmpty) calculated = true;
    if (edits.lostFormula) orderLost = true;
    const cells = edits.isEmpty ? before : patchCells(before, edits);
    const dressed = was ? patchFurniture(cells, sheet, was) : cells;
    draft.write(path, patchConditionalFormats(dressed, sheet, was, styles, namespace));
    if (known !== undefined) return { sheet, originalIndex: index, relation: null };
    draft.describe(path, sheetType);
    return { sheet, originalIndex: null, relation: draft.relate(bookPath, "worksheet", path) };
  });
  const gone = original.sheets.flatMap((_, index) =>
    sheets.some(({ originalIndex }) => originalIndex === index) ? [] : [book.sheets[index]?.part],
  );
  for (const part of gone) {
    if (part) removeSheetPart(draft, bookPath, part);
  }
  // The order of calculation names cells that hold formulas; Excel finds it anew where it is missing.
  if (orderLost || gone.length > 0) dropCalculationChain(draft, bookPath);
  styles.finish();
  patchCustomXml(draft, bookPath, workbook, original);
  const changes = { workbook, original, sheets, namespace, recalculate: calculated };
  draft.write(bookPath, patchBook(draft.read(bookPath), changes));
  return { bytes: draft.finish(), unsaved: listUnsaved(original, workbook) };
}

function dropCalculationChain(draft: PackageDraft, bookPath: string): void {
  const chain = draft.relations(bookPath).find(({ type }) => type === "calcChain");
  if (!chain) return;
  draft.unrelate(bookPath, chain.id);
  draft.remove(chain.path);
}

function listUnsaved(original: OriginalBook, workbook: WorkbookModel): string[] {
  const unsaved = new Set<string>();
  for (const sheet of workbook.sheets) {
    const was = original.sheets.find(({ id }) => id === sheet.id);
    if (sheet.comments.length !== (was?.comments ?? 0)) unsaved.add("comments");
    if (sheet.tables.length > 0) unsaved.add("tables made here");
    if (sheet.isRearranged)
      unsaved.add(
        `the new places of notes, links, charts and print areas on “${sheet.name}”, where rows or cells were inserted or deleted`,
      );
  }
  if (JSON.stringify([...workbook.settings]) !== original.settings)
    unsaved.add("the add-in's document settings");
  return [...unsaved];
}
