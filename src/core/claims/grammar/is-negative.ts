/** Whether an amount is printed in brackets of its own ("(£0.251m)", "£(0.3)m") or with a minus sign. */
export function isNegative(text: string, start: number, end: number): boolean {
  const shown = text.slice(start, end);
  if (/^£ ?(?:\(|[-–])/.test(shown)) return true;
  const before = text.slice(Math.max(0, start - 7), start);
  if (before.endsWith("(") && text[end] === ")") return true;
  // A dash with a space after it, or a word before it, joins; only one at the amount itself is a minus.
  return /(?:^|[\s(])[-–]$/.test(before) || /(?:^|\s)minus $/i.test(before);
}
