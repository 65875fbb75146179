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
  check: (input) => relationHits(input, { variance: "differs" }),
};
