import { quoteSheet } from "../../core/workbook/cell-ref";
import type { SheetModel, WorkbookModel } from "../host";
import { splitSheet } from "../host/workbook/area-address";
import type { NameModel } from "../host/workbook/name-model";
import { fileFormula } from "./file-formula";
import type { OriginalBook } from "./original-book";
import { inserted } from "../../files/workbook/package/package-draft";
import type { XmlPiece } from "../../files/workbook/xml/xml-tags";
import {
  attribute,
  childPieces,
  escapeXml,
  rootPiece,
  withAttribute,
} from "../../files/workbook/xml/xml-tags";

/** The main part's elements in the order it must have them (ECMA-376, 18.2.27). */
const order = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet of the copy: the original's place in the list, or the id of the pointer to its new part. */
export interface ListedSheet {
  readonly sheet: SheetModel;
  readonly originalIndex: number | null;
  readonly relation: string | null;
}

export interface BookChanges {
  readonly workbook: WorkbookModel;
  readonly original: OriginalBook;
  readonly sheets: readonly ListedSheet[];
  readonly namespace: string;
  /** Excel shall calculate everything anew: values were calculated here. */
  readonly recalculate: boolean;
}

/** The main part with its list of sheets, its names and its order to recalculate. */
export function patchBook(xml: string, changes: BookChanges): string {
  let text = patchSheets(xml, changes);
  text = patchNames(text, changes);
  return changes.recalculate ? withRecalculation(text) : text;
}

function child(xml: string, name: string): XmlPiece | undefined {
  return childPieces(xml, rootPiece(xml).tagEnd).find((piece) => piece.name === name);
}

/** Puts an element into the root where its kind belongs. */
function put(xml: string, name: string, written: string): string {
  const root = rootPiece(xml);
  const next = childPieces(xml, root.tagEnd).find(
    (piece) => order.indexOf(piece.name) > order.indexOf(name),
  );
  return next
    ? xml.slice(0, next.start) + written + xml.slice(next.start)
    : inserted(xml, root, written);
}

function patchSheets(xml: string, { original, sheets }: BookChanges): string {
  const list = child(xml, "sheets");
  if (!list) return xml;
  const items = childPieces(xml, list.tagEnd);
  const tags = items.map(({ start, end }) => xml.slice(start, end));
  const highest = Math.max(0, ...tags.map((tag) => Number(attribute(tag, "sheetId") ?? 0)));
  const { prefix } = list;
  let added = 0;
  const written = sheets.map(({ sheet, originalIndex, relation }) => {
    const was = originalIndex === null ? undefined : original.sheets[originalIndex];
    const tag = originalIndex === null ? undefined : tags[originalIndex];
    if (!was || tag === undefined) {
      const id = String(highest + ++added);
      return `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${id}"${state(sheet)} xmlns:cc="${office}" cc:id="${relation ?? ""}"/>`;
    }
    let next = tag;
    if (was.name !== sheet.name) next = withAttribute(next, "name", escapeXml(sheet.name));
    if (was.visibility !== sheet.visibility)
      next = withAttribute(withAttribute(next, "state", null), "state", stateOf(sheet));
    return next;
  });
  const same = written.length === tags.length && written.every((tag, at) => tag === tags[at]);
  return same ? xml : xml.slice(0, list.tagEnd) + written.join("") + xml.slice(list.contentEnd);
}

const stateOf = ({ visibility }: SheetModel): string | null =>
  visibility === "visible" ? null : visibility === "hidden" ? "hidden" : "veryHidden";

function state(sheet: SheetModel): string {
  const value = stateOf(sheet);
  return value === null ? "" : ` state="${value}"`;
}

