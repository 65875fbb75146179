import { fingerprint } from "../fingerprint";
import type { Claim } from "./claim";
import type { Narrative } from "./narrative";

/** Identifies an amount by its document, paragraph number and words, so that a decision on it survives edits elsewhere. */
export function amountFingerprint(claim: Claim, narratives: readonly Narrative[]): string {
  return fingerprint([
    "amount",
    narratives[claim.narrative]?.name ?? "",
    claim.paragraph ?? "",
    claim.quote,
    claim.amount?.value ?? "range",
  ]);
}
