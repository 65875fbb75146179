import { fitEquation, type ColumnTerm, type EquationFit } from "./column-equation";
import type { TableView } from "./table-view";

export interface ChosenEquation {
  readonly terms: readonly ColumnTerm[];
  readonly fit: EquationFit;
}

/** What more than a third of the rows break is never obeyed by twice as many. */
const mostDisbelief = 1 / 3;

/**
 * The candidate that most rows obey, the first of equals; null where none is obeyed by twice as many rows as
 * break it, or where all the rows that obey it say nothing. When words and figures disagree on most rows,
 * the words were misread.
 */
export function chooseEquation(
  view: TableView,
  target: number,
  candidates: Iterable<readonly ColumnTerm[]>,
): ChosenEquation | null {
  let best: ChosenEquation | null = null;
  for (const terms of candidates) {
    const fit = fitEquation(view, target, terms, mostDisbelief);
    if (!isBelieved(fit)) continue;
    if (!best || isBetter(fit, best.fit)) best = { terms, fit };
  }
  return best;
}

/**
 * Two rows that break it for one that obeys it are too many; one of two may be the fault that is looked for, with
 * the totals that it counts in.
 */
export function isBelieved({ telling, agreed, failed, lines }: EquationFit): boolean {
  if (telling === 0) return false;
  if (failed <= 1 ? agreed > failed : agreed >= 2 * failed) return true;
  return lines.failed === 1 && lines.agreed >= 3;
}

function isBetter(a: EquationFit, b: EquationFit): boolean {
  const gain = a.agreed - a.failed - (b.agreed - b.failed);
  return gain !== 0 ? gain > 0 : a.weight > b.weight + 0.5;
}
