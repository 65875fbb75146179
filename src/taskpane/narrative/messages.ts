const megabytes = (bytes: number) => `${String(Math.max(1, Math.round(bytes / 1024 / 1024)))} MB`;

/** What the narrative view says. */
export const words = {
  add: "Add a report",
  choose: "Choose a file",
  paste: "Paste text",
  pasteLabel: "Text of the report",
  pasteHint: "Paste the paragraphs that state amounts. Nothing leaves this computer.",
  pasteName: "Pasted text",
  usePasted: "Check this text",
  drop: "Drop a Word or text file here, or choose one.",
  dropNow: "Drop to check the report against this workbook",
  kinds: "Word (.docx) or text (.txt, .md), up to 20 MB. It is read on this computer only.",
  none: "No report yet",
  noneMore:
    "Add the report written about this workbook, and each amount in it is held against its cell. Commentary in the workbook itself is read without being asked.",
  noAmounts: "No amounts were read in the text",
  noAmountsMore:
    "Amounts are read where they carry a pound sign or a scale, such as £695k, £1.2m or 4.5%. Add another report, or check that the right file was chosen.",
  before: "The text appears here after the first check, with each amount marked.",
  nothingLeft: "No amount needs attention",
  nothingLeftMore: "Choose “Whole text” to read every amount in its place.",
  show: "Show",
  whole: "Whole text",
  attention: "Needs attention",
  elsewhere: "Not in the workbook",
  agreed: "Agrees",
  marks: "What the marks mean",
  save: "Save a marked copy",
  ticks: "Tick the amounts that agree, too",
  saveHint:
    "A copy of the Word report with a comment on each amount that does not agree or is unclear. Your own file is not changed.",
  saved: (name: string) =>
    `${name} was saved to your downloads. If it is not there, this Excel does not let a pane save files: open the workbook in Excel on the web and save it from there.`,
  notSaved: (why: string) => `The marked copy could not be made. ${why}`,
  remove: (name: string) => `Take out ${name}`,
  inWorkbook: (name: string) => `Commentary in ${name}`,
  chooseLine: "Choose the line",
  sourced: "Sourced elsewhere",
  unsource: "Remove the source",
  unpick: "Remove the choice",
  suggestion: "With the right amount",
  copySentence: "Copy sentence",
  isWorkbook: (name: string) =>
    `${name} is a workbook. Open it in Excel to check it; add the Word or text report here.`,
  isPdf: (name: string) =>
    `${name} is a PDF, which is not read yet. Add the Word document it was made from, or paste its text.`,
  otherKind: (name: string) =>
    `${name} is not a Word or text file. Save it as a Word document (.docx) or plain text (.txt), or paste its text.`,
  tooLarge: (name: string, size: number, largest: number) =>
    `${name} is ${megabytes(size)}; up to ${megabytes(largest)} is read here. Save a copy without its pictures, or paste the text.`,
  empty: (name: string) => `${name} is empty. Save it again, or choose another file.`,
  cannotOpen: (name: string) =>
    `${name} could not be opened. Close it in Word, or copy it to this computer, then try again.`,
} as const;
