import type { CellReader } from "../checks/cell-reader";
import { decimalText, shortDecimal } from "../checks/figure-text";
import type {
  Relation,
  RelationBasis,
  RelationKind,
  RelationSense,
  RelationVerdict,
} from "../relations/relation";

/** A sum, difference, percentage or repeated figure, in its table's own unit. */
export interface ReportRelation {
  readonly id: string;
  readonly table: string;
  readonly kind: RelationKind;
  readonly sense: RelationSense;
  /** How it came to be believed. */
  readonly basis: RelationBasis;
  readonly target: string;
  readonly operands: readonly string[];
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
  readonly tolerance: string;
  readonly verdict: RelationVerdict;
}

export function reportRelation(relation: Relation, cells: CellReader): ReportRelation {
  const { places } = relation;
  return {
    id: relation.id,
    table: relation.target.table,
    kind: relation.kind,
    sense: relation.sense,
    basis: relation.basis,
    target: cells.address(relation.target),
    operands: relation.terms.map((term) => cells.address(term)),
    printed: decimalText(relation.printed, places),
    computed: decimalText(relation.computed, places),
    difference: shortDecimal(relation.difference, places),
    tolerance: shortDecimal(relation.tolerance, places),
    verdict: relation.verdict,
  };
}
