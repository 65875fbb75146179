import type { FigureGrid } from "./figure-grid";
import type { HeaderRole } from "./header-role";
import { believable, fitDifference } from "./role-arithmetic";
import type { ColumnRole } from "./table";

/** A column's role while the words and the figures are still being weighed. */
export interface RoleDraft {
  readonly header: string;
  role: ColumnRole;
  /** What its heading says; null where it says nothing. */
  readonly said: HeaderRole | null;
  /** First calendar year of the financial year it stands for, where one is named or inherited. */
  year: number | null;
}

/** Roles a variance may be taken from. */
export const budgetRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "budget",
  "revised budget",
  "budget to date",
]);

/** Roles a budget may be compared with. */
export const resultRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["outturn", "actual"]);

/** Columns compared with one another on either side: a table of many periods keeps its own together. */
const near = 8;

/** Indexes of the drafts that `wanted` accepts, the nearest to `at` on either side. */
export function nearby(
  drafts: readonly RoleDraft[],
  at: number,
  wanted: (draft: RoleDraft) => boolean,
): number[] {
  const found: number[] = [];
  const reach = near * near;
  for (let step = 1, left = 0, right = 0; step <= reach; step++) {
    const before = drafts[at - step];
    const after = drafts[at + step];
    if (!before && !after) break;
    if (before && left < near && wanted(before)) {
      found.push(at - step);
      left++;
    }
    if (after && right < near && wanted(after)) {
      found.push(at + step);
      right++;
    }
  }
  return found;
}

/** Neither names a year, or both name the same. */
export function sameYear(one: RoleDraft, two: RoleDraft): boolean {
  return one.year === null || two.year === null || one.year === two.year;
}

/**
 * Whether column `v` is, on most rows, some result less some budget of its year, or the other way round.
 * @param outturn Only this result is tried, where one is given.
 */
export function isDifference(
  drafts: readonly RoleDraft[],
  figures: FigureGrid,
  v: number,
  outturn?: number,
): boolean {
  const variance = drafts[v];
  if (!variance) return false;
  const bases = nearby(
    drafts,
    v,
    (draft) => budgetRoles.has(draft.role) && sameYear(draft, variance),
  );
  const ends =
    outturn === undefined ? nearby(drafts, v, (draft) => resultRoles.has(draft.role)) : [outturn];
  return ends.some((o) =>
    bases.some((b) => {
      const [result, budget] = [drafts[o], drafts[b]];
      if (!result || !budget || !sameYear(result, budget)) return false;
      return ([1, -1] as const).some((sign) =>
        believable(fitDifference(figures, v, o, b, sign), figures.height),
      );
    }),
  );
}
