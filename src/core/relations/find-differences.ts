import type { ColumnRole } from "../tables/table";
import { chooseEquation, type ChosenEquation } from "./choose-equation";
import { columnEquation, weighRow, type ColumnTerm } from "./column-equation";
import type { Equation, Expect } from "./equation";
import { hasDirectionFlags } from "./has-direction-flags";
import { isIncome } from "./income-words";
import type { RelationSense } from "./relation";
import { isAmount, type TableView } from "./table-view";

const spendRoles: readonly ColumnRole[] = ["outturn", "actual"];
const budgetRoles: readonly ColumnRole[] = ["revised budget", "budget", "budget to date"];

/**
 * Columns that are the difference of two others: variances (outturn − budget or the other way about, as the
 * figures say), unsigned columns of over- or underspend, and movements.
 * @param unsigned is given the columns that print sizes without signs; they do not add up
 */
export function findDifferences(view: TableView, unsigned: Set<number>, expect: Expect): void {
  for (const column of view.amounts) {
    const role = view.table.columns[column]?.role;
    if (role === "variance" || role === "previous variance")
      explain(view, column, "variance", variancePairs(view, column), unsigned, expect);
    else if (role === "movement")
      explain(view, column, "movement", movementPairs(view, column), unsigned, expect);
  }
}

function explain(
  view: TableView,
  column: number,
  sense: RelationSense,
  pairs: readonly (readonly ColumnTerm[])[],
  unsigned: Set<number>,
  expect: Expect,
): void {
  const signed = believable(view, column, chooseEquation(view, column, bothWays(pairs)));
  const sizes = signed?.fit.failed === 0 ? null : chooseSizes(view, column, pairs);
  if (sizes && (!signed || speaksForSizes(view, column, signed.terms, sizes.failed))) {
    unsigned.add(column);
    expectSizes(view, column, sense, sizes.terms, expect);
  } else if (signed) expectSigned(view, column, sense, signed.terms, expect);
}

/** A variance last reported seldom has its own budget and outturn beside it: a row or two that agree may do so by chance. */
function believable(
  view: TableView,
  column: number,
  chosen: ChosenEquation | null,
): ChosenEquation | null {
  if (!chosen || view.table.columns[column]?.role !== "previous variance") return chosen;
  const { telling, agreed, failed } = chosen.fit;
  if (telling < 3 || agreed < 4 * failed) return null;
  return failed > 0 && isOfAnother(view, column, chosen.terms) ? null : chosen;
}

/** Whether the same budget and outturn give the table's own variance: small figures may then fit both by chance. */
function isOfAnother(view: TableView, column: number, terms: readonly ColumnTerm[]): boolean {
  return view.amounts.some((other) => {
    if (other === column || view.table.columns[other]?.role !== "variance") return false;
    const ways = [terms, reverse(terms)];
    return ways.some((way) => {
      const rows = speakingRows(view, other, way);
      return rows.filter((row) => fails(view, row, other, way)).length * 2 < rows.length;
    });
  });
}

/** Rows of income whose variance runs the other way are read the other way. */
function expectSigned(
  view: TableView,
  column: number,
  sense: RelationSense,
  terms: readonly ColumnTerm[],
  expect: Expect,
): void {
  const rows = speakingRows(view, column, terms);
  const failing = rows.filter((row) => fails(view, row, column, terms));
  const usual = differenceOf(view, column, sense, terms);
  if (failing.length === 0) {
    for (const row of rows) expect(usual, row);
    return;
  }
  const reversed = reverse(terms);
  const backwards = failing.filter((row) => (weighRow(view, row, column, reversed) ?? -1) > 0);
  // One row with the wrong sign is a fault; a habit that a fifth of the rows keep is a convention.
  const habit = backwards.length > 1 && backwards.length * 5 >= rows.length;
  const turned = new Set(backwards.filter((row) => habit || isIncomeRow(view, row)));
  const turnedRound = differenceOf(view, column, sense, reversed);
  const leftOut = new Set(
    failing.filter((row) => !turned.has(row) && !printsAll(view, row, terms)),
  );
  for (const row of rows) if (!leftOut.has(row)) expect(turned.has(row) ? turnedRound : usual, row);
}

/** Rows that say something for or against a difference. */
function speakingRows(view: TableView, column: number, terms: readonly ColumnTerm[]): number[] {
  return view.rows.filter((row) => weighRow(view, row, column, terms) !== null);
}

function fails(
  view: TableView,
  row: number,
  column: number,
  terms: readonly ColumnTerm[],
): boolean {
  return (weighRow(view, row, column, terms) ?? 0) < 0;
}

/**
 * Whether the rows that break the signed reading are no faults: they print nothing (an underspend in the column of
 * overspends), or each is right in size and there are several or a flag beside them. Else one row alone may have
 * lost its sign.
 */
function speaksForSizes(
  view: TableView,
  column: number,
  terms: readonly ColumnTerm[],
  sizesFailed: number,
): boolean {
  let printed = 0;
  let blank = 0;
  for (const row of view.rows) {
    if (!fails(view, row, column, terms) || isTotalRow(view, row)) continue;
    if (isNothing(view, row, column)) blank++;
    else printed++;
  }
  if (printed === 0) return blank > 0;
  return sizesFailed < printed && (printed > 1 || hasDirectionFlags(view));
}

/**
 * The pair of which a column prints only the size: one column for overspends and one for underspends, or sizes
 * with a flag beside them. Totals of such a column are looked at only where they fit.
 */
