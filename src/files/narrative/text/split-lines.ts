/**
 * Lines of a text exactly as they stand, without their line ends (line feed, return, or both). A last line end
 * adds no line.
 */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === "") lines.pop();
  return lines;
}
