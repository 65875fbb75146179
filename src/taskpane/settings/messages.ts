import type { SettingField } from "./draft";

/** What each setting does, and what holds without it, for somebody who has never set one. */
export const about: Readonly<
  Record<SettingField, { readonly does: string; readonly plain: string }>
> = {
  published: {
    does: "Hidden sheets, notes, names and data behind the figures go out with a workbook, and not with a PDF. Say which, and they are told as errors or only as notes.",
    plain: "What matters for one of them only is reported as something to look at.",
  },
  excludedSheets: {
    does: "Sheets that are ticked are not checked, and the report’s amounts are not looked for in them. They are listed under “Not checked” and in the record.",
    plain: "Every sheet is checked.",
  },
  units: {
    does: "What one unit of a sheet’s figures is worth, where the sheet prints no unit or a wrong one. A column whose own heading says another unit keeps it.",
    plain: "The unit is read from headings, titles, notes and figures.",
  },
  tolerance: {
    does: "How far figures may be apart and still be put down to rounding, counted in units of the last printed place. For sums, 0 asks for tables that cast as printed; 1 allows 731 for 730. For the report, 1 allows £1.37m for 1,379 in £000, as where amounts are cut off instead of rounded.",
    plain:
      "As print allows: half a unit of the last printed place for each figure that takes part.",
  },
  adverseSign: {
    does: "The sign your council gives an overspend. A variance column that runs the other way is reported, and the report’s words are held against this sign where a table does not tell its own.",
    plain: "Each table’s own arithmetic, headings and notes decide.",
  },
  incomeSign: {
    does: "The sign your council gives income in a budget column. A line of income with the other sign is reported.",
    plain: "A line of income whose sign is not that of the table’s others is reported.",
  },
  explain: {
    does: "A line whose variance passes both limits has to be explained in the report; one that no sentence speaks of is reported.",
    plain: "No explanation is asked for.",
  },
  rag: {
    does: "How far over budget, in percent, a line is amber and red. A status column in the workbook is held against it.",
    plain: "No status is checked.",
  },
  virementLimits: {
    does: "A virement above a limit is reported, with who has to approve it. Of several limits the highest that is passed counts.",
    plain: "No virement is reported.",
  },
  calendar: {
    does: "The period that the report to each month’s meeting covers. A report to that meeting which names another period is reported.",
    plain: "No period is expected.",
  },
  smallNumber: {
    does: "Fewer people than this beside a cost may tell who they are: such rows are reported before publishing.",
    plain: "Fewer than 5.",
  },
  synonyms: {
    does: "Names that the report and the workbook use for one line. One set a line, with = between the names.",
    plain: "Only abbreviations that councils share are known, such as ASC for Adult Social Care.",
  },
  severities: {
    does: "An error has to be put right or accepted before publishing; something to look at and a note need not. A check can be switched off; the record then says so.",
    plain: "Each check has its own usual severity.",
  },
};

/** What was typed cannot be used, and what may be typed. */
export const faultWords = {
  pounds: "Write an amount in pounds, such as 50,000.",
  percent: "Write a percentage, such as 2.5.",
  places: "Write a number of 0 or more, such as 1, or leave it empty.",
  number: "Write a whole number, such as 5.",
  bothColours: "Write both percentages, or leave both empty.",
  redFirst: "Red has to begin at the same percentage as amber or at a higher one.",
  noLimit: "Write the amount above which it holds.",
  noApproval: "Write who approves it.",
  noMonth: "Choose the month of the meeting.",
  monthTwice: (month: string) => `${month} is named twice. Remove one of them.`,
  noPeriod: "Write the period it reports, such as Period 4.",
  oneName: (line: string) =>
    `“${line}” is one name alone. Write the names of one line with = between them: ASC = Adult Social Care.`,
} as const;

/** What the settings view says around them. */
export const words = {
  title: "Settings of this workbook",
  about:
    "Nothing has to be set. What you set is kept in this workbook, travels with it, holds on the command line too, and is listed in the record. Saving does not change a cell.",
  before: "Check the workbook first",
  beforeMore: "Its settings are kept inside it, and shown here once it has been read.",
  differs: "Differs from the usual",
  unsaved: "Not saved yet",
  without: (plain: string) =>
    `If nothing is set: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`,
  reset: "Back to the usual",
  faulty: (reason: string, remedy: string) =>
    `What is kept here cannot be used, so the usual holds: ${reason}. ${remedy}.`,
  unknown: (names: string) =>
    `This workbook also keeps settings that this version of Crosscast does not know: ${names}. They stay as they are.`,
  save: "Save",
  undo: "Undo",
  wrong: (count: number) =>
    count === 1
      ? "One entry cannot be used. It is marked."
      : `${String(count)} entries cannot be used. They are marked.`,
  notKept: "The setting could not be kept in the workbook.",
  saved: "The setting is saved, and the result is worked out with it.",
  groups: {
    read: "How the workbook is read",
    expect: "What your council expects",
    out: "What goes out",
    checks: "Checks",
  },
  publishedAs: "What is published",
  published: {
    "": "Not said",
    pdf: "A PDF of sheets",
    workbook: "The workbook itself",
  },
  publishedSheets: "Sheets of the PDF",
  publishedHint: "All visible ones where none is ticked",
  noSheets: "There is no other sheet.",
  unitOf: (name: string) => `Unit of ${name}`,
  asSaid: "As the sheet says",
  eachTable: (count: number) => `Its ${String(count)} tables one by one`,
  otherUnit: (sheet: string, table: string | undefined, unit: string) =>
    `${table === undefined ? sheet : `${sheet}, ${table}`}: ${unit}`,
  noTables: "No sheet holds a table of figures.",
  casting: "In sums and differences",
  narrative: "Between the report and its cells",
  places: "Units of the last printed place",
  signs: { table: "As each table shows", positive: "Positive", negative: "Negative, in brackets" },
  incomeSigns: { table: "As each table shows", positive: "Positive", negative: "Negative" },
  amount: "Variance of at least, in pounds",
  percent: "and of at least this percentage of budget",
  amber: "Amber from, in % over budget",
  red: "Red from, in % over budget",
  above: "Above, in pounds",
  approval: "Approved by",
  limit: (at: number) => `Limit ${String(at + 1)}`,
  addLimit: "Add a limit",
  month: "Month of the meeting",
  period: "Period it reports",
  meeting: (at: number) => `Meeting ${String(at + 1)}`,
  addMeeting: "Add a meeting",
  chooseMonth: "Choose",
  remove: "Remove",
  removeOf: (name: string) => `Remove ${name}`,
  fewer: "Fewer than",
  names: "Sets of names",
  usual: (gravity: string) => `Usual (${gravity})`,
  off: "Off",
  offUntilSet: "off until it is set",
  setHere: (count: number) => `${String(count)} set`,
} as const;
