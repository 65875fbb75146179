import type { Relation, Term } from "../relations/relation";
import { faultsOf } from "./faults-of";
import type { Fault } from "./find-faults";
import type { CellReader } from "./cell-reader";
import type { RuleInput } from "./rule";
import { accepts, pounds, printedStep, wantedValue } from "./wanted-value";

/** A cell that would be right with another sign or in another unit, as the arithmetic of its table says. */
export interface SlippedCell {
  readonly cell: Term;
  /** What the arithmetic asks for, by what the cell shows: −1, 1000 or 1/1000. */
  readonly factor: number;
  readonly relations: readonly Relation[];
}

/** Smaller figures, in units of their last place, turn up by chance. */
const smallest = 50;

/** The faults of the casting that one figure times the factor would put right. */
export function slippedCells(input: RuleInput, factors: readonly number[]): readonly SlippedCell[] {
  return faultsOf(input).flatMap((fault) => {
    const slip =
      input.cells.location(fault.cell).sheet === null ? null : slipOf(fault, factors, input.cells);
    return slip ? [slip] : [];
  });
}

function slipOf(fault: Fault, factors: readonly number[], cells: CellReader): SlippedCell | null {
  for (const factor of factors) {
    const { relations } = fault;
    if (fits(fault.cell, factor, relations, cells)) return { cell: fault.cell, factor, relations };
    // One total that does not cast says nothing of which of its lines is wrong, unless one alone would mend it.
    const [only] = relations;
    if (relations.length !== 1 || only?.kind !== "sum") continue;
    const [line, ...more] = only.terms.filter((term) => fits(term, factor, relations, cells));
    if (line && more.length === 0) return { cell: line, factor, relations };
  }
  return null;
}

/** Whether the figure times the factor mends the most of the relations, to the last printed place. */
function fits(
  cell: Term,
  factor: number,
  relations: readonly Relation[],
  cells: CellReader,
): boolean {
  const shown = pounds(cell, cells);
  const step = printedStep(cell, cells);
  const least = factor < 1 ? smallest / Math.abs(factor) : smallest;
  if (Math.abs(shown) < step * (factor === -1 ? smallest : factor > 1 ? 1 : least)) return false;
  const value = shown * factor;
  const wanted = relations.flatMap((relation) => wantedValue(relation, cell, cells) ?? []);
  const mends = wanted.filter((one) => {
    // A figure a thousand times too small has lost its last places.
    const slack = factor > 1 ? (step * factor) / 2 : step;
    return accepts(one, value) || Math.abs(one.middle - value) <= slack;
  });
  return mends.length > 0 && mends.length * 2 > relations.length;
}
