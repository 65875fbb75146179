import type { RelationBasis, RelationKind, RelationSense, Term } from "./relation";

/** What a finder believes a table promises, before anybody has done the sum. */
export interface Expectation {
  readonly kind: RelationKind;
  readonly sense: RelationSense;
  readonly basis: RelationBasis;
  readonly target: Term;
  readonly terms: readonly Term[];
}
