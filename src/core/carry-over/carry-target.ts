import { PlaceNames } from "../decisions/place-names";
import type { PackReview, Review } from "../review";
import type { CarryTarget } from "./carry-over";

/** A review as a target to carry decisions to. */
export function carryTarget(reviewed: Review | PackReview): CarryTarget {
  const reviews = "reviews" in reviewed ? reviewed.reviews : [reviewed];
  const tables = reviews.flatMap((one) => one.tables);
  return {
    findings: reviewed.findings,
    claims: reviewed.claims,
    narratives: reviewed.narratives,
    tables,
    sheets: reviews.flatMap(({ workbook }) => workbook.sheets.map(({ name }) => name)),
    places: new PlaceNames(tables),
  };
}
