import type { Reviewed } from "./conclude";
import type { PackReview, Review } from "./review";

/** What one run of a review gave: one workbook, several that stand alone, or a pack under one narrative. */
export type Outcome =
  | { readonly kind: "one"; readonly review: Review }
  | { readonly kind: "several"; readonly reviews: readonly Review[] }
  | { readonly kind: "pack"; readonly pack: PackReview };

/** A reviewed part of an outcome with a name for a person: a workbook, or a whole pack. */
export interface Part {
  readonly title: string;
  readonly reviewed: Reviewed;
}

/** The parts a person reads one after the other. */
export function partsOf(outcome: Outcome): readonly Part[] {
  switch (outcome.kind) {
    case "one":
      return [partOf(outcome.review)];
    case "several":
      return outcome.reviews.map(partOf);
    case "pack":
      return [
        {
          title: outcome.pack.reviews.map(({ workbook }) => workbook.name).join(", "),
          reviewed: outcome.pack,
        },
      ];
  }
}

function partOf(review: Review): Part {
  return { title: review.workbook.name, reviewed: review };
}
