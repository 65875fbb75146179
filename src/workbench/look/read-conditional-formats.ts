import { parseRange } from "../../files/workbook/xlsx/parse-range";
import { plainFormula } from "../../files/workbook/xlsx/plain-formula";
import type { XmlElement } from "../../files/workbook/xml/xml-element";
import { childOf, childrenOf, isOn } from "../../files/workbook/xml/xml-element";
import type {
  ConditionalFormatKind,
  ConditionalFormatModel,
  ConditionalStyle,
} from "../host/workbook/conditional-format-model";
import { fillColour } from "./read-cell-styles";
import type { Palette } from "./read-palette";
import { listOf } from "./read-palette";

/** One `cfRule` as a sheet's XML has it. */
export interface RuleXml {
  readonly areas: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: readonly string[];
  /** Its place among the sheet's rules of the same part of the file, from 0. */
  readonly index: number;
  /** It stands in the list of extensions, where Excel keeps what came after 2007. */
  readonly isExtension: boolean;
}

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
  containsText: "Contains",
  notContains: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

const lineStyles: Readonly<Record<string, string>> = {
  thin: "Continuous",
  hair: "Dot",
  dotted: "Dot",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
};

const edges = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

/** On, off, or nothing said: the format leaves it to the cell. */
function said(font: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(font, name);
  return found && isOn(found.attributes.get("val"), true);
}

function fontLook(font: XmlElement | undefined, palette: Palette): Partial<ConditionalStyle> {
  const [bold, italic, strike] = [said(font, "b"), said(font, "i"), said(font, "strike")];
  const underline = childOf(font, "u");
  const kind = underline?.attributes.get("val") ?? "single";
  const fontColor = palette(childOf(font, "color"));
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strike === undefined ? {} : { strikethrough: strike }),
    ...(underline
      ? { underline: kind === "none" ? "None" : kind.startsWith("double") ? "Double" : "Single" }
      : {}),
  };
}

function borderLook(border: XmlElement | undefined, palette: Palette): ConditionalStyle["borders"] {
  const borders: ConditionalStyle["borders"] = {};
  for (const [name, edge] of edges) {
    const line = childOf(border, name);
    const style = line?.attributes.get("style") ?? "none";
    if (style === "none") continue;
    const color = palette(childOf(line, "color")) ?? "#000000";
    borders[edge] = { style: lineStyles[style] ?? "Continuous", color };
  }
  return borders;
}

/** The looks that conditional formats refer to, in order. */
export function readConditionalStyles(
  root: XmlElement,
  palette: Palette,
): readonly ConditionalStyle[] {
  return listOf(root, "dxfs", "dxf").map((dxf) => {
    const fill = fillColour(childOf(dxf, "fill"), palette, true);
    const numberFormat = childrenOf(dxf, "numFmt")[0]?.attributes.get("formatCode");
    return {
      ...(fill === undefined ? {} : { fill }),
      ...fontLook(childOf(dxf, "font"), palette),
      ...(numberFormat ? { numberFormat } : {}),
      borders: borderLook(childOf(dxf, "border"), palette),
    };
  });
}

/** The name a rule of the file goes by in the model: the same however often the file is read. */
export const ruleId = (index: number, isExtension: boolean): string =>
  `{${isExtension ? "file-extension-rule" : "file-rule"}-${String(index)}}`;

const presets: Readonly<Record<string, string>> = {
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
};

const periods: Readonly<Record<string, string>> = {
  today: "Today",
  yesterday: "Yesterday",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};

const opaqueKinds: Readonly<Record<string, ConditionalFormatKind>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

type Details = Pick<ConditionalFormatModel, "kind" | "formula" | "rule">;

/** What the rule asks for, as the interface says it; null where the host has no words for it. */
function detailsOf({ attributes, formulas }: RuleXml): Details | null {
  const written = formulas.map((formula) => `=${plainFormula(formula)}`);
  const [first = "", second] = written;
  const operator = operators[attributes.get("operator") ?? ""];
  const type = attributes.get("type") ?? "";
  const ruled = (kind: ConditionalFormatKind, rule: object): Details => ({
    kind,
    formula: "",
    rule,
  });
  switch (type) {
    case "expression":
      return { kind: "Custom", formula: first, rule: null };
    case "cellIs":
      if (!operator) return null;
      return ruled("CellValue", {
        formula1: first,
        operator,
        ...(second === undefined ? {} : { formula2: second }),
      });
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const text = attributes.get("text");
      return operator && text !== undefined ? ruled("ContainsText", { operator, text }) : null;
    }
    case "top10": {
      const side = isOn(attributes.get("bottom")) ? "Bottom" : "Top";
      const unit = isOn(attributes.get("percent")) ? "Percent" : "Items";
      return ruled("TopBottom", { rank: Number(attributes.get("rank") ?? 10), type: side + unit });
    }
    case "timePeriod": {
      const criterion = periods[attributes.get("timePeriod") ?? ""];
      return criterion ? ruled("PresetCriteria", { criterion }) : null;
    }
    case "aboveAverage": {
      if (attributes.has("stdDev")) return null;
      const side = isOn(attributes.get("aboveAverage"), true) ? "Above" : "Below";
      const criterion = isOn(attributes.get("equalAverage"))
        ? `EqualOr${side}Average`
        : `${side}Average`;
      return ruled("PresetCriteria", { criterion });
    }
    default: {
      const criterion = presets[type];
      return criterion ? ruled("PresetCriteria", { criterion }) : null;
    }
  }
}

/**
 * A rule of the file as the workbook's model has it. Scales, bars, icons and what is kept as an extension are
 * known by their kind and place alone; null for a rule that covers no cell.
 */
export function conditionalFormat(
  xml: RuleXml,
  styles: readonly ConditionalStyle[],
): ConditionalFormatModel | null {
  const { attributes, index, isExtension } = xml;
  const areas = xml.areas.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
  if (areas.length === 0) return null;
  const details = isExtension ? null : detailsOf(xml);
  const kind = opaqueKinds[attributes.get("type") ?? ""] ?? "PresetCriteria";
  const style = styles[Number(attributes.get("dxfId") ?? NaN)];
  const isGraphic = kind === "ColorScale" || kind === "DataBar" || kind === "IconSet";
  return {
    id: ruleId(index, isExtension),
    areas,
    stopIfTrue: isGraphic ? null : isOn(attributes.get("stopIfTrue")),
    style: { ...style, borders: { ...style?.borders } },
    ...(details ?? { kind, formula: "", rule: null, isOpaque: true }),
  };
}
