/** What taking Crosscast's data out says. */
export const words = {
  title: "Before publishing",
  hint: "Decisions, owners, settings, flags and record sheets stand in the workbook. Take them out of the copy that goes out.",
  remove: "Remove Crosscast data from this copy",
  none: "There is no Crosscast data in this workbook.",
  goes: "This goes out of the workbook that is open. It cannot be taken back with Undo: save the decisions to a file first if you need them, and save the copy under a new name afterwards.",
  confirm: "Remove it",
  done: (gone: number, left: number) =>
    gone === 0
      ? "Nothing was removed."
      : left === 0
        ? "The Crosscast data is out of this workbook. Save it."
        : "Some of the Crosscast data is out of this workbook; some is still there.",
  left: (what: string, why: string) => `Still there: ${what}. Why: ${why}.`,
} as const;
