import { blockOf, type FormulaSheet } from "../../formulas/formula-sheet";
import { roundTo } from "../../money/exact-arithmetic";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit, listCells } from "../cell-hit";
import { FormulaFigures, sameFigure } from "../formula-figures";
import { joinByKey } from "../join-by-key";
import type { Rule } from "../rule";
import type { WorkbookView } from "../workbook-view";

/** Stale cells that are told apart; a workbook that was never calculated anew is one fault. */
const mostStale = 2000;

interface Stale {
  readonly at: CellRef;
  readonly gives: number;
  /** Cells its formula names, so that formulas that one change left behind are told together. */
  readonly names: readonly CellRef[];
}

export const staleValue: Rule<"one" | "several"> = {
  id: "stale-value",
  group: "formulas",
  severity: "error",
  shares: "cause",
  title: "A formula shows an old result",
  why: "The figure shown is not what the formula gives from the cells it names: the workbook was changed by a program that does not calculate, or with calculation set to manual. At the next calculation the printed figure will change.",
  fix: "Calculate the workbook (F9), save it, and check the figures that changed against the report.",
  messages: {
    one: "{name}{cell} shows {shown}, but its formula {formula} gives {gives}.",
    several:
      "{name}{cell} shows {shown}, but its formula {formula} gives {gives}. {count} more cells show old results: {others}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "450"],
        ["Museums", "180"],
        ["Total", "600 =SUM(B2:B3)"],
      ],
      mark: "B4",
      says: "Libraries was raised from 420 to 450, and the total was not calculated anew.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "450"],
        ["Museums", "180"],
        ["Total", "630 =SUM(B2:B3)"],
      ],
      mark: "B4",
      says: "The total is what its formula gives.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const group of joinByKey(findStale(view), keysOf)) {
        const [first, ...rest] = group;
        if (!first) continue;
        const others = rest.map(({ at }) => at);
        yield cellHit(view, rest.length > 0 ? "several" : "one", first.at, {
          values: {
            formula: view.cell(first.at.sheet, first.at.row, first.at.column)?.formula ?? "",
            gives: String(roundTo(first.gives, 6)),
            count: String(rest.length),
            others: listCells(others.map((one) => view.address(one.sheet, one.row, one.column))),
          },
          others: [...others, ...shared(group)],
        });
      }
  },
};

function findStale(view: WorkbookView): Stale[] {
  const figures = new FormulaFigures(view);
  const found: Stale[] = [];
  for (const sheet of view.formulas.all())
    for (let at = 0; at < sheet.count; at++) {
      const gives = staleAt(figures, sheet, at);
      if (gives === null) continue;
      found.push({
        at: { sheet: sheet.name, row: sheet.rowOf(at), column: sheet.columnOf(at) },
        gives,
        names: namedCells(sheet, at),
      });
      if (found.length >= mostStale) return found;
    }
  return found;
}

/** What a formula gives where that is not what its cell shows; null where it is, or cannot be told. */
function staleAt(figures: FormulaFigures, sheet: FormulaSheet, at: number): number | null {
  const shown = sheet.cellOf(at)?.value;
  if (typeof shown !== "number") return null;
  const worked = figures.workOut(sheet.shapeOf(at), sheet, sheet.rowOf(at), sheet.columnOf(at));
  if (!worked || sameFigure(worked.value, shown, worked.size) || namesItself(sheet, at))
    return null;
  return worked.value;
}

/** A formula that comes back to its own cell gives whatever Excel last made of it; it is told as a circle. */
function namesItself(sheet: FormulaSheet, at: number): boolean {
  const row = sheet.rowOf(at);
  const column = sheet.columnOf(at);
  return sheet.shapeOf(at).references.some((reference) => {
    const block = reference.sheet === null ? blockOf(reference, row, column) : null;
    return (
      block !== null &&
      block.top <= row &&
      block.bottom >= row &&
      block.left <= column &&
      block.right >= column
    );
  });
}

/** Cells that a formula names, of short blocks only. */
function namedCells(sheet: FormulaSheet, at: number): CellRef[] {
  const cells: CellRef[] = [];
  for (const reference of sheet.shapeOf(at).references) {
    const block = blockOf(reference, sheet.rowOf(at), sheet.columnOf(at));
    if (!block || (block.bottom - block.top + 1) * (block.right - block.left + 1) > 200) continue;
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++)
        cells.push({ sheet: reference.sheet ?? sheet.name, row, column });
  }
  return cells;
}

function keysOf({ at, names }: Stale): readonly string[] {
  return [at, ...names].map(keyOf);
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet.toLowerCase()} ${String(row)} ${String(column)}`;
}

/** Cells that most of the stale formulas name: the change that left them behind is likely among them. */
function shared(group: readonly Stale[]): readonly CellRef[] {
  const counts = new Map<string, { count: number; ref: CellRef }>();
  for (const { names } of group)
    for (const ref of names) {
      const known = counts.get(keyOf(ref));
      if (known) known.count++;
      else counts.set(keyOf(ref), { count: 1, ref });
    }
  const own = new Set(group.map(({ at }) => keyOf(at)));
  return [...counts.entries()]
    .filter(([key]) => !own.has(key))
    .sort((a, b) => b[1].count - a[1].count)
    .map(([, { ref }]) => ref);
}
