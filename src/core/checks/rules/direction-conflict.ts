import { signedValue } from "../../claims/signed-value";
import type { ReconciledClaim } from "../../reconcile/match";
import { claimHit } from "../claim-hits";
import type { Rule } from "../rule";
import { sentenceExample } from "../sentence-example";

export const directionConflict: Rule<"words" | "brackets"> = {
  id: "direction-conflict",
  group: "narrative",
  severity: "error",
  title: "The words say the opposite of the sign",
  why: "The size of the amount agrees with the workbook, but the words call it an overspend where the table shows an underspend, or the other way round. Brackets that contradict the words of their own sentence leave a reader in doubt in the same way.",
  fix: "Check the sign in the table, then correct the word. Where only the brackets contradict the words, leave them out.",
  messages: {
    words:
      "{place} calls {amount} an {direction} (“{quote}”), but {cell} ({label}, “{column}”) shows {shown}, which by the signs of that table is the opposite.",
    brackets:
      "{place} writes the amount as negative (“{quote}”), while its words and {cell} ({label}, “{column}”: {shown}) agree that it is an {direction}. The amount is right; the brackets or minus contradict the words.",
  },
  examples: {
    fault: sentenceExample(
      "Parks is forecast to underspend by £12k.",
      "The forecast is above the budget, which is an overspend.",
    ),
    mended: sentenceExample(
      "Parks is forecast to overspend by £12k.",
      "The word says what the sign says.",
    ),
  },
  *check(input) {
    for (const claim of input.claims) {
      if (claim.verdict !== "direction-conflict") continue;
      const notation = isNotation(claim);
      const hit = claimHit(claim, notation ? "brackets" : "words", input);
      if (hit) yield notation ? { ...hit, severity: "warning" } : hit;
    }
  },
};

/** Word and table agree; only the brackets or the minus of the sentence say otherwise. */
function isNotation({ claim, match }: ReconciledClaim): boolean {
  const value = signedValue(claim);
  if (!value || !match || !claim.negative || claim.direction.value === "none") return false;
  return value.isNegative === match.value.startsWith("-");
}
