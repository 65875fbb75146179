import { count } from "../wording";
import type { ReconciledClaim } from "./match";

/**
 * Lets amounts that disagree pass as rounded where the council's own tolerance allows it, in units of the last place
 * that the words print. It only widens: what print allows was never told to disagree.
 */
export function tolerateAmounts(
  claims: readonly ReconciledClaim[],
  narrative: number | null,
): ReconciledClaim[] {
  if (narrative === null) return [...claims];
  return claims.map((one) => {
    const { claim, match, alternatives, difference, picked } = one;
    const { amount } = claim;
    if (one.verdict !== "does-not-reconcile" || !amount || difference === null) return one;
    const allowed = narrative * Number(amount.precision);
    if (Math.abs(Number(difference)) > allowed * (1 + 1e-9)) return one;
    const explanation = `${one.explanation} The council's settings allow ${count(narrative, "unit")} of the last place printed, so it counts as rounded.`;
    return {
      claim,
      match,
      alternatives,
      verdict: "rounding",
      difference,
      explanation,
      ...(picked ? { picked } : {}),
    };
  });
}
