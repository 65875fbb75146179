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
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Variance £000", "Variance %"],
        ["Libraries", "420", "13", "3.1%"],
        ["Parks", "310", "12", "9.3%"],
      ],
      mark: "D3",
      says: "12 is 3.9% of 310.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Variance £000", "Variance %"],
        ["Libraries", "420", "13", "3.1%"],
        ["Parks", "310", "12", "3.9%"],
      ],
      mark: "D3",
      says: "The percentage follows from its row.",
    },
  },
  check: (input) => relationHits(input, { percent: "differs" }),
};
