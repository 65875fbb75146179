/** What the functions view says. */
export const words = {
  search: "Search functions",
  intro:
    "Functions for budget figures, exact to the penny. Type them like SUM, or start from an example here.",
  list: "Functions",
  none: "No function matches",
  noneMore: "Take out a word of the search.",
  all: "Show all functions",
  gives: "Gives",
  example: "Example",
  exampleGives: (result: string) => `gives ${result}`,
  optional: "may be left out",
  repeats: "may be repeated",
  insert: "Insert in the selected cell",
  inserted: (cell: string) => `The example is in ${cell}. Put your own cells in its place.`,
  filled: (cell: string, holds: string) =>
    `${cell} holds “${holds}”. Nothing was written. Select an empty cell, or write over it.`,
  over: "Write over it",
  protected: (cell: string) =>
    `${cell} is protected. Select a cell that may be edited, or unprotect the sheet (Review, Unprotect Sheet).`,
  failed: (why: string) =>
    `That did not work. ${why} Finish editing the cell you are in and try again.`,
  without: "Workbooks without the add-in",
  names: "Write as named formulas",
  namesMore:
    "Adds the plain arithmetic to this workbook as names, so that =VARIANCE(…) works in Excel 365 for people who do not have Crosscast.",
  values: "Replace calls by values",
  valuesMore:
    "Puts what each BUDGET function shows in its place, before a workbook leaves the council.",
  looking: "Looking at the workbook",
  adds: (count: number) =>
    `${count === 1 ? "This name" : `These ${String(count)} names`} will be added:`,
  replaces: (count: number) =>
    `${count === 1 ? "This cell" : `These ${String(count)} cells`} will hold a value instead of a formula:`,
  keeps: "Left as they are:",
  nothingToAdd: "Every name stands in this workbook already.",
  nothingToReplace: "No cell of this workbook uses a BUDGET function.",
  add: "Add the names",
  replace: "Replace them",
  cancel: "Cancel",
  undoNote:
    "Excel's own Undo does not cover this; “Take it back” here does, until the pane is closed.",
  added: (count: number) => `${String(count)} ${count === 1 ? "name was" : "names were"} added.`,
  replaced: (count: number) =>
    `${String(count)} ${count === 1 ? "cell holds its value" : "cells hold their values"} now.`,
  takeBack: "Take it back",
  takenBack: "It was taken back.",
} as const;
