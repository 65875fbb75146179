import type { Money } from "../money/money";
import type { Claim } from "./claim";

/**
 * The amount with the sign that its words give it: overspend and increase positive, underspend and
 * reduction negative, for variances and movements; any other measure has its size as written. Null for a
 * range. Convention of the report format.
 */
export function signedValue(claim: Claim): Money | null {
  const { amount } = claim;
  if (!amount) return null;
  const size = amount.abs();
  const measure = claim.measure.value;
  const direction = claim.direction.value;
  if (measure === "variance" || measure === "previous variance" || measure === "movement")
    return direction === "underspend" || direction === "reduction" ? size.negated() : size;
  return size;
}
