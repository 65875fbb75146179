import type { RecordDetails } from "../../excel/port";

/** What the pane says about the record. */
export const words = {
  title: "Record of this check",
  about:
    "One document to be signed and kept: what was checked, with what result, and what was accepted by whom. What you enter is printed as entered.",
  before: "No record yet",
  beforeMore: "Check the workbook first: the record is about a check.",
  page: "Save as a page to print",
  workbook: "Save as a workbook",
  sheet: "Add as a sheet",
  sheetHint:
    "The sheet is added at the end of this workbook. Excel then forgets its undo list: what you did before can no longer be undone.",
  saved: (name: string) =>
    `“${name}” was saved. Look in your downloads; some versions of Excel do not save files from a pane.`,
  added: (name: string) => `The record is on the sheet “${name}”.`,
  failed: "The record could not be made",
  compareTitle: "Does this record cover this workbook?",
  compareAbout:
    "Choose a record that was saved before. It is compared with the workbook as it is now, and with the reports you have given.",
  choose: "Choose a record",
  covers: "Yes, the record covers it",
  coversNot: "No, the record does not cover it",
  comparing: "Comparing",
  cannotCompare: "The record could not be compared",
  stage: {
    "": "Not entered",
    draft: "Draft",
    cleared: "Cleared",
    published: "Published",
  } satisfies Record<RecordDetails["stage"], string>,
} as const;
