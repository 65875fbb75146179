/** One cell of a relation: table row and column (indexes into Table.rows and Table.columns). */
export interface Term {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

export type RelationKind = "sum" | "difference" | "percent" | "carry";

/** What the relation means to a reader; decides which rule reports it and in which words. */
export type RelationSense =
  | "total"
  | "cross-total"
  | "variance"
  | "movement"
  | "revised"
  | "closing"
  | "percent"
  | "same figure";

export type RelationVerdict = "exact" | "rounding" | "wrong";

/** How the relation came to be believed. */
export type RelationBasis = "formula" | "labels" | "roles" | "figures";

/**
 * An arithmetic promise of a table, verified as printed. Figures are scaled integers in the target's
 * table (10^-places of its unit); for a percentage, of a percent.
 */
export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly sense: RelationSense;
  readonly basis: RelationBasis;
  readonly target: Term;
  readonly terms: readonly Term[];
  readonly places: number;
  readonly printed: number;
  readonly computed: number;
  /** Printed less computed. */
  readonly difference: number;
  /** Half a unit of the last printed place for each operand and for the result. */
  readonly tolerance: number;
  readonly verdict: RelationVerdict;
}
