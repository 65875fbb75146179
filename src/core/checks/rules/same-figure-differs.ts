import { relationHits } from "../relation-hits";
import type { Rule } from "../rule";

export const sameFigureDiffers: Rule<"one" | "several"> = {
  id: "same-figure-differs",
  group: "casting",
  severity: "error",
  title: "The same figure is shown differently in two tables",
  why: "Two tables of the workbook give the same line under the same heading, and the figures differ by more than rounding explains.",
  fix: "Find out which of the two is up to date and correct the other. Where they are meant to differ, say so under one of the tables.",
  messages: {
    one: "{label}, “{column}”: {cell} shows {printed} and {other} shows {shown} for the same line: {size} apart.",
    several:
      "{label}, “{column}”: {cell} shows {printed}, but the figures it repeats from another table ({working}) come to {computed}. {verdict}.",
  },
  examples: {
    fault: {
      table: [
        ["Summary", "Budget £000", "", "Detail", "Budget £000"],
        ["Libraries", "420", "", "Branches", "300"],
        ["Parks", "310", "", "Mobile service", "140"],
        ["", "", "", "Libraries", "440"],
      ],
      mark: "B2",
      says: "The summary shows 420 for Libraries, the detail 440.",
    },
    mended: {
      table: [
        ["Summary", "Budget £000", "", "Detail", "Budget £000"],
        ["Libraries", "440", "", "Branches", "300"],
        ["Parks", "310", "", "Mobile service", "140"],
        ["", "", "", "Libraries", "440"],
      ],
      mark: "B2",
      says: "Both tables show one figure.",
    },
  },
  *check(input) {
    for (const hit of relationHits(input, { "same figure": "one" as const }))
      yield hit.cells.length > 2 ? { ...hit, says: "several" as const } : hit;
  },
};
