import type { FigureGrid } from "./figure-grid";
import { headerRole } from "./header-role";
import { readPeriod, yearOf } from "./periods";
import { budgetRoles, type RoleDraft } from "./role-draft";
import {
  findUnnamedVariance,
  settleOutturns,
  settleVariances,
  verifiedVariances,
} from "./settle-variances";
import type { ColumnRole } from "./table";

/** One column as the roles are read: its heading, and whether it holds figures and percentages. */
export interface RoleColumn {
  readonly header: string;
  readonly figures: boolean;
  readonly percent: boolean;
}

/** What a table says of itself, for columns that say nothing. */
export interface RoleContext {
  /** Title, sheet name and the headings of its label columns. */
  readonly title: string;
}

/** Headings longer than this are read no further. */
const longestHeader = 200;

const balanceColumn =
  /\b(?:opening|closing) balance|\bbalances? (?:as )?(?:at|on|b\/?f|c\/?f|brought|carried|\d)/i;

/** Decides every column's role from its words, and then from what the figures do. */
export function columnRoles(
  columns: readonly RoleColumn[],
  figures: FigureGrid,
  context: RoleContext,
): ColumnRole[] {
  const reserves = columns.some((column) => column.figures && balanceColumn.test(column.header));
  const drafts = columns.map((column): RoleDraft => {
    const header = column.header.slice(0, longestHeader);
    const said = column.figures ? headerRole(header, reserves) : null;
    const role = !column.figures ? "label" : column.percent ? "percent" : (said?.role ?? "other");
    return { header, role, said, year: yearOf(header) };
  });
  inheritYears(drafts);
  if (reserves) orderBalances(drafts);
  settleBudgets(drafts);
  const verified = verifiedVariances(drafts, figures);
  settleYears(drafts, verified);
  settleVariances(drafts, figures, verified);
  findUnnamedVariance(drafts, figures);
  settleOutturns(drafts, figures);
  settleAdjustments(drafts);
  settleSavings(drafts, context);
  nameTheRest(drafts, context);
  return drafts.map((draft) => draft.role);
}

/** A heading without a year means the year of its neighbour on the left, up to the next label column. */
function inheritYears(drafts: RoleDraft[]): void {
  let year: number | null = null;
  for (const draft of drafts) {
    if (draft.role === "label") year = null;
    else if (draft.year !== null) year = draft.year;
    else draft.year = year;
  }
}

/** Of several balances none of which opens, the earliest does; the others close. */
function orderBalances(drafts: readonly RoleDraft[]): void {
  const balances = drafts.filter(({ role }) => role === "closing" || role === "opening");
  if (balances.length < 2 || balances.some(({ role }) => role === "opening")) return;
  let first = balances[0];
  let earliest = Infinity;
  for (const draft of balances) {
    const period = readPeriod(draft.header);
    if (period?.kind !== "date" || period.order >= earliest) continue;
    earliest = period.order;
    first = draft;
  }
  if (first) first.role = "opening";
}

/** "Current budget" is a revised one only where an original one of the same year stands beside it. */
function settleBudgets(drafts: readonly RoleDraft[]): void {
  const originals = new Set<number | null>();
  for (const { role, said, year } of drafts)
    if (role === "budget" && !said?.current) originals.add(year);
  for (const draft of drafts)
    if (draft.role === "budget" && draft.said?.current && originals.has(draft.year))
      draft.role = "revised budget";
}

/** Results and variances of an earlier year than the table's own are history: actual, other. */
function settleYears(drafts: readonly RoleDraft[], verified: ReadonlySet<number>): void {
  let own = Infinity;
  drafts.forEach(({ year, role }, i) => {
    if (year !== null && (verified.has(i) || budgetRoles.has(role))) own = Math.min(own, year);
  });
  drafts.forEach((draft, i) => {
    if (own === Infinity || draft.year === null || draft.year >= own || verified.has(i)) return;
    if (draft.role === "outturn") draft.role = "actual";
    else if (draft.role === "variance" || draft.role === "previous variance") draft.role = "other";
  });
}

/** Allocations and transfers adjust a budget only where there is one. */
function settleAdjustments(drafts: readonly RoleDraft[]): void {
  if (drafts.some(({ role }) => role === "budget" || role === "revised budget")) return;
  for (const draft of drafts) if (draft.role === "adjustment") draft.role = "other";
}

const savingsTable = /\bsavings?\b|\befficienc/i;
const savingStage =
  /\btarget|\bachieved|\bdelivered|\bforecast|\bplanned|\bactual|\bprojected|\bidentified|\bexpected/i;

/** Target, achieved, forecast: in a table of savings without a budget, stages of a saving. */
function settleSavings(drafts: readonly RoleDraft[], context: RoleContext): void {
  if (!savingsTable.test(context.title.slice(0, longestHeader))) return;
  const other = drafts.some(({ role }) => budgetRoles.has(role) || role.includes("variance"));
  if (other) return;
  for (const draft of drafts) {
    const open = draft.role === "other" || draft.role === "outturn" || draft.role === "actual";
    if (
      open &&
      savingStage.test(draft.header) &&
      !/shortfall|at risk|not achieved/i.test(draft.header)
    )
      draft.role = "saving";
  }
}

/** Columns whose headings name no measure (years, a bare unit, Total) take the one the table speaks of. */
function nameTheRest(drafts: readonly RoleDraft[], context: RoleContext): void {
  const rest = drafts.filter(({ role, said }) => role === "other" && said === null);
  if (rest.length === 0) return;
  const title = context.title.slice(0, longestHeader);
  const named = drafts.filter(({ role, said }) => role !== "label" && said !== null);
  const roles = new Set(named.map(({ role }) => role));
  const [only] = roles;
  const saving = savingsTable.test(title);
  const savings = saving && named.every(({ role }) => role === "saving" || role === "other");
  const sole = rest.length === 1 && named.length === 0 ? headerRole(title, false) : null;
  for (const draft of rest) {
    if (/^total\b/i.test(draft.header) && only !== undefined) {
      if (roles.size === 1 && only !== "percent") draft.role = only;
    } else if (savings) draft.role = "saving";
    else if (sole?.sure && sole.role !== "percent" && sole.role !== "movement")
      draft.role = sole.role;
  }
}
