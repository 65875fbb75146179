/** How much room the words of a column take beside those of others. */
const weights: Readonly<Record<string, number>> = {
  Where: 20,
  Kind: 9,
  "What was found": 42,
  "To do": 28,
  "Why it lapsed": 40,
  Reason: 26,
  Words: 34,
  Why: 40,
  Result: 18,
  Cell: 22,
  "Source (as entered)": 26,
  Line: 26,
  What: 34,
  Setting: 36,
  "Set to": 64,
  "SHA-256": 60,
};
const usual = 16;

/** The columns' shares of a page's width, in percent. */
export function columnWidths(columns: readonly string[]): readonly number[] {
  const all = columns.map((name) => weights[name] ?? usual);
  const sum = all.reduce((total, one) => total + one, 0);
  return all.map((one) => Math.round((one / sum) * 1000) / 10);
}
