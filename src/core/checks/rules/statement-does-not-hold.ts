import { statementHits } from "../statement-hits";
import type { Rule } from "../rule";

export const statementDoesNotHold: Rule<"breaks"> = {
  id: "statement-does-not-hold",
  group: "narrative",
  severity: "error",
  title: "The narrative's own figures do not add up",
  why: "A sentence or list of the narrative promises arithmetic, such as an amount, a change and the figure before it, and the printed amounts do not give it. Rounding has been allowed for.",
  fix: "Check each of the amounts against the workbook and correct the one that is wrong.",
  messages: {
    breaks: "{amounts} do not fit together: {statement} is {difference} out.",
  },
  check: (input) =>
    statementHits(input, (statement) =>
      statement.kind === "restatement" ? null : { near: "breaks", far: "breaks" },
    ),
};
