import { hiddenSheetHits } from "../hidden-sheet-hits";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";

export const veryHiddenSheet: SheetRule<"hidden"> = {
  id: "very-hidden-sheet",
  group: "publishing",
  scope: "sheet",
  severity: "warning",
  title: "A sheet is hidden so that Excel's menus do not show it",
  why: "The sheet is marked “very hidden”: Unhide does not list it, so it is easily forgotten, but it is in the file and any reader of the file can get at it.",
  fix: "Look at the sheet (Developer, Visual Basic: set its Visible property to −1), then publish a copy without it. File, Info, Inspect Document also finds it.",
  messages: {
    hidden:
      "{place} is hidden so that Excel's menus do not list it, and holds {filled}. It goes out with the workbook.",
  },
  guidance: [guidance.hidden, guidance.security],
  examples: {
    fault: {
      table: [
        ["Sheets of the workbook", "Shown"],
        ["Appendix 1", "yes"],
        ["Ledger download", "very hidden"],
      ],
      mark: "B3",
      says: "A download made by an add-in is still in the file.",
    },
    mended: {
      table: [
        ["Sheets of the workbook", "Shown"],
        ["Appendix 1", "yes"],
      ],
      says: "The published copy does without it.",
    },
  },
  check: (input) => hiddenSheetHits(input, "very hidden"),
};
