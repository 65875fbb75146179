import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const percentNotRatio: Rule<"differs"> = {
  id: "percent-not-ratio",
  group: "casting",
  severity: "error",
  title: "A percentage does not follow from its figures",
  why: "The percentage column is one figure of the row as a share of another, and in this row the printed figures do not give the printed percentage. Rounding of all three has been allowed for.",
  fix: "Check both figures and the percentage, and correct the one that is wrong.",
  messages: {
    differs: "{label}, “{column}”: {cell} shows {printed}, but {working} is {computed}. {verdict}.",
  },
  check: (input) => relationHits(input, { percent: "differs" }),
};
