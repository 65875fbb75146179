import { parseRange } from "../../files/workbook/xlsx/parse-range";
import type { XmlElement } from "../../files/workbook/xml/xml-element";
import { childOf, childrenOf, isOn } from "../../files/workbook/xml/xml-element";
import type {
  ConditionalFormatModel,
  ConditionalStyle,
} from "../host/workbook/conditional-format-model";
import { fillColour, fontStyle } from "./read-cell-styles";
import type { Palette } from "./read-palette";
import { listOf } from "./read-palette";

/** One `cfRule` as a sheet's XML has it. */
export interface RuleXml {
  readonly areas: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly formulas: readonly string[];
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

/** The looks that conditional formats refer to, in order. */
export function readConditionalStyles(
  root: XmlElement,
  palette: Palette,
): readonly ConditionalStyle[] {
  return listOf(root, "dxfs", "dxf").map((dxf) => {
    const { bold, italic, underline, strikethrough, fontColor } = fontStyle(
      childOf(dxf, "font"),
      palette,
    );
    const fill = fillColour(childOf(dxf, "fill"), palette, true);
    const numberFormat = childrenOf(dxf, "numFmt")[0]?.attributes.get("formatCode");
    return {
      ...(fill === undefined ? {} : { fill }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(strikethrough ? { strikethrough } : {}),
      ...(numberFormat ? { numberFormat } : {}),
      borders: {},
    };
  });
}

/** The name a rule of the file goes by in the model: the same however often the file is read. */
export const ruleId = (priority: string): string => `{file-rule-${priority}}`;

/**
 * A rule of the kinds the workbook's model knows (formula, comparison, contained text); null for
 * scales, bars, icons and the like, which stay in the file and are not shown.
 */
export function conditionalFormat(
  { areas, attributes, formulas }: RuleXml,
  styles: readonly ConditionalStyle[],
): ConditionalFormatModel | null {
  const style = styles[Number(attributes.get("dxfId") ?? NaN)];
  const parsed = areas.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
  const priority = attributes.get("priority");
  if (!style || parsed.length === 0 || priority === undefined) return null;
  const written = formulas.map((formula) => `=${formula}`);
  const [first = "", second] = written;
  const common = {
    id: ruleId(priority),
    areas: parsed,
    stopIfTrue: isOn(attributes.get("stopIfTrue")),
    style,
  };
  const operator = operators[attributes.get("operator") ?? ""];
  switch (attributes.get("type")) {
    case "expression":
      return { ...common, kind: "Custom", formula: first, rule: null };
    case "cellIs":
      if (!operator) return null;
      return {
        ...common,
        kind: "CellValue",
        formula: "",
        rule: { formula1: first, operator, ...(second === undefined ? {} : { formula2: second }) },
      };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith": {
      const text = attributes.get("text");
      if (!operator || text === undefined) return null;
      return { ...common, kind: "ContainsText", formula: "", rule: { operator, text } };
    }
    default:
      return null;
  }
}
