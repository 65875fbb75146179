import type { Relation } from "./relation";

/** A relation with all its figures worked out: the few that fail are looked at again and again. */
export function keepRelation(relation: Relation): Relation {
  return {
    id: relation.id,
    kind: relation.kind,
    sense: relation.sense,
    basis: relation.basis,
    target: relation.target,
    terms: relation.terms,
    places: relation.places,
    printed: relation.printed,
    computed: relation.computed,
    difference: relation.difference,
    tolerance: relation.tolerance,
    verdict: relation.verdict,
  };
}
