import { columnName } from "../../core/workbook/cell-ref";
import { formatArea } from "../host/workbook/area-address";
import type { ConditionalFormatModel } from "../host/workbook/conditional-format-model";
import { anchorOf } from "../host/workbook/cover-areas";
import { presetFormulas, textFormulas } from "../conditions/preset-formulas";
import { fileFormula } from "./file-formula";
import { escapeXml } from "../../files/workbook/xml/xml-tags";

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

/** For contained texts: the kind of rule and its operator. */
const texts: Readonly<Record<string, string>> = {
  Contains: 'type="containsText" operator="containsText"',
  NotContains: 'type="notContainsText" operator="notContains"',
  BeginsWith: 'type="beginsWith" operator="beginsWith"',
  EndsWith: 'type="endsWith" operator="endsWith"',
};

/** For preset conditions: the rule's attributes. */
const presets: Readonly<Record<string, string>> = {
  DuplicateValues: 'type="duplicateValues"',
  UniqueValues: 'type="uniqueValues"',
  Blanks: 'type="containsBlanks"',
  NonBlanks: 'type="notContainsBlanks"',
  Errors: 'type="containsErrors"',
  NonErrors: 'type="notContainsErrors"',
  AboveAverage: 'type="aboveAverage"',
  BelowAverage: 'type="aboveAverage" aboveAverage="0"',
  EqualOrAboveAverage: 'type="aboveAverage" equalAverage="1"',
  EqualOrBelowAverage: 'type="aboveAverage" aboveAverage="0" equalAverage="1"',
  Today: 'type="timePeriod" timePeriod="today"',
  Yesterday: 'type="timePeriod" timePeriod="yesterday"',
  Tomorrow: 'type="timePeriod" timePeriod="tomorrow"',
  LastSevenDays: 'type="timePeriod" timePeriod="last7Days"',
  LastWeek: 'type="timePeriod" timePeriod="lastWeek"',
  ThisWeek: 'type="timePeriod" timePeriod="thisWeek"',
  NextWeek: 'type="timePeriod" timePeriod="nextWeek"',
  LastMonth: 'type="timePeriod" timePeriod="lastMonth"',
  ThisMonth: 'type="timePeriod" timePeriod="thisMonth"',
  NextMonth: 'type="timePeriod" timePeriod="nextMonth"',
};

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
      const attributes = texts[text("operator")];
      const write = textFormulas[text("operator")];
      if (!attributes || !write) return null;
      const quoted = `"${text("text").replace(/"/g, '""')}"`;
      return {
        attributes: `${attributes} text="${escapeXml(text("text"))}"`,
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
      const attributes = presets[text("criterion")];
      const write = presetFormulas[text("criterion")];
      return attributes ? { attributes, formulas: write ? [write(cell)] : [] } : null;
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
