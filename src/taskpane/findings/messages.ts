import type { Severity } from "../../core/finding";
import type { RuleGroup } from "../../core/checks/rule";
import type { StateChoice } from "./filter-findings";

export const severityNames: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "To look at",
  info: "Note",
};

export const groupNames: Readonly<Record<RuleGroup, string>> = {
  casting: "Sums and differences",
  formulas: "Formulas",
  presentation: "Presentation",
  publishing: "Before publishing",
  narrative: "Report and its amounts",
};

export const stateNames: Readonly<Record<StateChoice, string>> = {
  open: "Open",
  error: "Errors",
  warning: "To look at",
  info: "Notes",
  accepted: "Accepted",
  all: "All",
};

/** What the findings view says. */
export const words = {
  list: "Findings, worst first",
  search: "Search findings",
  state: "State",
  sheet: "Place",
  group: "Kind",
  everywhere: "Everywhere",
  everyKind: "Every kind",
  filters: "Filters",
  clear: "Clear filters",
  before: "Nothing has been checked yet",
  beforeMore:
    "Check reads the tables of this workbook, adds them up again and holds each amount of the report against its cell. Nothing in the workbook is changed.",
  nothingToCheck: "No tables of figures were found",
  nothingToCheckMore:
    "Rows of figures under headings such as Budget, Outturn or Variance are checked. Open the workbook that holds them, or unhide its sheets, then check again.",
  none: "No findings",
  noneMore: (sums: string) =>
    `${sums} Amounts in the report are under Narrative; what was left out is under Overview.`,
  noneOpen: "No open findings",
  noneOpenMore: "Every finding was accepted with a reason. Choose “Accepted” to read them again.",
  noMatch: "No finding matches",
  noMatchMore: "Take out a word of the search, or clear the filters.",
  details: "Details",
  figures: "Figures used",
  also: "The same fault also shows here",
  why: "Why it matters",
  todo: "What to do",
  owner: "Owner",
  setOwner: "Owner",
  accept: "Accept with a reason",
  reopen: "Reopen",
  reopened: "The finding is open again.",
  copy: "Copy",
  copyList: "Copy list",
  bySheet: "By sheet",
  byService: "By service",
  byOwner: "By owner",
  inNarrative: "Read it in the narrative",
  more: (count: number) => `Show ${String(count)} more`,
  count: (shown: number, all: number) =>
    shown === all
      ? `${String(all)} ${all === 1 ? "finding" : "findings"}`
      : `${String(shown)} of ${String(all)} findings`,
} as const;
