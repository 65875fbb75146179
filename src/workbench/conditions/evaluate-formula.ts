import type { Formula } from "../../core/formulas/formula";
import { blockOf } from "../../core/formulas/formula-sheet";
import { parseFormula } from "../../core/formulas/parse-formula";
import type { SheetModel } from "../host";
import { relates } from "./compare";
import { conditionFunctions } from "./condition-functions";
import type { Operand, Single } from "./operand";
import { CannotTell, Failure, single, toNumber, toText } from "./operand";

/** The cell a formula is worked out for. */
export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Names may stand for names; a circle of them must end. */
const deepestName = 8;

/**
 * Works out a formula over the values that stand in the sheet: arithmetic, comparisons, texts, and the functions
 * that conditional formats are usually written with.
 *
 * @throws CannotTell where the formula asks for more.
 */
export function evaluateFormula(formula: Formula, place: FormulaPlace, depth = 0): Operand {
  switch (formula.kind) {
    case "number":
    case "text":
    case "boolean":
      return formula.value;
    case "error":
      return new Failure(formula.value);
    case "blank":
      return null;
    case "reference": {
      if (formula.book !== null) throw new CannotTell();
      const sheet =
        formula.sheet === null ? place.sheet : place.sheet.workbook.sheet(formula.sheet);
      const area = blockOf(formula, place.row, place.column);
      return sheet && area ? { sheet, area } : new Failure("#REF!");
    }
    case "name":
      return named(formula.name, place, depth);
    case "call": {
      const play = conditionFunctions[formula.name];
      if (!play) throw new CannotTell();
      const parts = formula.parts.map((part) => () => evaluateFormula(part, place, depth));
      return play(parts, place);
    }
    case "operation":
      return operate(
        formula.operator,
        formula.parts.map((part) => single(evaluateFormula(part, place, depth))),
      );
    default:
      throw new CannotTell();
  }
}

function named(name: string, place: FormulaPlace, depth: number): Operand {
  const wanted = name.toLowerCase();
  const found = place.sheet.workbook.names.find((one) => one.name.toLowerCase() === wanted);
  if (!found || depth >= deepestName) throw new CannotTell();
  const text = found.formula.startsWith("=") ? found.formula : `=${found.formula}`;
  const parsed = parseFormula(text, 1, 1);
  if (!parsed) throw new CannotTell();
  return evaluateFormula(parsed, { ...place, row: 1, column: 1 }, depth + 1);
}

function operate(operator: string, [left = null, right = null]: readonly Single[]): Single {
  if (left instanceof Failure) return left;
  if (right instanceof Failure) return right;
  if (operator === "&") return String(toText(left)) + String(toText(right));
  if (/^[=<>]/.test(operator)) return relates(operator, left, right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof Failure) return a;
  if (b instanceof Failure) return b;
  switch (operator) {
    case "negate":
      return -a;
    case "percent":
      return a / 100;
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? new Failure("#DIV/0!") : a / b;
    default:
      return a ** b;
  }
}
