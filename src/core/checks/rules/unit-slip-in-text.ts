import type { ReconciledClaim } from "../../reconcile/match";
import { claimHit } from "../claim-hits";
import type { Rule } from "../rule";
import { sentenceExample } from "../sentence-example";

export const unitSlipInText: Rule<"slip"> = {
  id: "unit-slip-in-text",
  group: "narrative",
  severity: "error",
  title: "An amount in the narrative has the wrong unit",
  why: "The digits are those of the table, but thousands became millions or the other way round: £12m for £12k is read, quoted and decided on as it stands.",
  fix: "Correct the k or m in the sentence, or the unit in the table's heading.",
  messages: {
    slip: "{place} says {amount} (“{quote}”), but {cell} ({label}, “{column}”) shows {shown}: the same figure in another unit, {times}.",
  },
  examples: {
    fault: sentenceExample("Parks is forecast to overspend by £12m.", "The table is in thousands."),
    mended: sentenceExample(
      "Parks is forecast to overspend by £12k.",
      "Words and table say the same.",
    ),
  },
  *check(input) {
    for (const claim of input.claims) {
      const factor = factorOf(claim);
      const hit = factor === null ? null : claimHit(claim, "slip", input);
      if (!hit) continue;
      const times = factor === 1000 ? "a thousand times too much" : "a thousand times too little";
      yield { ...hit, values: { ...hit.values, times } };
    }
  },
};

/** 1000 or 1/1000 where the amount is the cell's figure in another unit; null where it is not. */
function factorOf({ claim, match, verdict }: ReconciledClaim): number | null {
  const { amount } = claim;
  if (verdict !== "does-not-reconcile" || !match || !amount || amount.unit === "percent")
    return null;
  const said = Math.abs(Number(amount.value));
  const shown = Math.abs(Number(match.value));
  if (shown === 0) return null;
  for (const factor of [1000, 1 / 1000]) {
    const half = (Number(amount.precision) / 2) * 1.0001;
    if (Math.abs(said - shown * factor) <= Math.min(half, said * 0.05)) return factor;
  }
  return null;
}
