import type { Claim } from "../claims/claim";
import { formatAmount } from "../money/format-amount";
import type { Combination } from "./combination";
import type { DirectionFault } from "./direction";
import type { Cell } from "./cells";
import type { WeighedLink } from "./link";
import { headerOf, labelOf, printed } from "./terms";

/** The amount as its author wrote it: "£695k". */
export function amountText(claim: Claim): string {
  const { amount, range } = claim;
  if (amount) return formatAmount(amount.abs());
  const low = range?.low ? formatAmount(range.low) : null;
  const high = range?.high ? formatAmount(range.high) : null;
  if (low && high) return `${low} to ${high}`;
  return low ? `${low} or more` : `up to ${high ?? "an amount"}`;
}

/** "(0.169) in column “Variance £m”, line “Other”". */
export function cellText(cell: Cell): string {
  return `${printed(cell)} in column “${headerOf(cell)}”, line “${labelOf(cell)}”`;
}

const kinds: Readonly<Record<Combination["kind"], string>> = {
  years: "the years of the line added up",
  change: "the change between the two columns",
  "change without": "the change between the two columns, with the line left out of the total",
  "like names": "the lines of this name added up",
  together: "the lines that are named added up",
};

/** "5.238 + 1.912 = 7.150, the years of the line added up". */
export function combinationText(
  parts: Combination["parts"],
  total: string,
  kind?: Combination["kind"],
): string {
  const sum = parts
    .map(({ cell, sign }, at) => `${sign < 0 ? "− " : at > 0 ? "+ " : ""}${printed(cell)}`)
    .join(" ");
  const lines = [...new Set(parts.map(({ cell }) => cell.line))].flatMap((line) => {
    const part = parts.find(({ cell }) => cell.line === line);
    return part ? [`“${labelOf(part.cell)}”`] : [];
  });
  const named = kind === "together" ? lines : lines.slice(0, 1);
  const where = named.length > 0 ? `, ${named.length > 1 ? "lines" : "line"} ${list(named)}` : "";
  return `${sum} = ${total}${where}${kind ? ` (${kinds[kind]})` : ""}`;
}

/** Why a link is believed, strongest first. */
export function reasonsFor(link: WeighedLink, claims: ReadonlyMap<string, Claim>): string[] {
  const { cell, name, value, measure, period } = link.link;
  const reasons: { readonly weight: number; readonly text: string }[] = [];
  const others = link.together.flatMap((id) => {
    const claim = claims.get(id);
    return claim ? [amountText(claim)] : [];
  });
  if (others.length > 0)
    reasons.push({
      weight: 3 + others.length,
      text: `${list(others)} of the same passage ${others.length > 1 ? "stand" : "stands"} in the same row`,
    });
  if (name.whole)
    reasons.push({
      weight: 3,
      text: "the line is the total of the table, which the report is about",
    });
  else if (name.score >= 0.85)
    reasons.push({ weight: 4, text: `the line bears the name “${labelOf(cell)}”` });
  else if (name.score >= 0.5)
    reasons.push({ weight: 2.5, text: `the name is close to “${labelOf(cell)}”` });
  else if (name.score < 0.22)
    reasons.push({
      weight: 0.1,
      text: `the line has another name, “${labelOf(cell)}”: please confirm`,
    });
  if (measure >= 1.5)
    reasons.push({ weight: 2, text: `column “${headerOf(cell)}” is of that kind` });
  if (period > 0.5) reasons.push({ weight: 1.5, text: "the period is the column’s" });
  if (link.alongside.length > 0)
    reasons.push({ weight: 1.8, text: "other amounts beside it stand in the same column" });
  if (value.rarity >= 3) reasons.push({ weight: 1.2, text: "hardly another cell has this figure" });
  return reasons.sort((a, b) => b.weight - a.weight).map(({ text }) => text);
}

export function list(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;
}

function sentenceOf(text: string): string {
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Explanation of a single-cell link. */
export function explainLink(
  claim: Claim,
  link: WeighedLink,
  reasons: readonly string[],
  fault: DirectionFault | null,
): string {
  const { cell, value } = link.link;
  const parts = [sentenceOf(cellText(cell))];
  if (fault === "sign")
    parts.push(
      `The words say ${claim.direction.value}, but by the sign that this table uses the cell shows the opposite.`,
    );
  if (fault === "notation")
    parts.push(
      "The amount and the word agree with the table; only the brackets do not: elsewhere in the text brackets mean an underspend.",
    );
  if (value.agreement === "rounded") parts.push("The same amount, rounded.");
  if (value.agreement === "near")
    parts.push("One unit apart in the last place, which rounding can explain; please confirm.");
  if (claim.scaleImplied && claim.amount)
    parts.push(
      `Printed without its “${unitWord(claim.amount.scale)}”; read as the amounts around it.`,
    );
  const why = reasons.slice(0, 2).join("; ");
  if (why) parts.push(sentenceOf(why));
  return parts.join(" ");
}

function unitWord(scale: number): string {
  return scale === 1e3 ? "k" : scale === 1e6 ? "m" : scale === 1e9 ? "bn" : "unit";
}

/** Explanation of a combination of cells that gives the amount. */
export function explainCombination({ parts, total, kind, agreement }: Combination): string {
  const rounded = agreement === "equal" ? "" : " The same amount, rounded.";
  return `No single cell holds it: ${combinationText(parts, formatAmount(total.abs(), { pound: false }), kind)}.${rounded}`;
}

/** Explanation of an amount whose line and column are known but hold another figure. */
export function explainDiscrepancy(
  claim: Claim,
  parts: Combination["parts"],
  total: string,
  like: Claim | null,
): string {
  const said = amountText(claim);
  const [first] = parts;
  if (parts.length === 1 && first)
    return `The text says ${said}; the table has ${cellText(first.cell)}.`;
  const why = like
    ? ` ${amountText(like)} in the same paragraph is the sum of the same columns.`
    : "";
  return `The text says ${said}; the table has ${combinationText(parts, total)}.${why}`;
}

/** Explanation of an amount that may belong to one of several cells, or to none. */
export function explainUnclear(candidates: readonly string[]): string {
  return `It cannot be told which cell is meant, if any. Likeliest: ${candidates.slice(0, 3).join("; ")}.`;
}

export const notInWorkbook = "No line of the workbook states this amount.";
