import type { SheetModel } from "../host";
import { formatArea } from "../host/workbook/area-address";
import type { OriginalSheet } from "./original-book";
import { charactersOf, paneXml } from "./new-sheet";
import {
  attribute,
  childPieces,
  rootPiece,
  withAttribute,
  type XmlPiece,
} from "../../files/workbook/xml/xml-tags";

/** A worksheet's elements in the order it must have them, as far as these are put in here (ECMA-376, 18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells"
).split(" ");

/**
 * The sheet's XML with what was changed around its cells: colour of its tab, grid lines, frozen panes, widths of
 * columns and whether they are hidden, merged cells. What was not changed stays as it is written.
 */
export function patchFurniture(xml: string, sheet: SheetModel, was: OriginalSheet): string {
  let text = xml;
  if (sheet.tabColor !== was.tabColor) text = withTabColor(text, sheet.tabColor);
  const frozen = JSON.stringify(sheet.frozen);
  if (frozen !== was.frozen || sheet.showGridlines !== was.showGridlines)
    text = withView(text, sheet, frozen !== was.frozen);
  const columns = changedColumns(sheet, was);
  if (columns.length > 0) text = withColumns(text, sheet, columns);
  const merges = sheet.merges.map(formatArea);
  if (merges.join() !== was.merges) text = withMerges(text, merges);
  return text;
}

function child(xml: string, name: string): XmlPiece | undefined {
  return childPieces(xml, rootPiece(xml).tagEnd).find((piece) => piece.name === name);
}

const without = (xml: string, { start, end }: XmlPiece, instead = ""): string =>
  xml.slice(0, start) + instead + xml.slice(end);

/** Puts an element into the worksheet where its kind belongs. */
function put(xml: string, name: string, written: string): string {
  const root = rootPiece(xml);
  const next = childPieces(xml, root.tagEnd).find((piece) => {
    const place = order.indexOf(piece.name);
    return place < 0 || place > order.indexOf(name);
  });
  const at = next?.start ?? root.contentEnd;
  return xml.slice(0, at) + written + xml.slice(at);
}

/** An element with its content in another form, opened up where it was empty. */
function refilled(xml: string, piece: XmlPiece, tag: string, content: string): string {
  const open = tag.replace(/\s*\/?>$/, ">");
  const whole = `${open}${content}</${piece.prefix}${piece.name}>`;
  return without(xml, piece, whole);
}

function withTabColor(xml: string, colour: string): string {
  const { prefix } = rootPiece(xml);
  const written = colour ? `<${prefix}tabColor rgb="FF${colour.slice(1).toUpperCase()}"/>` : "";
  const piece = child(xml, "sheetPr");
  if (!piece) return put(xml, "sheetPr", `<${prefix}sheetPr>${written}</${prefix}sheetPr>`);
  const kept = childPieces(xml, piece.tagEnd)
    .filter(({ name }) => piece.contentEnd > piece.tagEnd && name !== "tabColor")
    .map(({ start, end }) => xml.slice(start, end));
  return refilled(xml, piece, xml.slice(piece.start, piece.tagEnd), written + kept.join(""));
}

function withView(xml: string, sheet: SheetModel, panesChanged: boolean): string {
  const { prefix } = rootPiece(xml);
  const views = child(xml, "sheetViews");
  if (!views) {
    const grid = sheet.showGridlines ? "" : ' showGridLines="0"';
    const view = `<${prefix}sheetView${grid} workbookViewId="0">${paneXml(sheet, prefix)}</${prefix}sheetView>`;
    return put(xml, "sheetViews", `<${prefix}sheetViews>${view}</${prefix}sheetViews>`);
  }
  const [view] = childPieces(xml, views.tagEnd);
  if (!view) return xml;
  const tag = withAttribute(
    xml.slice(view.start, view.tagEnd),
    "showGridLines",
    sheet.showGridlines ? null : "0",
  );
  const children = view.contentEnd > view.tagEnd ? childPieces(xml, view.tagEnd) : [];
  // What is selected in a pane is told beside the pane, and goes with it.
  const gone = panesChanged ? ["pane", "selection"] : [];
  const kept = children
    .filter(({ name }) => !gone.includes(name))
    .map(({ start, end }) => xml.slice(start, end));
  const pane = panesChanged ? paneXml(sheet, prefix) : "";
  return refilled(xml, view, tag, pane + kept.join(""));
}

function changedColumns(sheet: SheetModel, was: OriginalSheet): readonly number[] {
  const columns = new Set([
    ...sheet.columnWidths.keys(),
    ...was.widths.keys(),
    ...sheet.hiddenColumns,
    ...was.hiddenColumns,
  ]);
  return [...columns]
    .filter(
      (column) =>
        sheet.columnWidths.get(column) !== was.widths.get(column) ||
        sheet.hiddenColumns.has(column) !== was.hiddenColumns.has(column),
    )
    .sort((a, b) => a - b);
}

/** A `col` element and the columns it speaks of. */
interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly tag: string;
}

function withColumns(xml: string, sheet: SheetModel, changed: readonly number[]): string {
  const { prefix } = rootPiece(xml);
  const list = child(xml, "cols");
  let spans: ColumnSpan[] = (list ? childPieces(xml, list.tagEnd) : []).map(({ start, end }) => {
    const tag = xml.slice(start, end);
    return { first: Number(attribute(tag, "min")), last: Number(attribute(tag, "max")), tag };
  });
  for (const column of changed) {
    const found = spans.find(({ first, last }) => first <= column && column <= last);
    const tag = columnTag(found?.tag ?? `<${prefix}col/>`, sheet, column);
    const pieces = found
      ? [
          { ...found, last: column - 1 },
          { ...found, first: column + 1 },
        ].filter(({ first, last }) => first <= last)
      : [];
    spans = [
      ...spans.filter((span) => span !== found),
      ...pieces,
      { first: column, last: column, tag },
    ];
  }
  const written = spans
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, tag }) =>
      withAttribute(withAttribute(tag, "min", String(first)), "max", String(last)),
    )
    .join("");
  const whole = `<${prefix}cols>${written}</${prefix}cols>`;
  return list ? without(xml, list, whole) : put(xml, "cols", whole);
}

function columnTag(tag: string, sheet: SheetModel, column: number): string {
  const width = sheet.columnWidths.get(column);
  const sized =
    width === undefined && attribute(tag, "width") !== undefined
      ? tag
      : withAttribute(
          withAttribute(tag, "width", charactersOf(sheet.columnWidth(column)).toFixed(4)),
          "customWidth",
          "1",
        );
  return withAttribute(sized, "hidden", sheet.hiddenColumns.has(column) ? "1" : null);
}

function withMerges(xml: string, merges: readonly string[]): string {
  const { prefix } = rootPiece(xml);
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${area}"/>`).join("");
  const whole =
    merges.length === 0
      ? ""
      : `<${prefix}mergeCells count="${String(merges.length)}">${cells}</${prefix}mergeCells>`;
  const piece = child(xml, "mergeCells");
  return piece ? without(xml, piece, whole) : whole === "" ? xml : put(xml, "mergeCells", whole);
}
