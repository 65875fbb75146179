import type { CellModel, SheetModel } from "../../host";
import { containsCell } from "../../host/workbook/area";
import type {
  ConditionalFormatModel,
  ConditionalStyle,
} from "../../host/workbook/conditional-format-model";

/** A comparison or a contained text, as the interface writes such rules. */
interface PlainRule {
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: string;
  readonly text?: string;
}

function constant(formula: string | undefined): string | number | null {
  const text = (formula ?? "").replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replace(/""/g, '"').toLowerCase();
  const number = Number(text);
  return text === "" || Number.isNaN(number) ? null : number;
}

function compares(value: string | number, rule: PlainRule): boolean {
  const first = constant(rule.formula1);
  const second = constant(rule.formula2);
  if (first === null || typeof first !== typeof value)
    return rule.operator === "NotEqualTo" && first !== null;
  switch (rule.operator) {
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqual":
      return value >= first;
    case "LessThanOrEqual":
      return value <= first;
    case "Between":
      return second !== null && value >= first && value <= second;
    case "NotBetween":
      return second !== null && (value < first || value > second);
    default:
      return false;
  }
}

function containsText(text: string, { operator, text: wanted = "" }: PlainRule): boolean {
  const [whole, part] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (operator) {
    case "Contains":
      return whole.includes(part);
    case "NotContains":
      return !whole.includes(part);
    case "BeginsWith":
      return whole.startsWith(part);
    case "EndsWith":
      return whole.endsWith(part);
    default:
      return false;
  }
}

/** `N` of a text is 0. */
const always = /^=\s*(?:TRUE(?:\(\))?|1|N\("[^"]*"\)\s*=\s*0)\s*$/i;

/**
 * Whether a conditional format holds for a cell, as far as it can be told without the formula
 * engine: rules that always hold, comparisons with a constant, contained texts.
 */
function holds(format: ConditionalFormatModel, cell: CellModel | undefined): boolean {
  const rule = (format.rule ?? {}) as PlainRule;
  switch (format.kind) {
    case "Custom":
      return always.test(format.formula);
    case "ContainsText":
      return containsText(cell?.text ?? "", rule);
    case "CellValue": {
      const value = cell?.value ?? null;
      if (value === null || typeof value === "boolean") return false;
      return compares(typeof value === "string" ? value.toLowerCase() : value, rule);
    }
    default:
      return false;
  }
}

/** What the sheet's conditional formats lay over a cell; the first that says something of a property decides. */
export function conditionalStyle(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: CellModel | undefined,
): ConditionalStyle | null {
  let style: ConditionalStyle | null = null;
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => containsCell(area, row, column))) continue;
    if (!holds(format, cell)) continue;
    style = style ? { ...format.style, ...(style as ConditionalStyle) } : format.style;
    if (format.stopIfTrue) break;
  }
  return style;
}
