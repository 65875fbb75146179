import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const revisedNotSum: Rule<"differs"> = {
  id: "revised-not-sum",
  group: "casting",
  severity: "error",
  title: "A revised budget is not the approved budget plus its changes",
  why: "Members approved the budget and each change to it, so the revised budget must be their sum. In this row the printed figures do not give it. Rounding has been allowed for.",
  fix: "Check that every virement and allocation of the row is shown, and correct the figure that is wrong.",
  messages: {
    differs: "{label}, “{column}”: {cell} shows {printed}, but {working} is {computed}. {verdict}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Approved £000", "Virements £000", "Revised £000"],
        ["Libraries", "420", "15", "435"],
        ["Parks", "310", "(15)", "310"],
      ],
      mark: "D3",
      says: "The virement was left out of the revised budget.",
    },
    mended: {
      table: [
        ["Service", "Approved £000", "Virements £000", "Revised £000"],
        ["Libraries", "420", "15", "435"],
        ["Parks", "310", "(15)", "295"],
      ],
      mark: "D3",
      says: "The revised budget takes in the virement.",
    },
  },
  check: (input) => relationHits(input, { revised: "differs" }),
};
