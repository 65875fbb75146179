import type { Money } from "../money/money";
import type { ReconciledClaim, Statement } from "../reconcile/match";
import type { ChangedClaim } from "./find-changed";

/** Beyond this many amounts a sum is a list, and its total stands in a table. */
const most = 5;

/**
 * Amounts that no cell holds but that follow from others of the text: "an increase of £12k on the £31k last reported".
 * Where the others changed and the sum held before, the one that is left must make it hold again.
 */
export function followStatements(
  statements: readonly Statement[],
  earlier: ReadonlyMap<string, ReconciledClaim>,
  changed: ReadonlyMap<string, ChangedClaim>,
  present: ReadonlyMap<string, ReconciledClaim>,
): readonly ChangedClaim[] {
  const found = new Map<string, ChangedClaim>();
  for (const { kind, verdict, claims, cells } of statements) {
    if (kind === "percent" || cells.length > 0 || claims.length > most) continue;
    if (verdict !== "holds" && verdict !== "rounding") continue;
    if (!claims.some((id) => changed.has(id))) continue;
    const free = claims.filter(
      (id) => !changed.has(id) && !earlier.get(id)?.match && !isPast(present.get(id)),
    );
    const [only] = free;
    const reconciled = only === undefined ? undefined : present.get(only);
    if (free.length !== 1 || !reconciled || found.has(reconciled.claim.id)) continue;
    const one = solve(claims, reconciled, present, changed);
    if (one) found.set(reconciled.claim.id, one);
  }
  return [...found.values()];
}

/** What was reported before stays as it was. */
function isPast(one: ReconciledClaim | undefined): boolean {
  const role = one?.claim.part?.role;
  return one?.claim.measure.value === "previous variance" || role === "base" || role === "from";
}

/** Finds the signs with which the amounts as written make nought, and what the free one has to be now. */
function solve(
  ids: readonly string[],
  free: ReconciledClaim,
  present: ReadonlyMap<string, ReconciledClaim>,
  changed: ReadonlyMap<string, ChangedClaim>,
): ChangedClaim | null {
  const amount = free.claim.amount;
  if (!amount) return null;
  const others: { readonly then: Money; readonly now: Money; readonly turned: boolean }[] = [];
  for (const id of ids) {
    if (id === free.claim.id) continue;
    const then = present.get(id)?.claim.amount;
    const change = changed.get(id);
    const now = change ? change.right : (then ?? null);
    if (!then || !now || then.unit !== amount.unit || now.unit !== amount.unit) return null;
    others.push({ then: then.abs(), now: now.abs(), turned: change?.turned ?? false });
  }
  let answer: Money | null = null;
  for (let signs = 0; signs < 1 << others.length; signs++) {
    const sum = (of: "then" | "now"): Money =>
      others.reduce((total, one, at) => {
        // A direction that turned round turns the sign of its amount.
        const minus = ((signs >> at) & 1) === 1;
        const less = of === "now" && one.turned ? !minus : minus;
        return less ? total.minus(one[of]) : total.plus(one[of]);
      }, amount.minus(amount));
    if (!sum("then").printedLike(amount).equals(amount.abs())) continue;
    const now = sum("now");
    if (answer && !answer.equals(now)) return null;
    answer = now;
  }
  if (!answer) return null;
  const like = answer.abs().printedLike(amount);
  if (like.equals(amount.abs()) && !answer.isNegative) return null;
  return { reconciled: free, right: answer, turned: answer.isNegative, cells: [] };
}
