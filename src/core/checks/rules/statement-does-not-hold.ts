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
  examples: {
    fault: {
      table: [["Report: The overspend is £95k, a fall of £20k from the £105k last reported."]],
      mark: "A1",
      says: "£105k less £20k is £85k.",
    },
    mended: {
      table: [["Report: The overspend is £85k, a fall of £20k from the £105k last reported."]],
      mark: "A1",
      says: "The three amounts agree.",
    },
  },
  check: (input) =>
    statementHits(input, (statement) =>
      statement.kind === "restatement" ? null : { near: "breaks", far: "breaks" },
    ),
};
