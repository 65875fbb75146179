import type { ColumnRole } from "../tables/table";
import { here, type Equation, type Expect } from "./equation";
import type { RowSum } from "./find-column-totals";
import { halfUnit, isAmount, type TableView } from "./table-view";

/** How a total row meets one column. */
type Meeting = "silent" | "agrees" | "says nothing" | "fails" | "averages";

interface Tally {
  agreed: number;
  failed: number;
  averages: number;
}

const sureToAddUp = new Set<ColumnRole>([
  "budget",
  "adjustment",
  "revised budget",
  "budget to date",
  "outturn",
  "actual",
  "commitments",
  "variance",
  "previous variance",
  "movement",
  "saving",
  "opening",
  "usage",
  "closing",
]);

/**
 * What total rows promise in each column. A column in which the totals do not add up as a rule (rates, unit
 * costs, averages) promises nothing; a lone failure in a column of money is a fault.
 * @param unsigned columns that print sizes without signs, whose totals may be net
 */
export function expectColumnTotals(
  view: TableView,
  sums: readonly RowSum[],
  unsigned: ReadonlySet<number>,
  expect: Expect,
): void {
  const table = view.amounts.map((column) => sums.map((sum) => meet(view, sum, column, sum.minus)));
  const sure = sums.map((sum, index) =>
    isSure(
      sum,
      table.map((meetings) => meetings[index]),
    ),
  );
  const equations = sums.map((sum) => new TotalEquations(view, sum));
  view.amounts.forEach((column, at) => {
    const meetings = table[at] ?? [];
    const adds = !unsigned.has(column) && mayAccuse(view, sums, meetings, column);
    for (let index = 0; index < sums.length; index++) {
      const meeting = meetings[index];
      if (meeting === "silent" || (fails(meeting) && !(adds && sure[index]))) continue;
      const own = equations[index] as TotalEquations;
      expect(fails(meeting) ? own.forFailure(column) : own.plain, column);
    }
  });
}

/** Whether the totals that a column breaks are faults: it adds up as a rule, or one cell explains all that fail. */
function mayAccuse(
  view: TableView,
  sums: readonly RowSum[],
  meetings: readonly Meeting[],
  column: number,
): boolean {
  const tally: Tally = { agreed: 0, failed: 0, averages: 0 };
  for (const meeting of meetings) {
    if (meeting === "agrees") tally.agreed++;
    else if (fails(meeting)) tally.failed++;
    if (meeting === "averages") tally.averages++;
  }
  if (tally.failed === 0 || addsUp(view.table.columns[column]?.role ?? "other", tally)) return true;
  return (tally.agreed > 0 || tally.averages === 0) && shareACell(failing(sums, meetings));
}

/** The equations of one total row; the same in every column, so that each is made once. */
class TotalEquations {
  readonly plain: Equation;
  private turned: Equation | null = null;

  constructor(
    private readonly view: TableView,
    private readonly sum: RowSum,
  ) {
    this.plain = equationOf(view, sum, sum.minus);
  }

  /** Variances of income are often turned round already: then they are added where budgets are taken away. */
  forFailure(column: number): Equation {
    const { view, sum } = this;
    if (sum.minus.length === 0 || meet(view, sum, column, []) !== "agrees") return this.plain;
    return (this.turned ??= equationOf(view, sum, []));
  }
}

function equationOf(
  { table, figures }: TableView,
  sum: RowSum,
  minus: readonly number[],
): Equation {
  return {
    table: table.id,
    figures,
    kind: minus.length > 0 ? "difference" : "sum",
    sense: "total",
    basis: "figures",
    target: { row: sum.target, column: here, sign: 1 },
    terms: sum.operands.map((row) => ({
      row,
      column: here,
      sign: minus.includes(row) ? -1 : 1,
    })),
    ratio: null,
  };
}

/** Nats from which a sum that no label names may accuse a figure. */
const accusation = 8;

/**
 * Whether a sum is sure enough for the columns that break it to be faults: its label names a total, or it holds
 * in nearly all of its other columns and chance does not explain that.
 */
function isSure(sum: RowSum, meetings: readonly (Meeting | undefined)[]): boolean {
  if (sum.by === "label" || sum.named) return true;
  const agreed = meetings.filter((meeting) => meeting === "agrees").length;
  const failed = meetings.filter(fails).length;
  if (sum.by === "figures apart") return failed === 1 && agreed > 3;
  return sum.score >= accusation && (failed <= 1 || failed * 3 <= agreed);
}

function addsUp(role: ColumnRole, { agreed, failed, averages }: Tally): boolean {
  if (sureToAddUp.has(role)) return failed <= agreed + 1;
  return failed <= agreed || (agreed > 0 && failed <= agreed + 1 && averages === 0);
}

function fails(meeting: Meeting | undefined): boolean {
  return meeting === "fails" || meeting === "averages";
}

function failing(sums: readonly RowSum[], meetings: readonly Meeting[]): RowSum[] {
  return sums.filter((_, index) => fails(meetings[index]));
}

/** Whether one wrong figure can be what makes all these sums fail: it is a total here and a part there. */
function shareACell(sums: readonly RowSum[]): boolean {
  const [first, ...others] = sums;
  if (!first || others.length > 8) return false;
  return [first.target, ...first.operands].some((row) =>
    others.every((sum) => sum.target === row || sum.operands.includes(row)),
  );
}

function meet(view: TableView, sum: RowSum, column: number, minus: readonly number[]): Meeting {
  const { figures } = view;
  if (!isAmount(figures, sum.target, column)) return "silent";
  const total = figures.unitsAt(sum.target, column);
  let difference = 2 * total;
  let halves = halfUnit(figures, sum.target, column);
  let nonZero = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const row of sum.operands) {
    if (!isAmount(figures, row, column)) continue;
    const value = figures.unitsAt(row, column);
    const isTaken = minus.length > 0 && minus.includes(row);
    difference -= 2 * (isTaken ? -value : value);
    halves += halfUnit(figures, row, column);
    if (value !== 0) nonZero++;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least > most) return "silent";
  if (Math.abs(difference) <= halves) return nonZero > 1 ? "agrees" : "says nothing";
  return total >= least && total <= most ? "averages" : "fails";
}
