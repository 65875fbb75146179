import type { Claim } from "../claims/claim";
import type { Cell } from "./cells";
import type { LineIndex } from "./lines";
import type { Convention } from "./convention";

/** What speaks against a claim's direction word. */
export type DirectionFault =
  /** The table's sign says the opposite. */
  | "sign"
  /** Sign and word agree, but brackets mean the opposite everywhere else in the text. */
  | "notation";

const income = /\b(?:income|grants?|fees|charges|receipts|contributions|recharges)\b/i;

/** Whether the text keeps brackets for underspends: at least three such and no plain ones among them. */
export function bracketsMeanUnder(claims: readonly Claim[]): boolean {
  let under = 0;
  let over = 0;
  let overPlain = 0;
  for (const { direction, measure, negative } of claims) {
    if (measure.value !== "variance" && measure.value !== "previous variance") continue;
    if (direction.value === "underspend" && negative) under++;
    if (direction.value === "overspend") {
      if (negative) over++;
      else overPlain++;
    }
  }
  return under >= 3 && overPlain >= 1 && over * 3 <= under;
}

/**
 * Holds the direction word against the cell's sign by the table's own convention. Income lines whose
 * budget is shown positive run the other way and are not judged.
 */
export function directionFault(
  claim: Claim,
  cell: Cell,
  convention: Convention,
  index: LineIndex,
  bracketsKept: boolean,
): DirectionFault | null {
  const measure = claim.measure.value;
  const direction = claim.direction.value;
  if (cell.isZero || claim.direction.by === "implied") return null;
  const way = (cell.isNegative ? -1 : 1) * convention;
  if (measure === "variance" || measure === "previous variance") {
    if (direction !== "overspend" && direction !== "underspend") return null;
    if (way !== 0 && !shownPositiveIncome(cell, index)) {
      const said = direction === "overspend" ? 1 : -1;
      if (said !== way) return "sign";
    }
    return direction === "overspend" && claim.negative && bracketsKept ? "notation" : null;
  }
  if (measure !== "movement" || cell.column.role !== "movement" || way === 0) return null;
  const before = cell.line.facet.columns.find((column) => column.role === "previous variance");
  const past = before ? index.cell(cell.line, before) : null;
  // Only the change of an overspend is plain: words about a change of an underspend run either way.
  if (!past || past.isZero || (past.isNegative ? -1 : 1) * convention < 0) return null;
  if (direction === "reduction") return way > 0 ? "sign" : null;
  if (direction === "increase") return way < 0 ? "sign" : null;
  return null;
}

function shownPositiveIncome(cell: Cell, index: LineIndex): boolean {
  const row = cell.line.facet.table.rows[cell.line.row];
  if (!income.test([row?.label, ...(row?.section ?? [])].join(" "))) return false;
  const budget = cell.line.facet.columns.find(
    ({ role }) => role === "budget" || role === "revised budget" || role === "outturn",
  );
  const plan = budget ? index.cell(cell.line, budget) : null;
  return !plan || !plan.isNegative;
}
