import { addUp } from "../reconcile/combination";
import { readConventions } from "../reconcile/convention";
import { bracketsMeanUnder, directionFault } from "../reconcile/direction";
import type { LineIndex } from "../reconcile/lines";
import type { ReconciledClaim } from "../reconcile/match";
import { headerOf, labelOf } from "../reconcile/terms";
import type { Money } from "../money/money";
import type { Review } from "../review";
import type { ReviewMemory } from "../review-memory";
import type { Settings } from "../settings";
import { CellFollower, type FollowedCell } from "./follow-cells";
import type { ChangedCell } from "./rewrite";

/** An amount of the present text that is no longer what its cells say. */
export interface ChangedClaim {
  readonly reconciled: ReconciledClaim;
  /** Null where its cells show nothing any more. */
  readonly right: Money | null;
  readonly turned: boolean;
  readonly cells: readonly ChangedCell[];
}

/** Tells, for an amount and what it was linked to before, whether its cells have changed so that it no longer fits. */
export function changeFinder(
  before: Review,
  after: Review,
  index: LineIndex,
  settings: Settings,
  memory: ReviewMemory,
): (now: ReconciledClaim, then: ReconciledClaim) => ChangedClaim | null {
  const follower = new CellFollower(before, after, index);
  const convention = memory.recall(readConventions, after.tables, after.relations, settings);
  const kept = bracketsMeanUnder(after.claims.map(({ claim }) => claim));
  return (now, then) => {
    const { claim } = now;
    if (!then.match || !claim.amount || claim.range) return null;
    const followed = then.match.parts.map((term) => follower.follow(term));
    const cells = followed.flatMap((one) => changedCell(one, before));
    if (cells.length === 0) return null;
    const parts = followed.flatMap((one) => one.now ?? []);
    const right = parts.length === followed.length ? addUp(parts) : null;
    if (!right || right.unit !== claim.amount.unit)
      return { reconciled: now, right: null, turned: false, cells };
    const [only] = parts;
    const fault =
      parts.length === 1 && only
        ? directionFault(claim, only.cell, convention(only.cell), index, kept) === "sign"
        : false;
    const flipped = Number(then.match.value) * (right.isNegative ? -1 : 1) < 0 && !right.isZero;
    const turned = fault || (flipped && then.verdict !== "direction-conflict");
    const like = right.abs().printedLike(claim.amount);
    if (like.equals(claim.amount.abs()) && !turned) return null;
    return { reconciled: now, right, turned, cells };
  };
}

function changedCell({ term, now, ref, from, to }: FollowedCell, before: Review): ChangedCell[] {
  if (from === to) return [];
  const label = now ? labelOf(now.cell) : before.cells.label(term);
  const column = now ? headerOf(now.cell) : before.cells.header(term);
  return [{ ref, label, column, from, to }];
}
