import type { Claim } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import type { DecidedAmount } from "../decisions";

/** What somebody who says where an amount comes from looks at. */
export function describeAmount(claim: Claim, narratives: readonly Narrative[]): DecidedAmount {
  return {
    kind: "amount",
    document: narratives[claim.narrative]?.name ?? "",
    paragraph: claim.paragraph,
    quote: claim.quote,
    subject: claim.subject.value,
    value: claim.amount?.value ?? null,
  };
}
