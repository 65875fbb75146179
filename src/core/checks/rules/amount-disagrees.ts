import { claimHit } from "../claim-hits";
import type { Rule } from "../rule";
import { sentenceExample } from "../sentence-example";

export const amountDisagrees: Rule<"differs" | "together"> = {
  id: "amount-disagrees",
  group: "narrative",
  severity: "error",
  title: "An amount in the narrative disagrees with the workbook",
  why: "The narrative and the workbook speak of the same line and measure and give different figures. Readers hold the words against the appendix, and members may decide on either.",
  fix: "Find out which is up to date, the sentence or the table, and correct the other.",
  messages: {
    differs:
      "{place} says {amount} (“{quote}”), but {cell} ({label}, “{column}”) shows {shown}: {difference} apart.",
    together:
      "{place} says {amount} (“{quote}”), but {cell} ({label}: {shown}) together make {total}: {difference} apart.",
  },
  examples: {
    fault: sentenceExample(
      "Parks is forecast to overspend by £21k.",
      "The sentence says £21k, the table 12.",
    ),
    mended: sentenceExample(
      "Parks is forecast to overspend by £12k.",
      "Sentence and table give one figure.",
    ),
  },
  *check(input) {
    for (const claim of input.claims) {
      if (claim.verdict !== "does-not-reconcile") continue;
      const hit = claimHit(
        claim,
        (claim.match?.parts.length ?? 0) > 1 ? "together" : "differs",
        input,
      );
      if (hit) yield hit;
    }
  },
};
