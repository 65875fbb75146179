import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const varianceNotDifference: Rule<"differs"> = {
  id: "variance-not-difference",
  group: "casting",
  severity: "error",
  title: "A variance is not the difference between budget and outturn",
  why: "The variance column of this table is budget against outturn in the same row, and in this row the printed figures do not give the printed variance. Rounding has been allowed for.",
  fix: "Check the budget, the outturn and the variance of the row against the ledger and correct the one that is wrong.",
  messages: {
    differs: "{label}, “{column}”: {cell} shows {printed}, but {working} is {computed}. {verdict}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Libraries", "420", "433", "13"],
        ["Parks", "310", "322", "21"],
      ],
      mark: "D3",
      says: "322 less 310 is 12; the digits were swapped.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Libraries", "420", "433", "13"],
        ["Parks", "310", "322", "12"],
      ],
      mark: "D3",
      says: "The variance is the forecast less the budget.",
    },
  },
  check: (input) => relationHits(input, { variance: "differs" }),
};
