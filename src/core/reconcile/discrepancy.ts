import type { Claim } from "../claims/claim";
import type { Prospect } from "./candidates";
import { isPast, periodsClash } from "./candidates";
import { addUp, yearPairs, type Combination, type SignedCell } from "./combination";
import type { Cell } from "./cells";
import type { ColumnFacet } from "./columns";
import type { Line, LineIndex } from "./lines";
import { isOwnColumn, measureFit } from "./measure-fit";
import { findMistyping } from "./mistyping";
import { tellingWeight } from "./names";
import { nameFit } from "./name-fit";
import { findNearMiss } from "./near-miss";
import { partOfLine } from "./part-of-line";
import { periodFit } from "./periods";
import { sameSubject } from "./same-subject";
import { looksLikeSlip, oneDigitOff } from "./slip";

/** The cell or cells that a claim speaks of although its figure differs. */
export interface Discrepancy {
  readonly parts: readonly SignedCell[];
  readonly confidence: number;
  /** The other figure of the paragraph that shows which columns are meant. */
  readonly likeClaim: string | null;
}

/** Words that make the amount a part, a cause or a further amount rather than the line's own figure. */
const partly =
  /\b(?:of which|of this|includ\w+|part of|partly|mainly|largely|due to|because|as a result|relat\w+ to|attribut\w+|contribut\w+|within|element|share|net of|offset\w*|exclud\w+|further|additional|another|remaining|balance of|in respect of|arising|driven by|caused by|after|before|could|would|risk|up to|at least|more than|less than|over £|under £)\b/i;

/** Names this good, both ways, before a different figure is held against a line. */
const sameName = 0.88;
const fullySaid = 0.85;
const fullyMet = 0.8;

/** Names worse than this without their column are no better with it. */
const hopeful = 0.6;

/** Measures whose column is plain from what the amount is called. */
const plainMeasures = new Set(["variance", "previous variance", "movement", "budget", "outturn"]);

/** What is known of the lines around a claim. */
export interface Surroundings {
  /** The claim that states the cell's figure rightly, where one does. */
  taker(cell: Cell): Prospect | null;
  /** The claim that states a line's figure of this kind rightly, where one does. */
  takenBy(cell: Cell, claim: Claim, said: boolean): Prospect | null;
  /** How many other amounts of the passage surely stand in the line. */
  readonly company: ReadonlyMap<Line, number>;
  /** How many other amounts beside it surely stand in a column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sizes of the other amounts of the same or the next sentence. */
  readonly sizes: readonly number[];
}

interface Meant {
  readonly cell: Cell;
  readonly score: number;
  /** The line is known by its name in so many words. */
  readonly named: boolean;
  /** The line is only known as the total of what the report is about. */
  readonly whole?: true;
  /** The subject is the column's own word. */
  readonly said: boolean;
}

/**
 * The line a claim surely speaks of, by its name in so many words, by the other amounts of its sentence,
 * or as the one grand total, in the column of its kind, where the figure is another: the discrepancy a
 * reader pays for. Null unless line, kind and period are plain and the amount is not a part, a cause or
 * an estimate.
 */
export function findDiscrepancy(
  prospect: Prospect,
  index: LineIndex,
  around: Surroundings,
): Discrepancy | null {
  const { claim } = prospect;
  const { amount } = claim;
  if (!amount || claim.range || claim.approximate) return null;
  const variance =
    claim.measure.value === "variance" || claim.measure.value === "previous variance";
  const directed = claim.direction.value === "overspend" || claim.direction.value === "underspend";
  const mistyped = findMistyping(prospect, index, around);
  if (mistyped) return mistyped;
  if (partOfLine(prospect.passage) === "other") return null;
  const missed = findNearMiss(prospect, index, around);
  if (missed) return missed;
  if (variance && !directed) return null;
  // A line whose figure of this kind another amount states rightly is that amount's, unless both speak of the same thing.
  const meant = meantCells(prospect, index, around).filter(({ cell, said }) => {
    const taker = around.takenBy(cell, claim, said);
    return !taker || sameSubject(taker, prospect);
  });
  const best = Math.max(0, ...meant.map(({ score }) => score));
  const size = Math.abs(Number(amount.value));
  const near = likeliest(
    meant.filter(({ score }) => score >= best - 0.03),
    size,
    Number(amount.precision),
  );
  const first = near[0];
  if (!first || first.cell.isZero) return null;
  // Lines or columns of the same name with other figures: it cannot be told which is meant.
  if (near.some(({ cell }) => cell.size !== first.cell.size)) return null;
  const step = Math.max(Number(amount.precision), first.cell.step);
  const plain = first.score >= 0.99 || (first.said && around.company.has(first.cell.line));
  const slip =
    (looksLikeSlip(size, first.cell.size, step) ||
      (plain && oneDigitOff(size, first.cell.size, step))) &&
    isYearSure(prospect, first.cell);
  if (!slip && !first.named) return null;
  if (first.whole && Math.abs(size - first.cell.size) > tight * size) return null;
  const stated = claim.measure.by === "stated" && claim.direction.by === "stated";
  const confidence = slip ? (stated ? 0.93 : 0.85) : 0.55;
  return { parts: [{ cell: first.cell, sign: 1 }], confidence, likeClaim: null };
}

