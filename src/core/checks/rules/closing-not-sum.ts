import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const closingNotSum: Rule<"differs"> = {
  id: "closing-not-sum",
  group: "casting",
  severity: "error",
  title: "A closing balance is not the opening balance plus its movements",
  why: "Reserves and provisions run from an opening balance through contributions and use to a closing balance. In this row the printed figures do not give the printed closing balance. Rounding has been allowed for.",
  fix: "Check the opening balance against last year's accounts and each movement against its approval, and correct the figure that is wrong.",
  messages: {
    differs: "{label}, “{column}”: {cell} shows {printed}, but {working} is {computed}. {verdict}.",
  },
  examples: {
    fault: {
      table: [
        ["Reserve", "Opening £000", "Use £000", "Closing £000"],
        ["Insurance", "900", "(120)", "780"],
        ["Invest to save", "400", "(150)", "350"],
      ],
      mark: "D3",
      says: "400 less 150 is 250.",
    },
    mended: {
      table: [
        ["Reserve", "Opening £000", "Use £000", "Closing £000"],
        ["Insurance", "900", "(120)", "780"],
        ["Invest to save", "400", "(150)", "250"],
      ],
      mark: "D3",
      says: "The balance is what was there less what was used.",
    },
  },
  check: (input) => relationHits(input, { closing: "differs" }),
};
