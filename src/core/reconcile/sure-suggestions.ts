import type { ReconciledClaim, Statement } from "./match";

/**
 * Takes back suggestions that another amount of the text speaks against: an amount that adds up with its
 * neighbours as it stands would no longer do so with the table's figure, and which of them to change is the
 * author's to say.
 */
export function withSureSuggestions(
  claims: readonly ReconciledClaim[],
  statements: readonly Statement[],
): ReconciledClaim[] {
  const holding = new Set(
    statements
      .filter(({ verdict }) => verdict === "holds" || verdict === "rounding")
      .flatMap((statement) => statement.claims),
  );
  return claims.map((one) => {
    if (one.suggestion === undefined || !holding.has(one.claim.id)) return one;
    const { claim, match, alternatives, verdict, difference, explanation } = one;
    return { claim, match, alternatives, verdict, difference, explanation };
  });
}
