import type { Claim } from "../claims/claim";
import { findClaims } from "../claims/find-claims";
import { signedValue } from "../claims/signed-value";
import type { Money } from "../money/money";
import { parseAmount } from "../money/parse-amount";

/** The amounts and percentages that the words of one text state, in reading order. */
export function claimsOf(text: string): Claim[] {
  return findClaims([
    {
      name: "text",
      losses: [],
      paragraphs: [
        { text, place: { kind: "cell", ref: "A1" }, number: null, style: "body", level: 0 },
      ],
    },
  ]);
}

/** A claim's amount, signed by its words, or by brackets and minus where the words say nothing; null for a range. */
export function statedAmount(claim: Claim): Money | null {
  const money = signedValue(claim);
  return money && claim.negative && claim.direction.value === "none"
    ? money.abs().negated()
    : money;
}

/** What SAY writes for a variance that prints as nought. */
export const saidNought = "on budget";

/** A text that is one amount and nothing else: "£1.480m", "(1,180)" in `unit`, "nil", "on budget". */
export function wholeAmount(text: string, unit: number): Money | "nil" | null {
  if (text.trim().toLowerCase() === saidNought) return "nil";
  const parsed = parseAmount(text, unit);
  return parsed === null || parsed === "nil" ? parsed : parsed.money;
}
