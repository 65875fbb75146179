import type { Claim } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import type { Hit } from "../finding";
import { formatAmount } from "../money/format-amount";
import type { Money } from "../money/money";
import type { Statement } from "../reconcile/match";
import { apartText } from "./claim-hits";
import { claimEvidence, claimLocation, placeName } from "./claim-place";
import type { RuleInput } from "./rule";

/** Which message a statement takes when its figures are within rounding of each other, and when not. */
interface Says<Id extends string> {
  readonly near: Id;
  readonly far: Id;
}

/** Hits for statements of the narrative that do not hold. */
export function* statementHits<Id extends string>(
  input: RuleInput,
  choose: (statement: Statement) => Says<Id> | null,
): Iterable<Hit<Id>> {
  const byId = new Map(input.claims.map(({ claim }) => [claim.id, claim]));
  const { cells, narratives } = input;
  for (const statement of input.statements) {
    if (statement.verdict !== "does-not-hold") continue;
    const says = choose(statement);
    const claims = statement.claims.flatMap((id) => byId.get(id) ?? []);
    const last = claims[claims.length - 1];
    if (!says || !last) continue;
    const amounts = claims.flatMap((claim) => claim.amount?.abs() ?? []);
    const near = amounts.length === 2 && closeTogether(amounts[0], amounts[1]);
    yield {
      says: near ? says.near : says.far,
      values: {
        amounts: sayAmounts(claims, narratives),
        statement: statement.statement,
        explanation: statement.explanation,
        difference: apartText(statement.difference, last.amount?.unit ?? "GBP", last.amount),
      },
      location: claimLocation(last, narratives),
      evidence: [
        ...claims.map((claim) => claimEvidence(claim, narratives)),
        ...statement.cells.map((term) => cells.evidence(term)),
      ],
      cells: statement.cells.map((term) => cells.ref(term)),
      claims: statement.claims,
      statements: [statement.id],
      ...(near ? { severity: "warning" as const } : {}),
    };
  }
}

/** "£913k, £218k and £695k in report.docx paragraph 4.1", or each with its own place. */
function sayAmounts(claims: readonly Claim[], narratives: readonly Narrative[]): string {
  const places = claims.map((claim) => placeName(claim, narratives));
  const [first = ""] = places;
  const together = places.every((place) => place === first);
  const amounts = claims.map((claim, at) => {
    const amount = claim.amount ? formatAmount(claim.amount.abs()) : `“${claim.quote}”`;
    return together ? amount : `${amount} (${places[at] ?? ""})`;
  });
  const list = amounts.join(", ").replace(/, ([^,]*)$/, " and $1");
  return together ? `${list} in ${first}` : list;
}

function closeTogether(a: Money | undefined, b: Money | undefined): boolean {
  return a !== undefined && b !== undefined && a.unit === b.unit && a.couldEqual(b);
}
