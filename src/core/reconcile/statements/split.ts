import { Money } from "../../money/money";
import { FigureKind } from "../../tables/figure-grid";
import type { Term } from "../../relations/relation";
import type { Table } from "../../tables/table";
import type { LinkedProspect } from "../link";
import type { Draft, StatementInput } from "./draft";
import { equation, judge, overSign, type Summand } from "./sums";

/**
 * A heading's variance and the variances told under it: "Prevention, underspend (£0.253m). The main
 * variances are: …". The tables say whether the list is whole: lines it leaves out that are nil make it
 * so, and then it must add up; lines that are not nil are added from the table.
 */
export function findSplits(input: StatementInput): Draft[] {
  const { prospects } = input;
  const under = new Map<string, LinkedProspect[]>();
  for (const prospect of prospects) {
    const heading = prospect.claim.headings.at(-1);
    if (!heading) continue;
    const key = `${prospect.claim.narrative}:${plain(heading)}`;
    const list = under.get(key);
    if (list) list.push(prospect);
    else under.set(key, [prospect]);
  }
  return prospects.flatMap((lead) => {
    if (
      overSign(lead.claim) === null ||
      lead.claim.measure.value !== "variance" ||
      !lead.claim.amount
    )
      return [];
    const text = plain(lead.passage.text);
    const items = firstOfEach(
      (under.get(`${lead.claim.narrative}:${text}`) ?? []).filter((item) => item !== lead),
    );
    const draft = items.length >= 2 ? hold(lead, items, input) : null;
    return draft ? [draft] : [];
  });
}

/** A heading without its number and marks. */
function plain(text: string): string {
  return text
    .replace(/^[\s*#•-]*(?:\(?[\da-z]{1,3}(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)*\s+)?/i, "")
    .replace(/[\s*:.]+$/, "")
    .toLowerCase();
}

/** The first variance of each paragraph: what follows explains it. */
function firstOfEach(items: readonly LinkedProspect[]): LinkedProspect[] {
  const seen = new Set<number>();
  return items.filter(({ claim }) => {
    if (claim.measure.value !== "variance" || overSign(claim) === null || !claim.amount)
      return false;
    if (seen.has(claim.paragraphIndex)) return false;
    seen.add(claim.paragraphIndex);
    return true;
  });
}

function hold(
  lead: LinkedProspect,
  items: readonly LinkedProspect[],
  input: StatementInput,
): Draft | null {
  const { relations, reconciled, tables } = input;
  const cells = lead.weighed
    .filter(({ confidence }) => confidence >= 0.6)
    .map(({ link }) => link.cell);
  for (const cell of cells) {
    const { table } = cell.line.facet;
    const sum = relations.find(
      ({ kind, target }) =>
        kind === "sum" &&
        target.table === table.id &&
        target.row === cell.line.row &&
        target.column === cell.column.index,
    );
    if (
      !sum ||
      sum.terms.some((term) => term.table !== table.id || term.column !== cell.column.index)
    )
      continue;
    const left = [...sum.terms];
    const all = items.every((item) => take(left, item, input));
    if (!all) continue;
    const rest = left.flatMap((term) => valueOf(term, tables) ?? []);
    if (rest.length < left.length) continue;
    return draft(lead, items, rest, reconciled);
  }
  return null;
}

/** Takes the term that an item stands for, in this table or by the name of its line; false where there is none. */
function take(left: Term[], item: LinkedProspect, { reconciled, tables }: StatementInput): boolean {
  const parts = reconciled.get(item.claim.id)?.match?.parts ?? [];
  const cells = [
    ...(parts.length === 1 ? parts : []),
    ...item.weighed
      .filter(({ confidence }) => confidence >= 0.6)
      .map(({ link: { cell } }) => ({
        table: cell.line.facet.table.id,
        row: cell.line.row,
        column: cell.column.index,
      })),
  ];
  const names = new Set(cells.map(({ table, row }) => labelAt(tables, table, row)));
  const at = left.findIndex(
    (term) =>
      cells.some(({ table, row }) => table === term.table && row === term.row) ||
      names.has(labelAt(tables, term.table, term.row)),
  );
  if (at < 0) return false;
  left.splice(at, 1);
  return true;
}

function labelAt(tables: readonly Table[], id: string, row: number): string {
  return tables.find((table) => table.id === id)?.rows[row]?.label.toLowerCase() ?? "";
}

interface Rest extends Summand {
  readonly term: Term;
}

function valueOf(term: Term, tables: readonly Table[]): Rest | null {
  const table = tables.find(({ id }) => id === term.table);
  if (!table) return null;
  const kind = table.figures.kindAt(term.row, term.column);
  if (kind !== FigureKind.Number && kind !== FigureKind.Nil && kind !== FigureKind.Blank)
    return null;
  const places = table.figures.placesAt(term.row, term.column);
  const units =
    table.figures.unitsAt(term.row, term.column) / 10 ** (table.figures.places - places);
  const scale = table.columns[term.column]?.unit?.scale ?? table.unit?.scale ?? 1;
  const money = Money.fromUnits(Math.round(units), places, scale);
  return { term, money, sign: money.isNegative !== term.sign < 0 ? -1 : 1 };
}

function draft(
  lead: LinkedProspect,
  items: readonly LinkedProspect[],
  rest: readonly Rest[],
  reconciled: StatementInput["reconciled"],
): Draft | null {
  const { amount } = lead.claim;
  if (!amount) return null;
  const told = items.flatMap(({ claim }): Summand[] =>
    claim.amount ? [{ money: claim.amount, sign: overSign(claim) ?? 1 }] : [],
  );
  const missing = rest.filter(({ money }) => !money.isZero);
  const terms = [...told, ...missing];
  const stated: Summand = { money: amount, sign: overSign(lead.claim) ?? 1 };
  const outcome = judge(terms, stated);
  if (!outcome) return null;
  const fails = outcome.verdict === "does-not-hold";
  const whole = missing.length === 0;
  const off = items.filter(
    ({ claim }) => reconciled.get(claim.id)?.verdict === "does-not-reconcile",
  );
  const explanation = !fails
    ? missing.length > 0
      ? "The amounts told and the lines of the table that the text leaves out make the amount of the heading."
      : "The amounts told make the amount of the heading."
    : whole
      ? `The other lines are nil, so the amounts told should make the amount of the heading; they do not.${
          off.length > 0 ? " One of them differs from its cell." : ""
        }`
      : "The amounts told do not make the amount of the heading, but the list need not be whole.";
  return {
    kind: "split",
    claims: [...items.map(({ claim }) => claim.id), lead.claim.id],
    cells: missing.map(({ term }) => term),
    statement: equation(terms, stated),
    verdict: fails && !whole ? "ambiguous" : outcome.verdict,
    difference: outcome.difference,
    explanation,
  };
}
