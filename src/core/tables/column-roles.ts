import type { FigureGrid } from "./figure-grid";
import { headerRole, type HeaderRole } from "./header-role";
import { readPeriod, yearOf } from "./periods";
import { believable, fitDifference } from "./role-arithmetic";
import type { ColumnRole } from "./table";

/** One column as the roles are read: its heading, and whether it holds figures at all. */
export interface RoleColumn {
  readonly header: string;
  readonly figures: boolean;
  /** Most of its figures are percentages. */
  readonly percents: boolean;
}

/** What a table says of itself, for columns that say nothing. */
export interface RoleContext {
  /** Title, sheet name and the headings of its label columns. */
  readonly title: string;
}

interface Draft {
  role: ColumnRole;
  said: HeaderRole | null;
  year: number | null;
}

const budgets: readonly ColumnRole[] = ["budget", "revised budget", "budget to date"];
const results: readonly ColumnRole[] = ["outturn", "actual"];

/** Decides every column's role from its words, and then from what the figures do. */
export function columnRoles(
  columns: readonly RoleColumn[],
  figures: FigureGrid,
  context: RoleContext,
): ColumnRole[] {
  const reserves = columns.some(
    (column) =>
      column.figures &&
      /\b(?:opening|closing) balance|\bbalances? (?:as )?(?:at|on|b\/?f|c\/?f|brought|carried|\d)/i.test(
        column.header,
      ),
  );
  const drafts = columns.map((column): Draft => {
    const said = column.figures ? headerRole(column.header, reserves) : null;
    const role = !column.figures ? "label" : column.percents ? "percent" : (said?.role ?? "other");
    return { role, said, year: yearOf(column.header) };
  });
  inheritYears(drafts);
  if (reserves) orderBalances(columns, drafts);
  settleBudgets(drafts);
  const verified = verifiedVariances(drafts, figures);
  settleYears(drafts, verified);
  settleVariances(columns, drafts, figures, verified);
  findUnnamedVariance(drafts, figures);
  settleOutturns(columns, drafts, figures);
  settleAdjustments(drafts);
  nameTheRest(columns, drafts, context);
  return drafts.map((draft) => draft.role);
}

/** A heading without a year means the year of its neighbour on the left, up to the next label column. */
function inheritYears(drafts: Draft[]): void {
  let year: number | null = null;
  for (const draft of drafts) {
    if (draft.role === "label") year = null;
    else if (draft.year !== null) year = draft.year;
    else draft.year = year;
  }
}

/** Of several balances, the earliest opens and the others close. */
function orderBalances(columns: readonly RoleColumn[], drafts: Draft[]): void {
  const balances = drafts.flatMap((draft, i) =>
    draft.role === "closing" || draft.role === "opening" ? [i] : [],
  );
  if (balances.some((i) => drafts[i]?.role === "opening")) return;
  const dated = balances.map((i) => ({ i, at: readPeriod(columns[i]?.header ?? "") }));
  const dates = dated.filter(({ at }) => at?.kind === "date");
  const earliest =
    dates.length > 1
      ? dates.reduce((a, b) => ((b.at?.order ?? 0) < (a.at?.order ?? 0) ? b : a)).i
      : balances[0];
  const draft = earliest === undefined || balances.length < 2 ? undefined : drafts[earliest];
  if (draft) draft.role = "opening";
}

/** "Current budget" is a revised one only where an original one of the same year stands beside it. */
function settleBudgets(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.role !== "budget" || !draft.said?.current) continue;
    const original = drafts.some(
      (other) =>
        other !== draft &&
        other.role === "budget" &&
        !other.said?.current &&
        other.year === draft.year,
    );
    if (original) draft.role = "revised budget";
  }
}

/** Variance columns that are some result less some budget, or the other way round. */
function verifiedVariances(drafts: readonly Draft[], figures: FigureGrid): Set<number> {
  const verified = new Set<number>();
  drafts.forEach((draft, v) => {
    if (draft.role !== "variance" && draft.role !== "previous variance") return;
    if (isDifference(drafts, figures, v)) verified.add(v);
  });
  return verified;
}

function isDifference(drafts: readonly Draft[], figures: FigureGrid, v: number): boolean {
  const variance = drafts[v];
  if (!variance) return false;
  return drafts.some(
    (outturn, o) =>
      o !== v &&
      results.includes(outturn.role) &&
      drafts.some(
        (budget, b) =>
          b !== v &&
          budgets.includes(budget.role) &&
          sameYear(outturn, budget) &&
          sameYear(variance, budget) &&
          ([1, -1] as const).some((sign) =>
            believable(fitDifference(figures, v, o, b, sign), figures.height),
          ),
      ),
  );
}

function sameYear(one: Draft, two: Draft): boolean {
  return one.year === null || two.year === null || one.year === two.year;
}

