import { statementHits } from "../statement-hits";
import type { Rule } from "../rule";

export const restatedDifferently: Rule<"apart" | "close"> = {
  id: "restated-differently",
  group: "narrative",
  severity: "error",
  title: "The narrative gives one figure in two ways",
  why: "Two places of the narrative state the same amount and print different figures. A reader cannot know which one to rely on.",
  fix: "Use one figure throughout. Where the two are meant to differ, say what each of them is.",
  messages: {
    apart:
      "The narrative states one amount in different ways: {amounts}. They are {difference} apart.",
    close:
      "The narrative states one amount in slightly different ways: {amounts}. They are {difference} apart, which rounding of each may explain, but a reader sees two figures.",
  },
  examples: {
    fault: {
      table: [
        ["2.1 The overspend on Parks is £12k."],
        ["4.3 Parks (overspend of £21k) has been affected by the weather."],
      ],
      mark: "A2",
      says: "One overspend is given as £12k and as £21k.",
    },
    mended: {
      table: [
        ["2.1 The overspend on Parks is £12k."],
        ["4.3 Parks (overspend of £12k) has been affected by the weather."],
      ],
      mark: "A2",
      says: "Both places give one figure.",
    },
  },
  check: (input) =>
    statementHits(input, (statement) =>
      statement.kind === "restatement" ? { near: "close", far: "apart" } : null,
    ),
};
