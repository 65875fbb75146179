import type { Claim } from "../../claims/claim";
import { formatAmount } from "../../money/format-amount";
import type { Money } from "../../money/money";
import { asFigure, type Figure } from "../cells";
import type { StatementVerdict } from "../match";

/** An amount with the sign it enters a sum with. */
export interface Summand {
  readonly money: Money;
  readonly sign: 1 | -1;
}

/** The outcome of holding a stated result against its terms. */
export interface Outcome {
  readonly verdict: Extract<StatementVerdict, "holds" | "rounding" | "does-not-hold">;
  /** Stated less computed, in pounds. */
  readonly difference: string;
}

/** Sum of signed amounts; null where there are none. */
export function sumOf(terms: readonly Summand[]): Money | null {
  let total: Money | null = null;
  for (const { money, sign } of terms) {
    const term = sign > 0 ? money.abs() : money.abs().negated();
    total = total ? total.plus(term) : term;
  }
  return total;
}

/** Holds terms against a stated result: to half a unit of the last printed place of each. */
export function judge(terms: readonly Summand[], stated: Summand): Outcome | null {
  const total = sumOf(terms);
  if (!total || terms.some(({ money }) => money.unit !== stated.money.unit)) return null;
  const said = stated.sign > 0 ? stated.money.abs() : stated.money.abs().negated();
  const difference = said.minus(total);
  const slack =
    [...terms, stated].reduce((sum, { money }) => sum + Number(money.precision), 0) / 2 + 1e-6;
  const apart = Math.abs(Number(difference.value));
  const verdict = apart < 1e-6 ? "holds" : apart <= slack ? "rounding" : "does-not-hold";
  return { verdict, difference: difference.value };
}

/** Whether terms can come to a sum at all, within rounding: in plain numbers, so that most lists are soon passed over. */
export function mayComeTo(terms: readonly Money[], total: Money): boolean {
  let sum = 0;
  let slack = asFigure(total).step;
  for (const term of terms) {
    const { size, step } = asFigure(term);
    sum += size;
    slack += step;
  }
  const { size } = asFigure(total);
  return Math.abs(sum - size) <= slack / 2 + 1e-6 + size * 1e-9;
}

/** "913k", as its author printed it. */
export function short(money: Money): string {
  return formatAmount(money.abs()).replace("£", "");
}

/** "913k − 218k = 695k". */
export function equation(terms: readonly Summand[], stated: Summand): string {
  const left = terms
    .map(({ money, sign }, at) => `${sign < 0 ? "− " : at > 0 ? "+ " : ""}${short(money)}`)
    .join(" ");
  return `${left} = ${stated.sign < 0 ? "−" : ""}${short(stated.money)}`;
}

/** +1 for an overspend, −1 for an underspend, null where the words leave it open. */
export function overSign({ direction }: Claim): 1 | -1 | null {
  if (direction.value === "overspend") return 1;
  if (direction.value === "underspend") return -1;
  return null;
}

/** A figure of at least so many digits: fewer meet by chance. */
export function digitsOf({ size, step }: Figure): number {
  return size === 0 ? 0 : Math.round(Math.log10(size / step) + 0.5);
}
