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
  examples: {
    fault: {
      table: [
        ["Service", "Variance £000", "Last reported £000", "Movement £000"],
        ["Libraries", "13", "20", "(7)"],
        ["Parks", "12", "(4)", "8"],
      ],
      mark: "D3",
      says: "From (4) to 12 is a movement of 16.",
    },
    mended: {
      table: [
        ["Service", "Variance £000", "Last reported £000", "Movement £000"],
        ["Libraries", "13", "20", "(7)"],
        ["Parks", "12", "(4)", "16"],
      ],
      mark: "D3",
      says: "The movement is this variance less the last.",
    },
  },
  check: (input) => relationHits(input, { movement: "differs" }),
};
