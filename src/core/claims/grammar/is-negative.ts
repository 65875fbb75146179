/** Whether an amount is printed in brackets of its own ("(£0.251m)", "£(0.3)m") or with a minus sign. */
export function isNegative(text: string, start: number, end: number): boolean {
  if (text[start] === "£" && /^£ ?(?:\(|[-–])/.test(text.slice(start, end))) return true;
  const next = text[start - 1];
  if (next === "(") return text[end] === ")";
  const before = text.slice(Math.max(0, start - 7), start);
  // A dash with a space after it, or a word before it, joins; only one at the amount itself is a minus.
  if (next === "-" || next === "–") return /(?:^|[\s(])[-–]$/.test(before);
  return next === " " && /(?:^|\s)minus $/i.test(before);
}