function chooseSizes(
  view: TableView,
  column: number,
  pairs: readonly (readonly ColumnTerm[])[],
): { terms: readonly ColumnTerm[]; failed: number } | null {
  if (view.rows.some((row) => view.figures.unitsAt(row, column) < 0)) return null;
  let best: { terms: readonly ColumnTerm[]; failed: number; score: number } | null = null;
  for (const terms of pairs) {
    let agreed = 0;
    let failed = 0;
    let telling = 0;
    const reversed = reverse(terms);
    for (const row of view.rows) {
      if (isNothing(view, row, column)) continue;
      const sized = runsUpwards(view, row, terms) ? terms : reversed;
      const nats = weighRow(view, row, column, sized);
      if (nats === null || (nats < 0 && isTotalRow(view, row))) continue;
      if (nats < 0) failed++;
      else agreed++;
      if (nats > 1) telling++;
    }
    if (telling < 2 || agreed < 3 * failed) continue;
    if (!best || agreed - failed > best.score) best = { terms, failed, score: agreed - failed };
  }
  return best;
}

function expectSizes(
  view: TableView,
  column: number,
  sense: RelationSense,
  terms: readonly ColumnTerm[],
  expect: Expect,
): void {
  const reversed = reverse(terms);
  const upwards = differenceOf(view, column, sense, terms);
  const downwards = differenceOf(view, column, sense, reversed);
  for (const row of view.rows) {
    if (isNothing(view, row, column)) continue;
    const runsUp = runsUpwards(view, row, terms);
    const nats = weighRow(view, row, column, runsUp ? terms : reversed);
    if (nats === null) continue;
    if (nats < 0 && (isTotalRow(view, row) || !printsAll(view, row, terms))) continue;
    expect(runsUp ? upwards : downwards, row);
  }
}

/** A figure with nothing printed to take away is more likely a row of another kind than a fault. */
function printsAll(view: TableView, row: number, terms: readonly ColumnTerm[]): boolean {
  return terms.every((term) => isAmount(view.figures, row, term.column));
}

function differenceOf(
  view: TableView,
  column: number,
  sense: RelationSense,
  terms: readonly ColumnTerm[],
): Equation {
  return columnEquation(view, { kind: "difference", sense, basis: "roles" }, column, terms);
}

function variancePairs(view: TableView, column: number): ColumnTerm[][] {
  const pairs: ColumnTerm[][] = [];
  for (const plus of nearest(view, column, spendRoles))
    for (const minus of nearest(view, column, budgetRoles)) {
      pairs.push(difference(plus, minus));
      if (view.table.columns[plus]?.role !== "actual") continue;
      for (const committed of nearest(view, column, ["commitments"]))
        pairs.push([...difference(plus, minus), { column: committed, sign: 1 }]);
    }
  if (pairs.length === 0) pairs.push(...anyPairs(view, column));
  return pairs;
}

function movementPairs(view: TableView, column: number): ColumnTerm[][] {
  const pairs: ColumnTerm[][] = [];
  const variances = nearest(view, column, ["variance"]);
  for (const now of variances)
    for (const before of nearest(view, column, ["previous variance"]))
      pairs.push(difference(now, before));
  for (const role of ["outturn", "actual", "variance", "budget", "closing"] as const)
    for (const now of nearest(view, column, [role]))
      for (const before of nearest(view, column, role === "closing" ? ["opening"] : [role]))
        if (now !== before) pairs.push(difference(now, before));
  for (const now of nearest(view, column, ["revised budget"]))
    for (const before of nearest(view, column, ["budget"])) pairs.push(difference(now, before));
  if (pairs.length === 0) pairs.push(...anyPairs(view, column));
  return pairs;
}

/** Where roles give no pair: any two other columns near by, in the order printed. */
function anyPairs(view: TableView, column: number): ColumnTerm[][] {
  const near = view.amounts
    .filter((other) => other !== column)
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .slice(0, 6);
  const pairs: ColumnTerm[][] = [];
  for (const plus of near)
    for (const minus of near) if (plus > minus) pairs.push(difference(plus, minus));
  return pairs;
}

function nearest(view: TableView, column: number, roles: readonly ColumnRole[]): number[] {
  return view.amounts
    .filter(
      (other) => other !== column && roles.includes(view.table.columns[other]?.role ?? "other"),
    )
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column));
}

function* bothWays(pairs: readonly (readonly ColumnTerm[])[]): Iterable<readonly ColumnTerm[]> {
  for (const terms of pairs) {
    yield terms;
    yield reverse(terms);
  }
}

function difference(plus: number, minus: number): ColumnTerm[] {
  return [
    { column: plus, sign: 1 },
    { column: minus, sign: -1 },
  ];
}

function reverse(terms: readonly ColumnTerm[]): ColumnTerm[] {
  return [...terms].reverse().map(({ column, sign }) => ({ column, sign: sign === 1 ? -1 : 1 }));
}

/** Whether the terms in this order give no negative result on the row. */
function runsUpwards(view: TableView, row: number, terms: readonly ColumnTerm[]): boolean {
  let result = 0;
  for (const { column, sign } of terms) result += sign * view.figures.unitsAt(row, column);
  return result >= 0;
}

function isNothing(view: TableView, row: number, column: number): boolean {
  return view.figures.unitsAt(row, column) === 0;
}

function isTotalRow(view: TableView, row: number): boolean {
  const kind = view.table.rows[row]?.kind;
  return kind === "total" || kind === "subtotal";
}

function isIncomeRow(view: TableView, row: number): boolean {
  const line = view.table.rows[row];
  return line !== undefined && isIncome(line.label, line.section);
}
