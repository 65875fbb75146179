import { formatAmount } from "../money/format-amount";
import { Money } from "../money/money";
import type { Relation } from "../relations/relation";
import type { Table } from "../tables/table";

/** A scaled integer as exact decimal text: 35 with one place is "3.5". Keeps the places given. */
export function decimalText(units: number, places: number): string {
  if (!Number.isFinite(units)) return "0";
  const halves = Number.isInteger(units) ? 0 : 1;
  const whole = Math.round(units * 10 ** halves);
  const all = places + halves;
  const digits = Math.abs(whole)
    .toString()
    .padStart(all + 1, "0");
  const text = all === 0 ? digits : `${digits.slice(0, digits.length - all)}.${digits.slice(-all)}`;
  return whole < 0 ? `-${text}` : text;
}

/** As `decimalText`, without trailing zeros after the point. */
export function shortDecimal(units: number, places: number): string {
  const text = decimalText(units, places);
  return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}

/** A figure as the table would print it: thousands commas, brackets where its neighbours use them. */
export function figureText(units: number, relation: Relation, brackets: boolean): string {
  const money = moneyOf(units, relation, 1);
  return formatAmount(money, { pound: false, brackets });
}

/** The size of a difference in words: "£5k", "0.4%". */
export function sizeText(units: number, relation: Relation, table: Table): string {
  return formatAmount(moneyOf(Math.abs(units), relation, table.unit?.scale ?? 1), {
    pound: table.unit !== null,
  });
}

function moneyOf(units: number, relation: Relation, scale: number): Money {
  const unit = relation.kind === "percent" ? "percent" : "GBP";
  return Money.of(
    decimalText(units, relation.places),
    unit === "percent" ? 1 : scale,
    undefined,
    unit,
  );
}
