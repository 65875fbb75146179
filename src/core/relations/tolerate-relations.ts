import { powerOfTen } from "../tables/power-of-ten";
import type { Table } from "../tables/table";
import { keepRelation } from "./keep-relation";
import type { Relation, RelationVerdict, Term } from "./relation";

/**
 * Judges sums and differences anew by the council's own tolerance, in units of the last printed place. A figure that is
 * printed coarser than another still cannot be nearer than half of its own last place. Percentages, and figures that
 * two tables share, go on by print.
 */
export function tolerateRelations(
  relations: readonly Relation[],
  tables: readonly Table[],
  casting: number,
): readonly Relation[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return relations.map((relation) => {
    if (relation.kind === "percent" || relation.kind === "carry") return relation;
    const figures = byId.get(relation.target.table)?.figures;
    if (!figures || relation.verdict === "exact") return relation;
    const step = ({ row, column }: Term) =>
      powerOfTen(figures.places - figures.placesAt(row, column));
    let [coarse, fine] = [step(relation.target), step(relation.target)];
    for (const term of relation.terms) {
      const own = step(term);
      if (own > coarse) coarse = own;
      if (own < fine) fine = own;
    }
    const tolerance = casting * coarse + (coarse > fine ? coarse / 2 : 0);
    const verdict: RelationVerdict =
      Math.abs(relation.difference) <= tolerance + 1e-9 ? "rounding" : "wrong";
    return { ...keepRelation(relation), tolerance, verdict };
  });
}
