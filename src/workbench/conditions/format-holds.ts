import type { Formula } from "../../core/formulas/formula";
import { parseFormula } from "../../core/formulas/parse-formula";
import { formatAddress } from "../../core/workbook/cell-ref";
import type { SheetModel } from "../host";
import type { ConditionalFormatModel } from "../host/workbook/conditional-format-model";
import { anchorOf } from "../host/workbook/cover-areas";
import type { AreaFacts } from "./area-facts";
import { areaFacts, keyOf } from "./area-facts";
import { relates } from "./compare";
import { evaluateFormula } from "./evaluate-formula";
import { CannotTell, Failure, single, toTruth, valueOf, type Single } from "./operand";
import { presetFormulas, textFormulas } from "./preset-formulas";

const signs: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

interface PlainRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly text?: unknown;
  readonly rank?: number;
  readonly type?: string;
  readonly criterion?: string;
}

/** One conditional format of a sheet, ready to be asked of its cells. */
export class FormatCondition {
  readonly #sheet: SheetModel;
  readonly #format: ConditionalFormatModel;
  readonly #parsed = new Map<string, Formula | null>();
  #facts: AreaFacts | null = null;

  constructor(sheet: SheetModel, format: ConditionalFormatModel) {
    this.#sheet = sheet;
    this.#format = format;
  }

  /** Null where it cannot be told: the rule asks for what is not worked out here. */
  holds(row: number, column: number): boolean | null {
    try {
      return this.#holds(row, column);
    } catch (error) {
      if (error instanceof CannotTell) return null;
      throw error;
    }
  }

  #holds(row: number, column: number): boolean {
    const { kind, formula, isOpaque } = this.#format;
    if (isOpaque) throw new CannotTell();
    const rule = (this.#format.rule ?? {}) as PlainRule;
    const value = valueOf(this.#sheet.cell(row, column));
    switch (kind) {
      case "Custom":
        return this.#isTrue(formula, row, column);
      case "CellValue":
        return this.#compares(value, rule, row, column);
      case "ContainsText": {
        const write = textFormulas[rule.operator ?? ""];
        const text = `"${String(rule.text ?? "").replace(/"/g, '""')}"`;
        return write !== undefined && this.#isTrue(`=${write(this.#anchor(), text)}`, row, column);
      }
      case "TopBottom":
        return this.#isOutermost(value, rule);
      case "PresetCriteria":
        return this.#meets(value, rule.criterion ?? "", row, column);
      default:
        throw new CannotTell();
    }
  }

  #anchor(): string {
    const { row, column } = anchorOf(this.#format.areas);
    return formatAddress(row, column);
  }

  #value(formula: string, row: number, column: number): Single {
    let parsed = this.#parsed.get(formula);
    if (parsed === undefined) {
      const anchor = anchorOf(this.#format.areas);
      parsed = parseFormula(formula, anchor.row, anchor.column);
      this.#parsed.set(formula, parsed);
    }
    if (!parsed) throw new CannotTell();
    return single(evaluateFormula(parsed, { sheet: this.#sheet, row, column }));
  }

  #isTrue(formula: string, row: number, column: number): boolean {
    return toTruth(this.#value(formula, row, column)) === true;
  }

  #compares(value: Single, rule: PlainRule, row: number, column: number): boolean {
    const limit = (given: unknown): Single => {
      if (typeof given !== "string") return typeof given === "number" ? given : null;
      const formula = given.startsWith("=") ? given : `=${given}`;
      return this.#value(formula, row, column);
    };
    const first = limit(rule.formula1);
    const second = limit(rule.formula2);
    if ([value, first, second].some((one) => one instanceof Failure)) return false;
    const holds = (sign: string, other: Single): boolean =>
      relates(sign, value as Exclude<Single, Failure>, other as Exclude<Single, Failure>);
    const sign = signs[rule.operator ?? ""];
    if (sign !== undefined) return holds(sign, first);
    // Between two limits, whichever is the lower.
    const within =
      (holds(">=", first) && holds("<=", second)) || (holds(">=", second) && holds("<=", first));
    return rule.operator === "Between" ? within : rule.operator === "NotBetween" && !within;
  }

  #all(): AreaFacts {
    this.#facts ??= areaFacts(this.#sheet, this.#format);
    return this.#facts;
  }

  #isOutermost(value: Single, { rank = 10, type = "" }: PlainRule): boolean {
    if (typeof value !== "number") return false;
    const { numbers } = this.#all();
    const share = Math.max(1, Math.floor((numbers.length * rank) / 100));
    const count = Math.min(numbers.length, type.endsWith("Percent") ? share : rank);
    const edge = type.startsWith("Bottom") ? numbers[count - 1] : numbers[numbers.length - count];
    if (edge === undefined) return false;
    return type.startsWith("Bottom") ? value <= edge : value >= edge;
  }

  #meets(value: Single, criterion: string, row: number, column: number): boolean {
    const write = presetFormulas[criterion];
    if (write) return this.#isTrue(`=${write(this.#anchor())}`, row, column);
    const key = keyOf(value);
    if (key === null) return false;
    const { average, counts } = this.#all();
    const number = typeof value === "number" ? value : NaN;
    switch (criterion) {
      case "DuplicateValues":
        return (counts.get(key) ?? 0) > 1;
      case "UniqueValues":
        return counts.get(key) === 1;
      case "AboveAverage":
        return number > average;
      case "BelowAverage":
        return number < average;
      case "EqualOrAboveAverage":
        return number >= average;
      case "EqualOrBelowAverage":
        return number <= average;
      default:
        throw new CannotTell();
    }
  }
}
