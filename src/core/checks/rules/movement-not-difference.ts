import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const movementNotDifference: Rule<"differs"> = {
  id: "movement-not-difference",
  group: "casting",
  severity: "error",
  title: "A movement is not the change between two variances",
  why: "The movement column is this period's variance less the one last reported, and in this row the printed figures do not give the printed movement. Rounding has been allowed for.",
  fix: "Check both variances against this report and the last one, and correct the figure that is wrong.",
  messages: {
    differs: "{label}, “{column}”: {cell} shows {printed}, but {working} is {computed}. {verdict}.",
  },
  check: (input) => relationHits(input, { movement: "differs" }),
};
