import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const totalNotSum: Rule<"down" | "across"> = {
  id: "total-not-sum",
  group: "casting",
  severity: "error",
  title: "A total is not the sum of its lines",
  why: "A reader who adds up the printed lines gets another figure than the printed total. Rounding of the lines has been allowed for: half a unit of the last printed place for each line and for the total.",
  fix: "Find out which figure is right, the total or one of its lines, and correct it. Where a line was left out of the sum on purpose, say so under the table.",
  messages: {
    down: "{label}, “{column}”: {cell} shows {printed}, but the {count} figures it totals come to {computed}. {verdict}.",
    across:
      "{label}, “{column}”: {cell} shows {printed}, but the figures across the row ({working}) come to {computed}. {verdict}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Parks", "310"],
        ["Total", "703"],
      ],
      mark: "B4",
      says: "420 and 310 are 730.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Parks", "310"],
        ["Total", "730"],
      ],
      mark: "B4",
      says: "The total is what its lines come to.",
    },
  },
  check: (input) => relationHits(input, { total: "down", "cross-total": "across" }),
};