/** Of columns with different figures, those that the amount is a slip away from, where some are. */
function likeliest(near: readonly Meant[], size: number, precision: number): readonly Meant[] {
  const slips = near.filter(({ cell }) =>
    looksLikeSlip(size, cell.size, Math.max(precision, cell.step)),
  );
  return slips.length > 0 ? slips : near;
}

/** A total that is only known as the whole must be this near. */
const tight = 0.02;

/** The words name no year, or the column or its table names the same. */
function isYearSure({ passage }: Prospect, { column, line }: Cell): boolean {
  if (passage.periods.latest === 0) return true;
  return (
    periodFit(passage.periods, column.periods) > 0 ||
    periodFit(passage.periods, line.facet.periods) > 0
  );
}

function meantCells(prospect: Prospect, index: LineIndex, around: Surroundings): Meant[] {
  const { claim, passage, query } = prospect;
  const lines = new Set([
    ...prospect.named().flatMap(({ line, fit }) => (fit.score >= hopeful ? [line] : [])),
    ...(query.subject.size > 0 && !query.tells ? index.grand : []),
    ...around.company.keys(),
  ]);
  const named =
    query.stated && claim.subject.value !== "" && !partly.test(ownClause(passage.before));
  const meant: Meant[] = [];
  for (const line of lines) {
    const spoken = line.facet.columns.filter((column) => saysColumn(prospect, column));
    for (const column of spoken.length > 0 ? spoken : line.facet.columns) {
      const cell = index.cell(line, column);
      if (!cell || cell.isZero || cell.unit !== claim.amount?.unit) continue;
      if (periodsClash(passage, cell) || isPast(passage, cell)) continue;
      const said = spoken.length > 0;
      if (!said && !isKind(prospect, cell)) continue;
      const fit = nameFit(query, line, column);
      const same =
        fit.own &&
        fit.score >= sameName &&
        fit.labelSaid >= fullySaid &&
        fit.subjectMet >= fullyMet;
      const company = around.company.get(line) ?? 0;
      if (named && same) meant.push({ cell, score: fit.score, named: true, said });
      else if (sureKind(claim, said) && (company >= 2 || (company === 1 && fit.score >= 0.5)))
        meant.push({ cell, score: 0.9, named: false, said });
      else if (named && fit.whole && query.subject.size > 0)
        meant.push({ cell, score: 0.8, named: false, whole: true, said });
    }
  }
  return meant;
}

/** The words since the last statement ended: "because of vacancies, and | wholetime firefighters". */
function ownClause(before: string): string {
  const text = before.slice(-90);
  const ends = [...text.matchAll(/[;.] |, (?:and|but|while|whilst) /g)].at(-1);
  return ends ? text.slice(ends.index + ends[0].length) : text;
}

/** What the amount is called, or its subject, names the one column. */
function sureKind({ measure }: Claim, said: boolean): boolean {
  return said || plainMeasures.has(measure.value);
}

/** The subject is the column's own word: "rephasing" and "Rephased into 2026/27". */
function saysColumn({ query }: Prospect, column: ColumnFacet): boolean {
  if (column.role === "label") return false;
  return column.tokens.some(
    (token) => tellingWeight(token) === 1 && !query.isTopic(token) && query.subject.has(token),
  );
}

/** The column is of the claim's kind: by what the amount is called, by the day of a balance, or by the header's own words. */
function isKind({ claim, passage, query }: Prospect, { column, line }: Cell): boolean {
  if (plainMeasures.has(claim.measure.value)) return isOwnColumn(claim.measure.value, column);
  if (column.periods.days.size > 0 && periodFit(passage.periods, column.periods) > 0) return true;
  if (column.role === "actual" || column.role === "usage")
    return measureFit(passage, line, column) >= 1.8;
  if (column.role !== "saving" && column.role !== "other") return false;
  return (
    column.tokens.some((token) => tellingWeight(token) === 1) &&
    column.tokens.every((token) => query.subject.has(token) || query.clause.has(token))
  );
}

/**
 * Another amount of the paragraph is the sum of certain columns in one line; this claim's line has the
 * same columns, and their sum is another figure: the same two years are meant.
 */
export function findLikeCombination(
  prospect: Prospect,
  index: LineIndex,
  beside: readonly { readonly id: string; readonly found: Combination }[],
): Discrepancy | null {
  const { amount } = prospect.claim;
  if (!amount || prospect.claim.range) return null;
  for (const { id, found } of beside) {
    if (found.kind !== "years") continue;
    const columns = found.parts.map(({ cell }) => cell.column.index);
    const facet = found.parts[0]?.cell.line.facet;
    const lines = prospect
      .named()
      .filter(({ line, fit }) => line.facet === facet && fit.score >= 0.6 && !line.grand);
    const [best, next] = lines;
    if (!best || (next && next.fit.score > best.fit.score - 0.15)) continue;
    const pair = yearPairs(prospect, index, best.line).find(
      ([left, right]) =>
        columns.includes(left.column.index) && columns.includes(right.column.index),
    );
    if (!pair) continue;
    const parts: SignedCell[] = pair.map((cell) => ({ cell, sign: 1 }));
    const total = addUp(parts);
    if (!total || total.isZero) continue;
    const slip = looksLikeSlip(Math.abs(Number(amount.value)), Math.abs(Number(total.value)));
    return { parts, confidence: slip ? 0.88 : 0.5, likeClaim: id };
  }
  return null;
}
