import { FigureKind } from "../tables/figure-grid";
import type { ColumnRole } from "../tables/table";
import { columnEquation } from "./column-equation";
import type { Equation, Expect } from "./equation";
import { isIncome } from "./income-words";
import type { TableView } from "./table-view";
import { nothingWorked } from "./work-out-equation";
import { workOutRatio, type Ratio } from "./work-out-ratio";

const parts: readonly ColumnRole[] = [
  "variance",
  "movement",
  "actual",
  "outturn",
  "previous variance",
  "saving",
  "commitments",
  "other",
];
const wholes: readonly ColumnRole[] = [
  "revised budget",
  "budget",
  "budget to date",
  "outturn",
  "opening",
  "saving",
  "other",
];

/** Rows tried for each pair of columns. */
const mostRows = 80;

/** Overwritten by every ratio that is worked out. */
const worked = nothingWorked();

/**
 * Columns of percentages: a variance as a share of the budget, spend as a share of the budget. Which of the
 * table's columns are divided, and whether their signs count, is what most of the printed rows obey.
 */
export function findPercentages(view: TableView, expect: Expect): void {
  view.table.columns.forEach((column, target) => {
    if (column.role !== "percent") return;
    const ratio = chooseRatio(view, target);
    if (!ratio) return;
    const turned = turn(ratio);
    const equation = equationOf(view, target, ratio);
    const turnedEquation = equationOf(view, target, turned);
    for (const row of rowsOf(view, target)) {
      if (!workOutRatio(view.figures, row, target, ratio, worked)) continue;
      const mayTurn = worked.verdict === "wrong" && mayBeTurned(view, row, ratio);
      const isTurned = mayTurn && holds(view, row, target, turned);
      expect(isTurned ? turnedEquation : equation, row);
    }
  });
}

function turn({ part, whole, sign, sizeOfWhole, times }: Ratio): Ratio {
  return { part, whole, sign: sign === 1 ? -1 : 1, sizeOfWhole, times };
}

function holds(view: TableView, row: number, target: number, ratio: Ratio): boolean {
  const { figures } = view;
  return !workOutRatio(figures, row, target, ratio, worked) || worked.verdict !== "wrong";
}

/** Income, where the sign of a share often runs the other way. */
function mayBeTurned(view: TableView, row: number, ratio: Ratio): boolean {
  const line = view.table.rows[row];
  if (!line) return false;
  return isIncome(line.label, line.section) || view.figures.unitsAt(row, ratio.whole) < 0;
}

function equationOf(view: TableView, target: number, ratio: Ratio): Equation {
  const says = { kind: "percent", sense: "percent", basis: "roles" } as const;
  const terms = [
    { column: ratio.part, sign: 1 },
    { column: ratio.whole, sign: 1 },
  ] as const;
  return columnEquation(view, says, target, terms, ratio);
}

function chooseRatio(view: TableView, target: number): Ratio | null {
  const rows = rowsOf(view, target);
  const step = Math.max(1, Math.floor(rows.length / mostRows));
  let best: { ratio: Ratio; score: number } | null = null;
  for (const ratio of ratios(view, target)) {
    let agreed = 0;
    let failed = 0;
    let telling = 0;
    for (let i = 0; i < rows.length; i += step) {
      const row = rows[i] as number;
      if (!workOutRatio(view.figures, row, target, ratio, worked)) continue;
      if (worked.verdict === "wrong") failed++;
      else {
        agreed++;
        if (view.figures.unitsAt(row, target) !== 0) telling++;
      }
    }
    if (telling === 0 || agreed < 2 * failed || (agreed < 2 && rows.length > 2)) continue;
    const score = agreed - 2 * failed;
    if (!best || score > best.score) best = { ratio, score };
    if (failed === 0 && agreed > 2) break;
  }
  return best?.ratio ?? null;
}

function* ratios(view: TableView, target: number): Iterable<Ratio> {
  const parting = columnsByRole(view, parts, target);
  const whole = columnsByRole(view, wholes, target);
  for (const part of parting)
    for (const over of whole) {
      if (part === over) continue;
      for (const times of [100, 1] as const)
        for (const sizeOfWhole of [false, true])
          for (const sign of [1, -1] as const)
            yield { part, whole: over, sign, sizeOfWhole, times };
    }
}

/** In the order of the roles, nearest first; at most eight, so that wide tables stay quick. */
function columnsByRole(view: TableView, roles: readonly ColumnRole[], target: number): number[] {
  return roles
    .flatMap((role) =>
      view.amounts
        .filter((column) => view.table.columns[column]?.role === role)
        .sort((a, b) => Math.abs(a - target) - Math.abs(b - target)),
    )
    .slice(0, 8);
}

function rowsOf(view: TableView, target: number): number[] {
  return view.rows.filter((row) => {
    const kind = view.figures.kindAt(row, target);
    return kind === FigureKind.Percent || kind === FigureKind.Number;
  });
}
