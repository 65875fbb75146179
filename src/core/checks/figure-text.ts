import { formatAmount } from "../money/format-amount";
import { formatPoints } from "../money/format-points";
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

/**
 * A figure as the table would print it: thousands commas, brackets where its neighbours use them, and the
 * places that the figures concerned print. A percentage is rounded to the printed places, or as many more as
 * it takes to tell it from the printed one.
 */
export function figureText(units: number, relation: Relation, look: FigureLook): string {
  const text =
    relation.kind === "percent"
      ? roundedApart(units, relation.printed, relation, look.places)
      : trimmed(decimalText(units, relation.places), look.places);
  return formatAmount(moneyOf(text, relation, 1), { pound: false, brackets: look.brackets });
}

/** How the figures of a relation are printed. */
export interface FigureLook {
  readonly places: number;
  readonly brackets: boolean;
}

/** The size of a difference in words: "£5k", "0.4 percentage points". */
export function sizeText(relation: Relation, table: Table, look: FigureLook): string {
  if (relation.kind === "percent")
    return formatPoints(
      moneyOf(roundedApart(Math.abs(relation.difference), 0, relation, look.places), relation, 1),
    );
  const text = trimmed(decimalText(Math.abs(relation.difference), relation.places), look.places);
  return formatAmount(moneyOf(text, relation, table.unit?.scale ?? 1), {
    pound: table.unit !== null,
  });
}

/** Exact decimal text without the zeros beyond the places that the figures print. */
export function trimmed(text: string, places: number): string {
  const point = text.indexOf(".");
  if (point < 0) return text;
  let end = text.length;
  while (end > point + 1 + places && text[end - 1] === "0") end--;
  return text.slice(0, end).replace(/\.$/, "");
}

function roundedApart(units: number, from: number, relation: Relation, places: number): string {
  const value = units / 10 ** relation.places;
  const printed = from / 10 ** relation.places;
  for (let shown = places; shown < places + 3; shown++)
    if (value.toFixed(shown) !== printed.toFixed(shown)) return value.toFixed(shown);
  return value.toFixed(places + 3);
}

function moneyOf(text: string, relation: Relation, scale: number): Money {
  const unit = relation.kind === "percent" ? "percent" : "GBP";
  return Money.of(text, unit === "percent" ? 1 : scale, undefined, unit);
}
