const wanted = "Crosscast record";

/** A name that no sheet of the workbook has; Excel does not tell capitals apart. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${String(number)})`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
