import type { SheetModel } from "../host";
import { formatArea } from "../host/workbook/area-address";
import type { ConditionalFormatModel } from "../host/workbook/conditional-format-model";
import { ruleId } from "../look/read-conditional-formats";
import { fileFormula } from "./file-formula";
import type { OriginalSheet } from "./original-book";
import { inserted } from "./package-draft";
import type { StyleBook } from "./style-book";
import { attribute, childPieces, escapeXml, rootPiece } from "./xml-tags";

/** What stands before conditional formats in a worksheet (ECMA-376, 18.3.1.99). */
const before = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
    "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting"
  ).split(" "),
);

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** For contained texts: the kind of rule, its operator, and the formula Excel keeps beside them. */
const texts: Readonly<
  Record<string, readonly [string, string, (cell: string, text: string) => string]>
> = {
  Contains: [
    "containsText",
    "containsText",
    (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  ],
  NotContains: [
    "notContainsText",
    "notContains",
    (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  ],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

/** The sheet's XML with the conditional formats of the model: rules that went are taken out, new and changed ones put in. */
export function patchConditionalFormats(
  xml: string,
  sheet: SheetModel,
  original: OriginalSheet | null,
  styles: StyleBook,
  namespace: string,
): string {
  const known = original?.formats ?? new Map<string, string>();
  const now = new Map(sheet.conditionalFormats.map((one) => [one.id, JSON.stringify(one)]));
  const gone = new Set([...known].filter(([id, json]) => now.get(id) !== json).map(([id]) => id));
  const fresh = sheet.conditionalFormats.filter(({ id }) => known.get(id) !== now.get(id));
  let text = gone.size > 0 ? withoutRules(xml, gone) : xml;
  if (fresh.length === 0) return text;
  const root = rootPiece(text);
  const children = childPieces(text, root.tagEnd);
  const next = children.find(({ name }) => !before.has(name));
  // First in the list is first in priority; rules of the file keep their numbers, new ones come after or fill in before.
  const highest = Math.max(0, ...prioritiesIn(text));
  const written = fresh
    .map((format, at) => ruleXml(format, highest + at + 1, styles, root.prefix, namespace))
    .join("");
  text = next
    ? text.slice(0, next.start) + written + text.slice(next.start)
    : inserted(text, root, written);
  return text;
}

function* prioritiesIn(xml: string): Generator<number> {
  for (const match of xml.matchAll(/cfRule\s[^>]*?\bpriority="(\d{1,9})"/g)) yield Number(match[1]);
}

function withoutRules(xml: string, gone: ReadonlySet<string>): string {
  let text = xml;
  const blocks = childPieces(xml, rootPiece(xml).tagEnd)
    .filter(({ name }) => name === "conditionalFormatting")
    .reverse();
  for (const block of blocks) {
    const rules = childPieces(xml, block.tagEnd).filter(({ name }) => name === "cfRule");
    const left = rules.filter(({ start, tagEnd }) => {
      const priority = attribute(xml.slice(start, tagEnd), "priority") ?? "";
      return !gone.has(ruleId(priority));
    });
    if (left.length === rules.length) continue;
    if (left.length === 0) {
      text = text.slice(0, block.start) + text.slice(block.end);
      continue;
    }
    for (const rule of rules.reverse())
      if (!left.includes(rule)) text = text.slice(0, rule.start) + text.slice(rule.end);
  }
  return text;
}

function ruleXml(
  format: ConditionalFormatModel,
  priority: number,
  styles: StyleBook,
  prefix: string,
  namespace: string,
): string {
  const { areas, stopIfTrue, style } = format;
  const look = ` dxfId="${String(styles.conditional(style))}" priority="${String(priority)}"${stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  const formula = (text: string): string =>
    `<${prefix}formula>${escapeXml(fileFormula(text, namespace))}</${prefix}formula>`;
  const rule = (attributes: string, formulas: string): string =>
    `<${prefix}cfRule ${attributes}${look}>${formulas}</${prefix}cfRule>`;
  const given = (format.rule ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = given[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  let inner: string;
  if (format.kind === "Custom") inner = rule('type="expression"', formula(format.formula));
  else if (format.kind === "CellValue")
    inner = rule(
      `type="cellIs" operator="${operators[text("operator")] ?? "equal"}"`,
      formula(text("formula1")) + (text("formula2") === "" ? "" : formula(text("formula2"))),
    );
  else {
    const [type, operator, write] = texts[text("operator")] ??
      texts["Contains"] ?? ["", "", () => ""];
    const cell = areas[0]
      ? formatArea({ ...areas[0], bottom: areas[0].top, right: areas[0].left })
      : "A1";
    const quoted = `"${text("text").replace(/"/g, '""')}"`;
    inner = rule(
      `type="${type}" operator="${operator}" text="${escapeXml(text("text"))}"`,
      formula(write(cell, quoted)),
    );
  }
  const place = areas.map(formatArea).join(" ");
  return `<${prefix}conditionalFormatting sqref="${place}">${inner}</${prefix}conditionalFormatting>`;
}
