/** What the banner says. */
export const words = {
  notChecked: "Not checked yet",
  check: "Check",
  again: "Check again",
  stop: "Stop",
  stopped: "The check was stopped. The last result is kept.",
  reading: "Checking",
  lastCheck: (when: string) => `Last check ${when}`,
  changed: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "Changed since the last check."
      : `Changed since the last check: ${listed(sheets)}.`,
  failed: "The check could not be finished",
  /** Not for a file that could not be read: its message says what to do. */
  failedMore: "Finish editing the cell you are in, then check again.",
  limits: "What this Excel cannot do",
  finished: (headline: string) => `Check finished. ${headline}.`,
} as const;

function listed(sheets: readonly string[]): string {
  const first = sheets.slice(0, 3).join(", ");
  return sheets.length > 3 ? `${first} and ${String(sheets.length - 3)} more` : first;
}
