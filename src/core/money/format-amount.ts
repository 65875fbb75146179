import type { Money } from "./money";

/** How an author writes amounts: "£1.480m", "£695k", "£1,101k", "1,480" in a table of £000. */
export interface AmountStyle {
  /** Underspends and reductions of a table in brackets. */
  readonly brackets?: boolean;
  readonly pound?: boolean;
}

const suffixes: Readonly<Record<number, string>> = { 1: "", 1e3: "k", 1e6: "m", 1e9: "bn" };

/** An amount in words: pound sign, its own scale letter and printed places; a percentage with its sign. */
export function formatAmount(money: Money, style: AmountStyle = { pound: true }): string {
  const size = money.abs().toString();
  const body =
    money.unit === "percent"
      ? `${size}%`
      : `${style.pound === false ? "" : "£"}${size}${style.pound === false ? "" : (suffixes[money.scale] ?? "")}`;
  if (!money.isNegative) return body;
  return style.brackets ? `(${body})` : `-${body}`;
}
