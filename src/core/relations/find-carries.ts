import type { Settings } from "../settings";
import type { Table } from "../tables/table";
import type { ColumnPair } from "./align-columns";
import { CarryRelation } from "./carry-relation";
import { ColumnPairs } from "./column-pairs";
import { findNamesakes, type Place } from "./find-namesakes";
import { keepRelation } from "./keep-relation";
import type { Relation } from "./relation";
import { isAmount, type TableView } from "./table-view";
import { scaleOf, workOutCarry, type RowPair } from "./work-out-carry";

/**
 * The same figure in two tables: a line of a summary and the total of its detail, or one line shown twice. Claimed
 * only where the names agree and at least two of the row's figures do; then the one that differs is a finding.
 * @param relations is given the relations found
 * @param before relations found in other workbooks of a pack: numbers run on
 */
export function findCarries(
  views: readonly TableView[],
  settings: Settings,
  relations: Relation[],
  before: number,
): void {
  if (views.length < 2) return;
  for (const meetings of meetingsOf(views, settings)) {
    const whole = meetings.reduce((count, { wrong }) => count + (wrong === 0 ? 1 : 0), 0);
    for (const { rows, pairs, wrong, ofMoney } of meetings) {
      // One figure that differs is a fault where the row's others, or other rows of the two tables, agree.
      if (wrong > 0 && ofMoney < 2 && whole < 2) continue;
      for (const pair of pairs) {
        if (!areComparable(rows, pair)) continue;
        const { verdict } = workOutCarry(rows, pair);
        const relation = new CarryRelation(rows, pair, before + relations.length + 1, verdict);
        relations.push(verdict === "wrong" ? keepRelation(relation) : relation);
      }
    }
  }
}

/** Two rows of one name in two tables, compared. */
interface Meeting {
  readonly rows: RowPair;
  readonly pairs: readonly ColumnPair[];
  readonly wrong: number;
  /** Agreements in columns whose headers say what money they hold. */
  readonly ofMoney: number;
}

/** The rows that meet, by the two tables they stand in. */
function meetingsOf(views: readonly TableView[], settings: Settings): Iterable<Meeting[]> {
  const columns = new ColumnPairs();
  const numbers = new Map(views.map((view, number) => [view, number]));
  const met = new Map<number, Meeting[]>();
  for (const places of findNamesakes(views, settings).values())
    for (let i = 0; i < places.length; i++)
      for (let j = i + 1; j < places.length; j++) {
        const one = places[i] as Place;
        const other = places[j] as Place;
        if (one.view === other.view) continue;
        const meeting = compare(one, other, columns.between(one.view.table, other.view.table));
        if (!meeting) continue;
        const key = (numbers.get(one.view) ?? 0) * views.length + (numbers.get(other.view) ?? 0);
        const meetings = met.get(key);
        if (meetings) meetings.push(meeting);
        else met.set(key, [meeting]);
      }
  return met.values();
}

function compare(one: Place, other: Place, columns: readonly ColumnPair[]): Meeting | null {
  const rows: RowPair = {
    one: one.view.table,
    row: one.row,
    other: other.view.table,
    otherRow: other.row,
  };
  const pairs: ColumnPair[] = [];
  let wrong = 0;
  let agreed = 0;
  let ofMoney = 0;
  for (const stated of columns) {
    if (!areComparable(rows, stated)) continue;
    let pair = stated;
    let { verdict, printed } = workOutCarry(rows, pair);
    if (verdict === "wrong" && isBudget(rows.one, pair.one)) {
      pair = theBudgetMeant(rows, stated) ?? stated;
      ({ verdict, printed } = workOutCarry(rows, pair));
    }
    if (verdict === "wrong" && ++wrong > 1) return null;
    pairs.push(pair);
    if (verdict === "wrong" || Math.abs(printed) < 100) continue;
    agreed++;
    if (rows.one.columns[pair.one]?.role !== "other") ofMoney++;
  }
  return agreed < 2 || wrong * 2 > agreed ? null : { rows, pairs, wrong, ofMoney };
}

/**
 * Where one table has a budget and the other an approved and a revised one, the words alone do not say which of them
 * it repeats: the one with the same figure. Undefined where no budget has it.
 */
function theBudgetMeant(rows: RowPair, pair: ColumnPair): ColumnPair | undefined {
  const { one, other } = rows;
  const agrees = (each: ColumnPair): boolean =>
    areComparable(rows, each) && workOutCarry(rows, each).verdict !== "wrong";
  return (
    budgetsOf(other)
      .map((column) => ({ one: pair.one, other: column }))
      .find(agrees) ??
    budgetsOf(one)
      .map((column) => ({ one: column, other: pair.other }))
      .find(agrees)
  );
}

function budgetsOf(table: Table): readonly number[] {
  return table.columns.flatMap((_, column) => (isBudget(table, column) ? [column] : []));
}

function isBudget({ columns }: Table, column: number): boolean {
  const role = columns[column]?.role;
  return role === "budget" || role === "revised budget";
}

/** Both are amounts; tables whose unit nobody knows are compared only with each other. */
function areComparable({ one, row, other, otherRow }: RowPair, pair: ColumnPair): boolean {
  return (
    isAmount(one.figures, row, pair.one) &&
    isAmount(other.figures, otherRow, pair.other) &&
    hasUnit(one, pair.one) === hasUnit(other, pair.other) &&
    scaleOf(one, pair.one) > 0 &&
    scaleOf(other, pair.other) > 0
  );
}

function hasUnit(table: Table, column: number): boolean {
  return (table.columns[column]?.unit ?? table.unit) !== null;
}
