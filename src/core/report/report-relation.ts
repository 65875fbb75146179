import type { CellReader } from "../checks/cell-reader";
import { decimalText, trimmed } from "../checks/figure-text";
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
  const { places, target } = relation;
  const shown = cells.table(target.table).figures.placesAt(target.row, target.column);
  const text = (units: number, least: number) => trimmed(decimalText(units, places), least);
  return {
    id: relation.id,
    table: target.table,
    kind: relation.kind,
    sense: relation.sense,
    basis: relation.basis,
    target: cells.address(target),
    operands: relation.terms.map((term) => cells.address(term)),
    printed: text(relation.printed, shown),
    computed: text(relation.computed, shown),
    difference: text(relation.difference, 0),
    tolerance: text(relation.tolerance, 0),
    verdict: relation.verdict,
  };
}
