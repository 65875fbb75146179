import type { FigureGrid } from "./figure-grid";
import { readPeriod } from "./periods";
import { believable, fitDifference } from "./role-arithmetic";
import { isDifference, nearby, resultRoles, type RoleDraft } from "./role-draft";

/** Columns without a telling heading that are tried as the variance. */
const mostTried = 6;

/** Variance columns that the figures bear out. */
export function verifiedVariances(drafts: readonly RoleDraft[], figures: FigureGrid): Set<number> {
  const verified = new Set<number>();
  drafts.forEach(({ role }, v) => {
    if ((role === "variance" || role === "previous variance") && isDifference(drafts, figures, v))
      verified.add(v);
  });
  return verified;
}

/** Of several variances, one the figures do not bear out is previous where its date or the movement says so. */
export function settleVariances(
  drafts: readonly RoleDraft[],
  figures: FigureGrid,
  verified: ReadonlySet<number>,
): void {
  drafts.forEach((draft, i) => {
    if (draft.role !== "variance" || verified.has(i)) return;
    const others = nearby(drafts, i, (other) => other.role === "variance");
    const movements = nearby(drafts, i, (other) => other.role === "movement");
    const earlier = others.some(
      (j) =>
        isEarlier(draft.header, drafts[j]?.header ?? "") ||
        movements.some((m) => believable(fitDifference(figures, m, j, i), figures.height)),
    );
    if (earlier) draft.role = "previous variance";
  });
}

function isEarlier(header: string, than: string): boolean {
  const one = readPeriod(header);
  const two = readPeriod(than);
  return one !== null && two !== null && one.kind === two.kind && one.order < two.order;
}

/** A column that is result less budget is the variance: one without a telling heading, or a forecast "position". */
export function findUnnamedVariance(drafts: readonly RoleDraft[], figures: FigureGrid): void {
  if (drafts.some((draft) => draft.role === "variance")) return;
  const several = drafts.filter((draft) => resultRoles.has(draft.role)).length > 1;
  let tried = 0;
  for (let i = 0; i < drafts.length && tried < mostTried; i++) {
    const draft = drafts[i];
    if (!draft) continue;
    const unnamed = draft.role === "other" && draft.said === null;
    if (!unnamed && !(several && draft.role === "outturn")) continue;
    tried++;
    if (isDifference(drafts, figures, i)) {
      draft.role = "variance";
      return;
    }
  }
}

/** Of two forecasts of one year, the later one, or the one the variance is taken from, is the outturn. */
export function settleOutturns(drafts: readonly RoleDraft[], figures: FigureGrid): void {
  drafts.forEach((draft, i) => {
    if (draft.role !== "outturn") return;
    const others = nearby(
      drafts,
      i,
      (other) => other.role === "outturn" && other.year === draft.year,
    );
    if (!others.some((j) => isEarlier(draft.header, drafts[j]?.header ?? ""))) return;
    const bears = nearby(drafts, i, (other) => other.role === "variance").some((v) =>
      isDifference(drafts, figures, v, i),
    );
    if (!bears) draft.role = "other";
  });
}
