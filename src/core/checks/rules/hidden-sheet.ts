import { hiddenSheetHits } from "../hidden-sheet-hits";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";

export const hiddenSheet: SheetRule<"hidden"> = {
  id: "hidden-sheet",
  group: "publishing",
  scope: "sheet",
  severity: "warning",
  title: "A sheet is hidden",
  why: "Anyone who opens the published workbook can show a hidden sheet with two clicks. Workings, other services' figures and names of people have been disclosed that way.",
  fix: "Publish a copy without the sheet: turn formulas that use it into values first (Copy, Paste Special, Values), then delete it. In a PDF it does not appear.",
  messages: {
    hidden: "{place} is hidden and holds {filled}. Whoever gets the workbook can show it.",
  },
  guidance: [guidance.hidden, guidance.security],
  examples: {
    fault: {
      table: [
        ["Sheets of the workbook", "Shown"],
        ["Appendix 1", "yes"],
        ["Workings", "hidden"],
      ],
      mark: "B3",
      says: "The sheet of workings goes out with the workbook.",
    },
    mended: {
      table: [
        ["Sheets of the workbook", "Shown"],
        ["Appendix 1", "yes"],
      ],
      says: "Only what is meant to be read is left in the published copy.",
    },
  },
  check: (input) => hiddenSheetHits(input, "hidden"),
};
