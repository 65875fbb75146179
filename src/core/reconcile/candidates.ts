import type { Claim } from "../claims/claim";
import type { Cell } from "./cells";
import type { LineIndex } from "./lines";
import { measureFit } from "./measure-fit";
import { tellingWeight } from "./names";
import { nameFit, type NameFit } from "./name-fit";
import { findNamedLines, type NamedLine } from "./named-lines";
import type { Passage } from "./passages";
import { periodFit } from "./periods";
import type { SubjectQuery } from "./subject-query";
import { readPeriod } from "../tables/periods";
import { findValueCells, type ValueFit } from "./value-fit";

/** One cell that a claim's figure agrees with, and what speaks for and against it. */
export interface CellLink {
  readonly cell: Cell;
  readonly value: ValueFit;
  readonly name: NameFit;
  /** Weights of evidence, natural logarithms. */
  readonly measure: number;
  readonly period: number;
  readonly header: number;
  readonly place: number;
  /** All of the above with the name and the rarity of the figure. */
  readonly base: number;
}

/** What is known of one claim before its neighbours are asked. */
export interface Prospect {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly query: SubjectQuery;
  /** The query for another name in the claim's place. */
  readonly queryOf: (name: string) => SubjectQuery;
  /** The lines that fit its name best; found when first asked for. */
  readonly named: () => readonly NamedLine[];
  readonly links: readonly CellLink[];
}

/** Weight before any evidence: a figure of the narrative mostly stands in no one cell. */
const before = -2.6;
const nearPenalty = -1.6;

/** From how well the names fit to weight of evidence. */
export function nameWeight(fit: NameFit): number {
  const steps: readonly (readonly [number, number])[] = [
    [0, -2.5],
    [0.15, -1.8],
    [0.3, -0.3],
    [0.5, 1.2],
    [0.75, 3],
    [0.9, 4],
    [1, 4.3],
  ];
  for (let at = 1; at < steps.length; at++) {
    const [x0, y0] = steps[at - 1] ?? [0, 0];
    const [x1, y1] = steps[at] ?? [1, 0];
    if (fit.score <= x1) return y0 + ((fit.score - x0) / (x1 - x0)) * (y1 - y0);
  }
  return 4.3;
}

/** A claim that names nothing is the whole's only in a column of its own kind. */
function ownWeight(fit: NameFit, measure: number): number {
  return fit.nameless && measure < 1 ? nameWeight({ ...fit, score: 0 }) : nameWeight(fit);
}

function periodWeight(passage: Passage, cell: Cell): number {
  const own = cell.column.periods;
  const column = own.years.size + own.days.size > 0 ? own : cell.line.facet.periods;
  const fit = periodFit(passage.periods, column);
  if (fit === 0 && isReportOf(passage, cell)) return 1.5;
  if (cell.column.periodInherited && fit !== 0) return fit > 0 ? 0.4 : -1.5;
  if (fit > 0) return own === column ? (own.days.size > 0 ? 1.5 : 0.8) : 0.2;
  if (fit < 0) return own === column ? -2.5 : -1;
  return isPast(passage, cell) ? -0.7 : 0;
}

/** The words name the very month or quarter that the header does: "at Month 6" and "Variance Month 6". */
export function isReportOf({ claim }: Passage, { column }: Cell): boolean {
  if (!claim.period || !column.report) return false;
  const said = readPeriod(claim.period.value);
  return said?.kind === column.report.kind && said.order === column.report.order;
}

/** Ways of saying that a saving falls short. */
const unachieved =
  /\b(?:no longer|not (?:yet )?(?:be |been )?(?:achiev|deliver|met)|un(?:achiev|deliver|met)|non-?delivery|at risk)/i;

/** The amount is the subject of a verb of its own. */
const predicate = /^\s*(?:\([^)]{0,20}\)\s*)?(?:is|are|was|were|has|have|had|will)\b/i;

