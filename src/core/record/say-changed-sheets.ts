import type { ContentHash, SheetHash } from "./record-data";

/** "Changed: “Appendix 1”. New: “Notes”. ": which sheets differ, with a space behind it. */
export function sayChangedSheets(before: ContentHash, now: ContentHash): string {
  const then = hashes(before.sheets);
  const today = hashes(now.sheets);
  const lists: readonly (readonly [string, readonly SheetHash[]])[] = [
    ["Changed", now.sheets.filter(({ name, sha256 }) => (then.get(name) ?? sha256) !== sha256)],
    ["New", now.sheets.filter(({ name }) => !then.has(name))],
    ["Gone", before.sheets.filter(({ name }) => !today.has(name))],
  ];
  const said = lists
    .filter(([, sheets]) => sheets.length > 0)
    .map(([what, sheets]) => `${what}: ${sheets.map(({ name }) => `“${name}”`).join(", ")}. `);
  return said.length > 0
    ? said.join("")
    : "Changed: the workbook’s names, or the order of its sheets, or which of them are hidden. ";
}

function hashes(sheets: readonly SheetHash[]): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ name, sha256 }) => [name, sha256]));
}
