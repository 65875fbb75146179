import type { Hit } from "../finding";
import { formatAmount } from "../money/format-amount";
import { formatPoints } from "../money/format-points";
import { Money } from "../money/money";
import type { ReconciledClaim } from "../reconcile/match";
import { claimEvidence, claimLocation, placeName } from "./claim-place";
import type { RuleInput } from "./rule";

/** The hit for an amount held against the cell or cells it speaks of; null where it has none. */
export function claimHit<Says extends string>(
  { claim, match, difference, explanation }: ReconciledClaim,
  says: Says,
  input: RuleInput,
): Hit<Says> | null {
  const { cells, narratives } = input;
  if (!match) return null;
  const amount = claim.amount;
  const unit = amount?.unit ?? "GBP";
  return {
    says,
    values: {
      place: placeName(claim, narratives),
      quote: claim.quote,
      amount: amount ? formatAmount(amount.abs()) : claim.quote,
      cell: match.parts.map((part) => cells.address(part)).join(" and "),
      shown: match.parts.map((part) => cells.text(part)).join(" and "),
      total: sizeOf(match.value, unit, amount),
      label: match.label,
      column: match.parts[0] ? cells.header(match.parts[0]) : "",
      difference: difference === null ? "" : apartText(difference, unit, amount),
      direction: claim.direction.value,
      explanation,
    },
    location: claimLocation(claim, narratives),
    evidence: [
      claimEvidence(claim, narratives),
      ...match.parts.map((part) => cells.evidence(part)),
    ],
    cells: match.parts.map((part) => cells.ref(part)),
    claims: [claim.id],
  };
}

/** The size of an amount in pounds written in the scale of the amount: £90k beside £7.240m is £0.090m. */
function sizeOf(difference: string, unit: "GBP" | "percent", like: Money | null): string {
  const size = difference.replace(/^-/, "");
  if (unit === "percent" || !like) return formatAmount(Money.of(size, 1, undefined, unit));
  const exact = Money.of(size);
  const scaled = exact.printedLike(like);
  return formatAmount(scaled.equals(exact) ? scaled : exact);
}

/** How far two amounts are apart, in words: "£27k"; percentages in percentage points. */
export function apartText(difference: string, unit: "GBP" | "percent", like: Money | null): string {
  if (unit === "percent")
    return formatPoints(Money.of(difference.replace(/^-/, ""), 1, undefined, unit));
  return sizeOf(difference, unit, like);
}
