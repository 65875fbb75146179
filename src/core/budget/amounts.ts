import type { Claim } from "../claims/claim";
import { Fault } from "./fault";
import { isEmpty, refuseErrors, shorten, type CellInput } from "./read-figure";
import { claimsOf, statedAmount, wholeAmount } from "./stated-amount";

/** One amount of a text: pounds signed by its words, direction, measure and subject; empty text where nothing says. */
export type AmountRow = readonly [
  amount: number | Fault,
  direction: string,
  measure: string,
  subject: string,
];

/**
 * The n-th amount of money in a text, counted from 1, in pounds: an overspend or increase positive, an
 * underspend, reduction or bracketed amount negative. Percentages are not counted. A number is handed back as it is.
 */
export function amount(text: CellInput, n = 1): number | "" {
  if (isEmpty(text)) return "";
  if (typeof text === "number") return text;
  const words = readWords(text);
  const whole = wholeAmount(words, 1);
  if (whole === "nil") return 0;
  if (whole && whole.unit === "GBP" && n === 1) return Number(whole.value);
  const claims = claimsOf(words).filter(isMoney);
  const wanted = claims[n - 1];
  if (wanted) return valueOf(wanted);
  throw new Fault(
    "not available",
    claims.length === 0
      ? `“${shorten(words)}” states no amount.`
      : `The text states ${claims.length === 1 ? "one amount" : `${claims.length} amounts`}.`,
  );
}

/** Every amount of money in one or more texts, in reading order, one a row; #N/A where there is none. */
export function amounts(texts: readonly CellInput[]): AmountRow[] {
  const rows: AmountRow[] = [];
  for (const text of texts) {
    if (isEmpty(text)) continue;
    const claims = claimsOf(typeof text === "number" ? "" : readWords(text)).filter(isMoney);
    for (const claim of claims) rows.push(rowOf(claim));
  }
  if (rows.length === 0) throw new Fault("not available", "The text states no amount.");
  return rows;
}

function rowOf(claim: Claim): AmountRow {
  const direction = claim.direction.value;
  const measure = claim.measure.value;
  let value: number | Fault;
  try {
    value = valueOf(claim);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    value = fault;
  }
  return [
    value,
    direction === "none" ? "" : direction,
    measure === "other" ? "" : measure,
    claim.subject.value,
  ];
}

function valueOf(claim: Claim): number {
  const money = statedAmount(claim);
  if (!money) throw new Fault("not available", "The text states a range, not one amount.");
  return Number(money.value);
}

const isMoney = ({ amount, range }: Claim): boolean =>
  (amount ?? range?.low ?? range?.high)?.unit === "GBP";

function readWords(text: CellInput): string {
  refuseErrors(text, "text");
  if (typeof text === "string") return text;
  throw new Fault("value", "text: give words with an amount.");
}
