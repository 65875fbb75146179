import type { Money } from "../money/money";
import { asFigure, type Cell } from "./cells";
import type { ColumnFacet } from "./columns";
import type { Line, LineIndex } from "./lines";
import { isOwnColumn } from "./measure-fit";
import { linesTogether } from "./lines-together";
import { nameFit } from "./name-fit";
import { findNamedLines, type NamedLine } from "./named-lines";
import type { Prospect } from "./candidates";
import { agreement, type Agreement } from "./value-fit";

export interface SignedCell {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/** Cells that give a claim's figure together. */
export interface Combination {
  readonly kind: "years" | "change" | "change without" | "like names" | "together";
  readonly parts: readonly SignedCell[];
  readonly total: Money;
  readonly agreement: Agreement;
  readonly confidence: number;
}

/** Names this good may carry a combination. */
const named = 0.45;
const comparing =
  /\b(?:compared|than|higher|lower|more|less|increas\w*|reduc\w*|decreas\w*|grow\w*|fall\w*|fell|rise|rose|change|difference|since)\b/i;
const without =
  /\b(?:excluding|exclud\w+|except(?: for)?|other than|apart from|net of)\s+(.{3,80})/i;

/** Sum of signed cells with the sign the table gives them; null where their units differ. */
export function addUp(parts: readonly SignedCell[]): Money | null {
  let total: Money | null = null;
  for (const { cell, sign } of parts) {
    const term = sign > 0 ? cell.money : cell.money.negated();
    if (total && total.unit !== term.unit) return null;
    total = total ? total.plus(term) : term;
  }
  return total;
}

/** How far a combination may be trusted: names first, then how many digits agree. */
function trust(prospect: Prospect, score: number, kind: Agreement, tried: number): number {
  const { amount } = prospect.claim;
  if (!amount) return 0;
  const coarse = Number(amount.precision) / Math.max(1, Math.abs(Number(amount.value)));
  const chance = tried * coarse * (kind === "near" ? 3 : 1);
  const digits = chance <= 0.02 ? 0.95 : chance <= 0.1 ? 0.85 : chance <= 0.4 ? 0.7 : 0.55;
  const name = score >= 0.85 ? 1 : score >= 0.7 ? 0.95 : score >= 0.5 ? 0.88 : 0.8;
  return digits * name;
}

/**
 * Looks for the cells that make up a claim's figure where no single cell holds it, only among lines that
 * bear its name: two years of one line, a line's change since last year, a total less a line, lines of
 * like names in one column.
 */
export function findCombination(prospect: Prospect, index: LineIndex): Combination | null {
  const { amount } = prospect.claim;
  if (!amount || amount.unit !== "GBP" || amount.isZero) return null;
  // Only a workbook that shows more than one year has years to add up or compare.
  const lines = index.years
    ? prospect
        .named()
        .filter(({ fit }) => fit.score >= named)
        .slice(0, 6)
    : [];
  const found = [
    ...lines.flatMap((line) => sumOfYears(prospect, index, line)),
    ...lines.flatMap((line) => changeOfYears(prospect, index, line)),
    ...changeWithout(prospect, index),
    ...likeNames(prospect, index),
    ...linesTogether(prospect, index, (...found) => check(prospect, ...found)),
  ];
  return found.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function check(
  prospect: Prospect,
  kind: Combination["kind"],
  parts: readonly SignedCell[],
  score: number,
  tried: number,
): Combination[] {
  const total = addUp(parts);
  const { amount } = prospect.claim;
  if (!total || !amount || parts.some(({ cell }) => cell.isZero)) return [];
  const agrees = agreement(asFigure(amount), asFigure(total));
  if (!agrees || agrees === "near") return [];
  return [
    { kind, parts, total, agreement: agrees, confidence: trust(prospect, score, agrees, tried) },
  ];
}

/** Pairs of a line's own columns for different years: the years of a programme. */
export function yearPairs(prospect: Prospect, index: LineIndex, line: Line): [Cell, Cell][] {
  const cells = line.facet.columns
    .filter((column) => isOwnColumn(asSpend(prospect), column) && column.periods.all.size === 1)
    .flatMap((column) => index.cell(line, column) ?? []);
  return cells.flatMap((left, at) =>
    cells
      .slice(at + 1)
      .filter(
        (right) => right.column.role === left.column.role && !sameYear(left.column, right.column),
      )
      .map((right): [Cell, Cell] => [left, right]),
  );
}

/** A programme's cost is its budget, whatever the words call it. */
function asSpend({ claim }: Prospect) {
  const { value } = claim.measure;
  return value === "saving" ? "saving" : value === "outturn" ? "outturn" : "budget";
}

function sameYear(left: ColumnFacet, right: ColumnFacet): boolean {
  const years = right.periods.all;
  return [...left.periods.all].some((year) => years.has(year));
}

function sumOfYears(prospect: Prospect, index: LineIndex, { line, fit }: NamedLine): Combination[] {
  const { value } = prospect.claim.measure;
  if (value === "variance" || value === "previous variance" || value === "movement") return [];
  const pairs = yearPairs(prospect, index, line);
  return pairs.flatMap(([left, right]) =>
    check(prospect, "years", [part(left), part(right)], fit.score, pairs.length),
  );
}

const kept = new Set(["outturn", "actual", "budget", "revised budget"]);

/** This year's column against last year's: the later first. */
function changePairs(line: Line): [ColumnFacet, ColumnFacet][] {
  const columns = line.facet.columns.filter((column) => kept.has(column.role));
  return columns.flatMap((later) =>
    columns
      .filter((earlier) => {
        if (earlier.index === later.index) return false;
        const past = Math.max(0, ...earlier.periods.all);
        const now = Math.max(0, ...later.periods.all);
        if (past && now) return past < now;
        return past > 0 && earlier.role === "actual" && later.role !== "actual";
      })
      .map((earlier): [ColumnFacet, ColumnFacet] => [later, earlier]),
  );
}

function changeOfYears(
  prospect: Prospect,
  index: LineIndex,
  { line, fit }: NamedLine,
): Combination[] {
  if (!comparing.test(`${prospect.passage.before} ${prospect.passage.after}`)) return [];
  const pairs = changePairs(line);
  return pairs.flatMap(([later, earlier]) => {
    const now = index.cell(line, later);
    const past = index.cell(line, earlier);
    return now && past
      ? check(prospect, "change", [part(now), part(past, -1)], fit.score, pairs.length)
      : [];
  });
}

/** "Purchase of care, excluding assessment, is £0.1m more than last year": totals less the line, both years. */
function changeWithout(prospect: Prospect, index: LineIndex): Combination[] {
  const { passage } = prospect;
  if (!comparing.test(`${passage.before} ${passage.after}`)) return [];
  const left = without.exec(passage.before)?.[1] ?? without.exec(prospect.claim.subject.value)?.[1];
  if (!left) return [];
  const query = prospect.queryOf(left.split(/\s(?:is|are|was|were|has|have)\s|[,;]/)[0] ?? left);
  const tried: Combination[] = [];
  for (const { line, fit } of findNamedLines(query, index, 3)) {
    if (fit.score < 0.45 || line.adds) continue;
    const totals = index
      .linesOf(line.facet)
      .filter((other) => other.adds)
      .slice(0, 6);
    for (const total of totals)
      for (const [later, earlier] of changePairs(line)) {
        const cells = [
          index.cell(total, later),
          index.cell(line, later),
          index.cell(total, earlier),
          index.cell(line, earlier),
        ];
        const [all, one, allBefore, oneBefore] = cells;
        if (!all || !one || !allBefore || !oneBefore) continue;
        tried.push(
          ...check(
            prospect,
            "change without",
            [part(all), part(one, -1), part(allBefore, -1), part(oneBefore)],
            Math.max(0.7, nameFit(prospect.query, total, null).score),
            totals.length * 2,
          ),
        );
      }
  }
  return tried;
}

/** Lines that all bear the subject's telling words, in one column: "Approved Reserve …" twice. */
function likeNames(prospect: Prospect, index: LineIndex): Combination[] {
  const { subject, weight, spread } = prospect.query;
  const telling = [...subject].filter((token) => weight(token) >= 0.15);
  if (telling.length === 0 || telling.some((token) => spread(token) < 2)) return [];
  const alike = prospect
    .named()
    .filter(({ line }) => !line.adds && telling.every((token) => line.tokens.includes(token)));
  const groups = new Map<unknown, NamedLine[]>();
  for (const one of alike) groups.set(one.line.facet, [...(groups.get(one.line.facet) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first || group.length < 2 || group.length > 4) return [];
    const columns = first.line.facet.columns.filter((column) => fitsAll(column.role));
    return columns.flatMap((column) => {
      const parts = group.flatMap(({ line }) => {
        const cell = index.cell(line, column);
        return cell ? [part(cell)] : [];
      });
      if (parts.length !== group.length) return [];
      const least = Math.min(...group.map(({ fit }) => fit.score));
      return check(
        prospect,
        "like names",
        parts,
        Math.max(least, telling.length > 1 ? 0.85 : 0.7),
        columns.length,
      );
    });
  });
}

function fitsAll(role: string): boolean {
  return (
    role !== "label" && role !== "percent" && role !== "movement" && role !== "previous variance"
  );
}

function part(cell: Cell, sign: 1 | -1 = 1): SignedCell {
  return { cell, sign };
}
