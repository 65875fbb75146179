/** What the list of sentences to rewrite says. */
export const words = {
  title: (count: number) =>
    count === 0 ? "Sentences to rewrite" : `Sentences to rewrite (${String(count)})`,
  none: "Nothing to rewrite: every sentence that agreed at its first check, or with the version it is compared with, still agrees.",
  some: "The workbook has changed since the report was written. Paste these sentences over those that stand.",
  stands: "As it stands",
  write: "Write",
  byHand: (why: string) => `To be written by hand: ${why}.`,
  copy: "Copy the sentence",
  copyAll: "Copy the list",
  anew: "The report is up to date now",
  anewDone: "From now on, sentences are listed for what changes from here.",
  compare: "Compare with an earlier version",
  compareHint: "Lists what changed since another version of this workbook, such as last month’s.",
  compared: (name: string, count: number) =>
    `Compared with ${name}: ${String(count)} ${count === 1 ? "sentence" : "sentences"} to rewrite.`,
} as const;
