import { columnName } from "../../core/workbook/cell-ref";
import { formatArea } from "../host/workbook/area-address";
import type { ConditionalFormatModel } from "../host/workbook/conditional-format-model";
import { anchorOf } from "../host/workbook/cover-areas";
import { fileFormula } from "./file-formula";
import { escapeXml } from "./xml-tags";

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

/** For preset conditions: the rule's attributes, and the formula Excel keeps beside them, if any. */
const presets: Readonly<Record<string, readonly [string, ((cell: string) => string)?]>> = {
  DuplicateValues: ['type="duplicateValues"'],
  UniqueValues: ['type="uniqueValues"'],
  Blanks: ['type="containsBlanks"', (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: ['type="notContainsBlanks"', (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: ['type="containsErrors"', (cell) => `ISERROR(${cell})`],
  NonErrors: ['type="notContainsErrors"', (cell) => `NOT(ISERROR(${cell}))`],
  AboveAverage: ['type="aboveAverage"'],
  BelowAverage: ['type="aboveAverage" aboveAverage="0"'],
  EqualOrAboveAverage: ['type="aboveAverage" equalAverage="1"'],
  EqualOrBelowAverage: ['type="aboveAverage" aboveAverage="0" equalAverage="1"'],
  Today: ['type="timePeriod" timePeriod="today"', (cell) => `FLOOR(${cell},1)=TODAY()`],
  Yesterday: ['type="timePeriod" timePeriod="yesterday"', (cell) => `FLOOR(${cell},1)=TODAY()-1`],
  Tomorrow: ['type="timePeriod" timePeriod="tomorrow"', (cell) => `FLOOR(${cell},1)=TODAY()+1`],
  LastSevenDays: [
    'type="timePeriod" timePeriod="last7Days"',
    (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  ],
  LastWeek: [
    'type="timePeriod" timePeriod="lastWeek"',
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  ],
  ThisWeek: [
    'type="timePeriod" timePeriod="thisWeek"',
    (cell) =>
      `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ],
  NextWeek: [
    'type="timePeriod" timePeriod="nextWeek"',
    (cell) =>
      `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  ],
  LastMonth: [
    'type="timePeriod" timePeriod="lastMonth"',
    (cell) => inMonth(cell, "EDATE(TODAY(),-1)"),
  ],
  ThisMonth: ['type="timePeriod" timePeriod="thisMonth"', (cell) => inMonth(cell, "TODAY()")],
  NextMonth: [
    'type="timePeriod" timePeriod="nextMonth"',
    (cell) => inMonth(cell, "EDATE(TODAY(),1)"),
  ],
};

const inMonth = (cell: string, day: string): string =>
  `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

/** A rule's own part of its tag, and its formulas as the model writes them. */
interface RuleParts {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

function partsOf({ kind, areas, formula, rule }: ConditionalFormatModel): RuleParts | null {
  const given = (rule ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = given[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const { row, column } = anchorOf(areas);
  const cell = columnName(column) + String(row);
  switch (kind) {
    case "Custom":
      return formula === "" ? null : { attributes: 'type="expression"', formulas: [formula] };
    case "CellValue": {
      const operator = operators[text("operator")];
      const formulas = [text("formula1"), text("formula2")].filter((each) => each !== "");
      return operator === undefined || formulas.length === 0
        ? null
        : { attributes: `type="cellIs" operator="${operator}"`, formulas };
    }
    case "ContainsText": {
      const words = texts[text("operator")];
      if (!words) return null;
      const [type, operator, write] = words;
      const quoted = `"${text("text").replace(/"/g, '""')}"`;
      return {
        attributes: `type="${type}" operator="${operator}" text="${escapeXml(text("text"))}"`,
        formulas: [write(cell, quoted)],
      };
    }
    case "TopBottom": {
      const bottom = text("type").startsWith("Bottom") ? ' bottom="1"' : "";
      const percent = text("type").endsWith("Percent") ? ' percent="1"' : "";
      const rank = text("rank");
      return rank === ""
        ? null
        : { attributes: `type="top10"${bottom}${percent} rank="${escapeXml(rank)}"`, formulas: [] };
    }
    case "PresetCriteria": {
      const preset = presets[text("criterion")];
      if (!preset) return null;
      const [attributes, write] = preset;
      return { attributes, formulas: write ? [write(cell)] : [] };
    }
    default:
      return null;
  }
}

/** How a rule looks, by the number of that look in the styles. */
export interface RuleLook {
  readonly number: number;
  readonly priority: number;
}

/**
 * A conditional format as the file writes it, with the cells it covers; nothing where its rule was never
 * given, as Excel would keep none.
 */
export function ruleXml(
  format: ConditionalFormatModel,
  look: RuleLook,
  prefix: string,
  namespace: string,
): string {
  const parts = partsOf(format);
  if (!parts) return "";
  const formulas = parts.formulas
    .map(
      (each) => `<${prefix}formula>${escapeXml(fileFormula(each, namespace))}</${prefix}formula>`,
    )
    .join("");
  const stops = format.stopIfTrue ? ' stopIfTrue="1"' : "";
  return blockXml(
    format,
    `<${prefix}cfRule ${parts.attributes} dxfId="${String(look.number)}" priority="${String(look.priority)}"${stops}>${formulas}</${prefix}cfRule>`,
    prefix,
  );
}

/** A rule with the cells it covers. */
export function blockXml({ areas }: ConditionalFormatModel, rule: string, prefix: string): string {
  const place = areas.map(formatArea).join(" ");
  return `<${prefix}conditionalFormatting sqref="${place}">${rule}</${prefix}conditionalFormatting>`;
}
