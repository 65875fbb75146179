import type { SheetModel } from "../host";
import { formatArea } from "../host/workbook/area-address";
import type { ConditionalFormatModel } from "../host/workbook/conditional-format-model";
import { findRules, type FoundRule } from "./find-rules";
import type { OriginalSheet } from "./original-book";
import { inserted } from "../../files/workbook/package/package-draft";
import { blockXml, ruleXml } from "./rule-xml";
import type { StyleBook } from "./style-book";
import { childPieces, rootPiece, withAttribute } from "../../files/workbook/xml/xml-tags";

/** What stands before conditional formats in a worksheet (ECMA-376, 18.3.1.99). */
const before = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
    "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting"
  ).split(" "),
);

/** A piece of the text that is written otherwise. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The sheet's XML with the conditional formats of the model: rules that went are taken out, new and changed
 * ones put in, and as many priorities changed as it takes that the order is the model's.
 */
export function patchConditionalFormats(
  xml: string,
  sheet: SheetModel,
  original: OriginalSheet | null,
  styles: StyleBook,
  namespace: string,
): string {
  const known = original?.formats ?? new Map<string, string>();
  const now = new Map(sheet.conditionalFormats.map((one) => [one.id, JSON.stringify(one)]));
  const inOrder = [...known.keys()].join() === [...now.keys()].join();
  if (inOrder && [...known].every(([id, json]) => now.get(id) === json)) return xml;
  const rules = new Map(findRules(xml).map((rule) => [rule.id, rule]));
  const { prefix } = rootPiece(xml);
  const splices: Splice[] = [];
  const emptied = new Map<FoundRule["block"], number>();
  const takeOut = (rule: FoundRule): void => {
    splices.push({ start: rule.start, end: rule.end, text: "" });
    emptied.set(rule.block, (emptied.get(rule.block) ?? 0) + 1);
  };
  let written = "";
  let next = 1;
  for (const format of sheet.conditionalFormats) {
    const rule = rules.get(format.id);
    const isSame = known.get(format.id) === now.get(format.id);
    const staysPut = rule !== undefined && (isSame || (format.isOpaque && rule.isExtension));
    const priority = staysPut ? Math.max(next, rule.priority || next) : next;
    next = priority + 1;
    if (staysPut) {
      const tag = xml.slice(rule.start, rule.tagEnd);
      const text = priority === rule.priority ? tag : withPriority(tag, priority);
      if (text !== tag) splices.push({ start: rule.start, end: rule.tagEnd, text });
      if (!isSame && rule.block.place) splices.push({ ...rule.block.place, text: placeOf(format) });
    } else if (rule && format.isOpaque) {
      const tag = withPriority(xml.slice(rule.start, rule.tagEnd), priority);
      written += blockXml(format, tag + xml.slice(rule.tagEnd, rule.end), prefix);
      takeOut(rule);
    } else {
      const look = { number: styles.conditional(format.style), priority };
      written += ruleXml(format, look, prefix, namespace);
      if (rule) takeOut(rule);
    }
  }
  for (const id of known.keys()) {
    const rule = rules.get(id);
    if (rule && !now.has(id)) takeOut(rule);
  }
  return withBlocks(spliced(xml, [...splices, ...emptyBlocks(rules, emptied)]), written);
}

const withPriority = (tag: string, priority: number): string =>
  withAttribute(tag, "priority", String(priority));

const placeOf = ({ areas }: ConditionalFormatModel): string => areas.map(formatArea).join(" ");

/** Blocks whose every rule was taken out go with them. */
function emptyBlocks(
  rules: ReadonlyMap<string, FoundRule>,
  emptied: ReadonlyMap<FoundRule["block"], number>,
): Splice[] {
  const all = [...rules.values()];
  return [...emptied].flatMap(([block, count]) =>
    all.filter((rule) => rule.block === block).length === count
      ? [{ start: block.start, end: block.end, text: "" }]
      : [],
  );
}

/** Longer pieces swallow those inside them. */
function spliced(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  const inOrder = [...splices].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, text } of inOrder) {
    if (start < at) continue;
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

function withBlocks(xml: string, written: string): string {
  if (written === "") return xml;
  const root = rootPiece(xml);
  const next = childPieces(xml, root.tagEnd).find(({ name }) => !before.has(name));
  return next
    ? xml.slice(0, next.start) + written + xml.slice(next.start)
    : inserted(xml, root, written);
}
