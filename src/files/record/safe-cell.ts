/** The most characters Excel takes in a cell. */
const mostCharacters = 32_767;

/** A text that Excel takes as it is: without characters its files cannot hold, and no longer than a cell may be. */
export function safeCell(text: string): string {
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return clean.length <= mostCharacters ? clean : `${clean.slice(0, mostCharacters - 1)}…`;
}
