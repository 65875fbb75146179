import { compare, relates } from "./compare";
import type { Single } from "./operand";
import { CannotTell, Failure } from "./operand";

const sign = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** Whether a value meets a criterion of COUNTIF: a value to equal, or a sign with one, `">=100"`. */
export function matches(value: Single, criterion: Single): boolean {
  if (criterion instanceof Failure || value instanceof Failure) return false;
  if (typeof criterion !== "string") return value !== null && compare(value, criterion) === 0;
  const [, operator = "=", rest = ""] = sign.exec(criterion) ?? [];
  if (/[?*~]/.test(rest)) throw new CannotTell();
  const number = rest.trim() === "" ? NaN : Number(rest);
  const wanted = Number.isNaN(number) ? rest : number;
  if (operator === "<>") return value === null ? wanted !== "" : compare(value, wanted) !== 0;
  if (value === null) return operator === "=" && wanted === "";
  // Numbers are only held against numbers, texts against texts.
  return typeof value === typeof wanted && relates(operator, value, wanted);
}