/** Results and variances of an earlier year than the table's own are history: actual, other. */
function settleYears(drafts: readonly Draft[], verified: ReadonlySet<number>): void {
  const years = drafts.flatMap((draft, i) =>
    draft.year !== null && (verified.has(i) || budgets.includes(draft.role)) ? [draft.year] : [],
  );
  if (years.length === 0) return;
  const own = Math.min(...years);
  drafts.forEach((draft, i) => {
    if (draft.year === null || draft.year >= own || verified.has(i)) return;
    if (draft.role === "outturn") draft.role = "actual";
    else if (draft.role === "variance" || draft.role === "previous variance") draft.role = "other";
  });
}

/** Of several variances, the ones the figures do not bear out are previous: by words, by date, by the movement. */
function settleVariances(
  columns: readonly RoleColumn[],
  drafts: readonly Draft[],
  figures: FigureGrid,
  verified: ReadonlySet<number>,
): void {
  const all = drafts.flatMap((draft, i) => (draft.role === "variance" ? [i] : []));
  const unsure = all.filter((i) => !verified.has(i));
  const movements = drafts.flatMap((draft, i) => (draft.role === "movement" ? [i] : []));
  if (all.length < 2) return;
  for (const i of unsure) {
    const draft = drafts[i];
    if (!draft) continue;
    const earlier = all.some((j) => {
      if (j === i || drafts[j]?.role !== "variance") return false;
      if (isEarlier(columns[i]?.header ?? "", columns[j]?.header ?? "")) return true;
      return movements.some((m) => believable(fitDifference(figures, m, j, i), figures.height));
    });
    if (earlier) draft.role = "previous variance";
  }
}

function isEarlier(header: string, than: string): boolean {
  const one = readPeriod(header);
  const two = readPeriod(than);
  return one !== null && two !== null && one.kind === two.kind && one.order < two.order;
}

/** A column that is result less budget is the variance: one without a telling heading, or a forecast "position". */
function findUnnamedVariance(drafts: readonly Draft[], figures: FigureGrid): void {
  if (drafts.some((draft) => draft.role === "variance")) return;
  const outturns = drafts.filter((draft) => results.includes(draft.role)).length;
  const unnamed = drafts.flatMap((draft, i) =>
    (draft.role === "other" && draft.said === null) || (draft.role === "outturn" && outturns > 1)
      ? [i]
      : [],
  );
  for (const i of unnamed.slice(0, 6)) {
    const draft = drafts[i];
    if (draft && isDifference(drafts, figures, i)) {
      draft.role = "variance";
      return;
    }
  }
}

/** Of two forecasts, the later one, or the one the variance is taken from, is the outturn. */
function settleOutturns(
  columns: readonly RoleColumn[],
  drafts: readonly Draft[],
  figures: FigureGrid,
): void {
  const all = drafts.flatMap((draft, i) => (draft.role === "outturn" ? [i] : []));
  if (all.length < 2) return;
  for (const i of all) {
    const earlier = all.some(
      (j) =>
        j !== i &&
        drafts[j]?.year === drafts[i]?.year &&
        isEarlier(columns[i]?.header ?? "", columns[j]?.header ?? ""),
    );
    const draft = drafts[i];
    if (earlier && draft && !bearsVariance(drafts, figures, i)) draft.role = "other";
  }
}

function bearsVariance(drafts: readonly Draft[], figures: FigureGrid, o: number): boolean {
  return drafts.some(
    (variance, v) =>
      variance.role === "variance" &&
      drafts.some(
        (budget, b) =>
          budgets.includes(budget.role) &&
          ([1, -1] as const).some((sign) =>
            believable(fitDifference(figures, v, o, b, sign), figures.height),
          ),
      ),
  );
}

/** Allocations and transfers adjust a budget only where there is one. */
function settleAdjustments(drafts: readonly Draft[]): void {
  if (drafts.some((draft) => draft.role === "budget" || draft.role === "revised budget")) return;
  for (const draft of drafts) if (draft.role === "adjustment") draft.role = "other";
}

/** Columns whose headings name no measure (years, a bare unit, Total) take the one the table speaks of. */
function nameTheRest(
  columns: readonly RoleColumn[],
  drafts: readonly Draft[],
  context: RoleContext,
): void {
  const rest = drafts.flatMap((draft, i) =>
    draft.role === "other" && draft.said === null ? [i] : [],
  );
  if (rest.length === 0) return;
  const named = drafts.filter((draft) => draft.role !== "label" && draft.said !== null);
  const sole = rest.length === 1 && named.length === 0;
  const saving = /\bsavings?\b|\befficienc/i.test(context.title);
  const title = sole || saving ? headerRole(context.title.slice(0, 200), false) : null;
  for (const i of rest) {
    const draft = drafts[i];
    const header = columns[i]?.header ?? "";
    if (!draft) continue;
    if (/^total\b/i.test(header) && named.length > 0) {
      const roles = new Set(named.map((other) => other.role));
      const only = [...roles][0];
      if (roles.size === 1 && only && only !== "percent") draft.role = only;
    } else if (saving && named.every((other) => other.role === "saving" || other.role === "other"))
      draft.role = "saving";
    else if (sole && title?.sure && title.role !== "percent" && title.role !== "movement")
      draft.role = title.role;
  }
}