/** Columns that are told apart by their own words only: "Savings Shortfall", "Recovery actions". */
function headerWeight(
  { query, passage }: { query: SubjectQuery; passage: Passage },
  cell: Cell,
): number {
  const { column } = cell;
  // "Variance (slippage)": a telling word of its header speaks for any column.
  const ownWord = column.tokens.find(
    (token) => tellingWeight(token) === 1 && !query.isTopic(token),
  );
  const spoken = ownWord !== undefined && (query.subject.has(ownWord) || query.clause.has(ownWord));
  if (spoken && column.role !== "saving" && column.role !== "other") return 1.5;
  if (column.role !== "saving" && column.role !== "other" && column.role !== "adjustment") return 0;
  if (column.tokens.length === 0) return column.isTotal ? 0.3 : 0;
  let all = 0;
  let met = 0;
  // "£1.2m has been achieved, £0.6m is on track": each amount is told by what follows it.
  const clause = predicate.test(passage.after) ? query.after() : query.clause;
  for (const token of column.tokens) {
    all += 1;
    if (query.subject.has(token) && clause === query.clause) met += 1;
    else if (clause.has(token)) met += clause === query.clause ? 0.8 : 1;
    else if (token === "shortfall" && unachieved.test(passage.text)) met += 1;
    else if (query.headings.has(token) || query.sentence().has(token)) met += 0.4;
  }
  const share = met / all;
  if (share >= 0.4) return share >= 0.99 ? 2.2 : share >= 0.6 ? 1.6 : 0.8;
  // A column without a kind of its own is known by its words only.
  return column.role === "other" ? -2.2 : -0.3;
}

/** A table printed in the claim's own chapter is likelier meant than one elsewhere. */
function placeWeight(claim: Claim, cell: Cell): number {
  const table = cell.line.facet.paragraph;
  if (table === null || claim.paragraph === null) return 0;
  const theirs = table.split(".");
  const ours = (/\d+(?:\.\d+)*$/.exec(claim.paragraph)?.[0] ?? "").split(".");
  if (ours[0] !== theirs[0]) return 0;
  return ours[1] !== undefined && ours[1] === theirs[1] ? 2 : 1;
}

/** From here the subject's words are the column's. */
const namesColumn = 1.6;

/** Weighs one cell for one claim, neighbours left aside. */
export function weighCell(
  passage: Passage,
  query: SubjectQuery,
  cell: Cell,
  value: ValueFit,
): CellLink {
  const fit = measureFit(passage, cell.line, cell.column);
  const period = periodWeight(passage, cell);
  const header = headerWeight({ query, passage }, cell);
  const measure = header >= 1.5 ? Math.max(fit, 0) : fit;
  const name = nameFit(query, cell.line, cell.column, header >= namesColumn);
  const place = placeWeight(passage.claim, cell);
  const near = value.agreement === "near" ? nearPenalty : 0;
  const base =
    before + ownWeight(name, measure) + measure + period + header + place + value.rarity + near;
  return { cell, value, name, measure, period, header, place, base };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Evidence from neighbours never outweighs what speaks this much against a cell. */
const hopeless = -7;

/** Kept for one claim: beyond these nothing is likely enough to matter. */
const most = 12;

/** Finds and weighs everything a claim may speak of. */
export function findProspect(
  index: LineIndex,
  passage: Passage,
  makeQuery: (passage: Passage, other?: string) => SubjectQuery,
): Prospect {
  const { claim } = passage;
  const query = makeQuery(passage);
  const links = findValueCells(index, claim)
    .map(({ cell, fit }) => weighCell(passage, query, cell, fit))
    .filter(({ base }) => base > hopeless)
    .sort((a, b) => b.base - a.base || a.cell.line.id - b.cell.line.id)
    .slice(0, most);
  return {
    claim,
    passage,
    query,
    queryOf: (name) => makeQuery(passage, name),
    named: once(() => findNamedLines(query, index)),
    links,
  };
}

/** Years that the words and the column both name and that differ. */
export function periodsClash(passage: Passage, cell: Cell): boolean {
  const own = cell.column.periods;
  if (periodFit(passage.periods, own) < 0) return true;
  return own.latest === 0 && periodFit(passage.periods, cell.line.facet.periods) < 0;
}

/** The column is of a year before the table's own, and the words do not speak of it. */
export function isPast(passage: Passage, cell: Cell): boolean {
  const { latest } = cell.column.periods;
  if (latest === 0) return false;
  const { present } = cell.line.facet;
  return present > 0 && latest < present && periodFit(passage.periods, cell.column.periods) <= 0;
}
