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

const spending = /\b(?:spend\w*|expenditure|costs?|net)\b/i;

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
  const way = wayOf(cell, convention, index);
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

/**
 * Which way the cell runs, an overspend +1: by its own row's outturn less budget where that gives its
 * size, so that unsigned columns ("A/F", "Over" beside "Under") read right; else by the convention.
 */
function wayOf(cell: Cell, convention: Convention, index: LineIndex): number {
  if (cell.column.role === "variance") {
    const arithmetic = outturnLessBudget(cell, index);
    if (arithmetic !== 0) return arithmetic;
  }
  return (cell.isNegative ? -1 : 1) * convention;
}

const spent = ["outturn", "actual"] as const;
const planned = ["revised budget", "budget", "budget to date"] as const;

function outturnLessBudget(cell: Cell, index: LineIndex): number {
  const { columns } = cell.line.facet;
  for (const budgetRole of planned)
    for (const outturnRole of spent)
      for (const budget of columns.filter(({ role }) => role === budgetRole))
        for (const outturn of columns.filter(({ role }) => role === outturnRole)) {
          const plan = index.cell(cell.line, budget);
          const result = index.cell(cell.line, outturn);
          if (!plan || !result) continue;
          const apart = signed(result) - signed(plan);
          const slack = (plan.step + result.step + cell.step) / 2 + cell.step * 1e-6;
          if (Math.abs(Math.abs(apart) - cell.size) <= slack && apart !== 0)
            return Math.sign(apart);
        }
  return 0;
}

function signed(cell: Cell): number {
  return cell.isNegative ? -cell.size : cell.size;
}

function shownPositiveIncome(cell: Cell, index: LineIndex): boolean {
  const { table } = cell.line.facet;
  const row = table.rows[cell.line.row];
  const names = [row?.label, ...(row?.section ?? [])].join(" ");
  const over = `${table.title} ${table.columns.find(({ role }) => role === "label")?.header ?? ""}`;
  if (!income.test(names) && (!income.test(over) || spending.test(over))) return false;
  const budget = cell.line.facet.columns.find(
    ({ role }) => role === "budget" || role === "revised budget" || role === "outturn",
  );
  const plan = budget ? index.cell(cell.line, budget) : null;
  return !plan || !plan.isNegative;
}
