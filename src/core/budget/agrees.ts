import { product, roundTo, roundedDigits } from "../money/exact-arithmetic";
import { Money, type MoneyUnit } from "../money/money";
import { Fault } from "./fault";
import { isEmpty, refuseErrors, shorten, type CellInput } from "./read-figure";
import { claimsOf, statedAmount, wholeAmount } from "./stated-amount";

/** Places that count as exact: finer than any figure of a workbook is printed. */
const exactly = 15;

/**
 * Whether two figures are the same at the coarser precision of the two: the finer one, rounded as the
 * coarser is printed, must give it. Prose is signed by its words ("an underspend of £48k" is −48) and brackets;
 * beside a percentage a bare number is a share (0.05 is 5%). Two empty cells give empty text; one gives #N/A.
 * @param unit pounds in one unit of a bare number, or of text without a unit of its own.
 * @param places where given, bare numbers count as printed to so many places; otherwise they are exact.
 */
export function agrees(
  a: CellInput,
  b: CellInput,
  unit = 1,
  places: number | null = null,
): boolean | "" {
  if (isEmpty(a) && isEmpty(b)) return "";
  const one = read(a, "a", unit);
  const other = read(b, "b", unit);
  const kind = kindOf(one) ?? kindOf(other) ?? "GBP";
  const first = asMoney(one, kind, unit, places);
  const second = asMoney(other, kind, unit, places);
  if (first.unit !== second.unit)
    throw new Fault("value", "a, b: one is an amount of money and the other a percentage.");
  return Number(first.precision) >= Number(second.precision)
    ? second.printedLike(first).equals(first)
    : first.printedLike(second).equals(second);
}

/** A bare number stays a number: what it is known to depends on what it is held against. */
function read(input: CellInput, name: string, unit: number): number | Money {
  refuseErrors(input, name);
  if (isEmpty(input)) throw new Fault("not available", `${name}: nothing entered.`);
  if (typeof input === "number") return input;
  if (typeof input !== "string")
    throw new Fault("value", `${name}: give a number or words with an amount.`);
  const whole = wholeAmount(input, unit);
  if (whole === "nil") return 0;
  if (whole) return whole;
  const claims = claimsOf(input);
  const only = claims[0];
  if (!only) throw new Fault("value", `${name}: “${shorten(input)}” states no amount.`);
  if (claims.length > 1)
    throw new Fault(
      "value",
      `${name}: states ${claims.length} amounts; pick one with AMOUNT(text, n).`,
    );
  const money = statedAmount(only);
  if (!money) throw new Fault("value", `${name}: states a range, not one amount.`);
  return money;
}

const kindOf = (figure: number | Money): MoneyUnit | null =>
  typeof figure === "number" ? null : figure.unit;

function asMoney(
  figure: number | Money,
  kind: MoneyUnit,
  unit: number,
  places: number | null,
): Money {
  if (typeof figure !== "number") return figure;
  if (kind === "percent")
    return Money.of(roundedDigits(product(figure, 100), places ?? exactly), 1, undefined, kind);
  if (places === null) return Money.of(roundedDigits(figure, exactly), unit);
  if (places >= 0) return Money.of(roundedDigits(figure, places), unit);
  // Rounded to tens, hundreds …: the figure counts in units of that size.
  const size = 10 ** -places;
  return Money.of(roundedDigits(product(roundTo(figure, places), 1 / size), 0), unit * size);
}
