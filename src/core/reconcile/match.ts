import type { Term } from "../relations/relation";
import type { Claim } from "../claims/claim";
import type { PickedLine } from "../decisions";

export type ClaimVerdict =
  | "reconciles"
  | "rounding"
  | "does-not-reconcile"
  | "direction-conflict"
  | "ambiguous"
  | "not-in-tables";

/** A cell, or a signed combination of cells, that a claim may be speaking of. */
export interface Candidate {
  /** One term for a single cell; several for a combination. */
  readonly parts: readonly Term[];
  /** Value in pounds (percent for a percentage) as a decimal string, signed as the table prints it. */
  readonly value: string;
  readonly label: string;
  /** Calibrated: the share of links of this strength that are right, 0 to 1. */
  readonly confidence: number;
  /** Why it is believed, in plain words, strongest first. */
  readonly reasons: readonly string[];
}

export interface ReconciledClaim {
  readonly claim: Claim;
  readonly match: Candidate | null;
  readonly alternatives: readonly Candidate[];
  readonly verdict: ClaimVerdict;
  /** Claim less cell, by size, in pounds (percent), as a decimal string; null without a match. */
  readonly difference: string | null;
  /** Plain words a finance officer can act on. */
  readonly explanation: string;
  /** For an amount that disagrees: its sentence with the right amount, ready to copy. */
  readonly suggestion?: string;
  /** A person's choice that decided which line is meant, with the words it was made for. */
  readonly picked?: PickedLine & { readonly subject: string };
}

export type StatementKind =
  "movement" | "list sum" | "restatement" | "difference" | "split" | "percent";

export type StatementVerdict = "holds" | "rounding" | "does-not-hold" | "ambiguous";

/** Arithmetic that the narrative itself promises: "£695k, a reduction of £218k on £913k". */
export interface Statement {
  /** S1, S2 … in reading order. */
  readonly id: string;
  readonly kind: StatementKind;
  /** Ids of the claims used, the result last. */
  readonly claims: readonly string[];
  /** Cells used where one term is printed only in a table. */
  readonly cells: readonly Term[];
  /** "913k − 218k = 695k". */
  readonly statement: string;
  readonly verdict: StatementVerdict;
  /** Stated less computed, in pounds (percent), as a decimal string. */
  readonly difference: string;
  readonly explanation: string;
}