function patchNames(xml: string, changes: BookChanges): string {
  const { original, sheets, workbook } = changes;
  const inPlace = sheets.every(
    ({ originalIndex }, at) => originalIndex === null || originalIndex === at,
  );
  const kept = sheets.filter(({ originalIndex }) => originalIndex !== null).length;
  const sameSheets = inPlace && kept === original.sheets.length;
  if (sameSheets && JSON.stringify(workbook.names) === original.names) return xml;
  const list = child(xml, "definedNames");
  const prefix = list?.prefix ?? rootPiece(xml).prefix;
  const wanted = new Map(workbook.names.map((name) => [keyOf(name, workbook), name]));
  const written: string[] = [];
  for (const { start, end, tagEnd } of list ? childPieces(xml, list.tagEnd) : []) {
    const text = xml.slice(start, end);
    const moved = relocated(text, xml.slice(start, tagEnd), changes);
    if (moved === null) continue;
    const key = keyInFile(xml.slice(start, tagEnd), original);
    const name = wanted.get(key);
    if (key.includes("_xlnm.")) written.push(moved);
    else if (name) {
      wanted.delete(key);
      written.push(sameFormula(name, original) ? moved : nameXml(name, changes, prefix));
    }
  }
  for (const name of wanted.values()) written.push(nameXml(name, changes, prefix));
  const whole =
    written.length === 0
      ? ""
      : `<${prefix}definedNames>${written.join("")}</${prefix}definedNames>`;
  if (list) return xml.slice(0, list.start) + whole + xml.slice(list.end);
  return whole === "" ? xml : put(xml, "definedNames", whole);
}

/** The name's element with its sheet's new place; null where the sheet went. */
function relocated(text: string, tag: string, { sheets }: BookChanges): string | null {
  const scope = attribute(tag, "localSheetId");
  if (scope === undefined) return text;
  const at = sheets.findIndex(({ originalIndex }) => originalIndex === Number(scope));
  if (at < 0) return null;
  return at === Number(scope)
    ? text
    : withAttribute(tag, "localSheetId", String(at)) + text.slice(tag.length);
}

function sameFormula(name: NameModel, original: OriginalBook): boolean {
  const before = JSON.parse(original.names) as readonly NameModel[];
  const json = JSON.stringify(name);
  return before.some((one) => JSON.stringify(one) === json);
}

/** Names of one sheet are read as `'Appendix 1'!Total`; those the add-in makes carry the sheet's id. */
function keyOf({ name, sheetId }: NameModel, workbook: WorkbookModel): string {
  const owner = sheetId === null ? undefined : workbook.sheet(sheetId);
  return (owner ? `${quoteSheet(owner.name)}!${name}` : name).toLowerCase();
}

function keyInFile(tag: string, { sheets }: OriginalBook): string {
  const name = attribute(tag, "name") ?? "";
  const scope = attribute(tag, "localSheetId");
  const owner = scope === undefined ? undefined : sheets[Number(scope)]?.name;
  return (owner === undefined ? name : `${quoteSheet(owner)}!${name}`).toLowerCase();
}

/** Where a name's sheet stands in the copy; null for the whole workbook, undefined where the sheet went. */
function scopeOf({ name, sheetId }: NameModel, changes: BookChanges): number | null | undefined {
  const { original, workbook, sheets } = changes;
  const { sheet: scopeName } = splitSheet(name);
  if (sheetId === null && scopeName === null) return null;
  const known = original.sheets.find((sheet) => sheet.name === scopeName);
  const owner = sheetId ?? known?.id ?? workbook.sheet(scopeName ?? "")?.id;
  const at = sheets.findIndex(({ sheet }) => sheet.id === owner);
  return at < 0 ? undefined : at;
}

function nameXml(name: NameModel, changes: BookChanges, prefix: string): string {
  const at = scopeOf(name, changes);
  if (at === undefined) return "";
  const scope = at === null ? "" : ` localSheetId="${String(at)}"`;
  const comment = name.comment === "" ? "" : ` comment="${escapeXml(name.comment)}"`;
  const hidden = name.visible ? "" : ' hidden="1"';
  const formula = escapeXml(fileFormula(name.formula, changes.namespace));
  return `<${prefix}definedName name="${escapeXml(splitSheet(name.name).rest)}"${scope}${comment}${hidden}>${formula}</${prefix}definedName>`;
}

function withRecalculation(xml: string): string {
  const piece = child(xml, "calcPr");
  const { prefix } = rootPiece(xml);
  if (!piece) return put(xml, "calcPr", `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  const tag = withAttribute(xml.slice(piece.start, piece.tagEnd), "fullCalcOnLoad", "1");
  return xml.slice(0, piece.start) + tag + xml.slice(piece.tagEnd);
}
