const genre =
  /budget|actual|forecast|outturn|projec|variance|variation|movement|spend|saving|balance|reserve|income|expenditure|cost|total|amount|value|£|%|\bnet\b|gross|estimate|approved|revised|original|opening|closing|year|month|period|quarter|\bq[1-4]\b|\b(?:19|20)\d\d\b|\bto date\b|\bytd\b|over|under|change|difference|virement|allocation|programme|plan|target|number/i;

/** Words that head a column of figures in a finance table. */
export function hasHeaderWords(text: string): boolean {
  return text.length <= 120 && genre.test(text);
}

const unitOnly =
  /^\(?(?:£|\$|€)?\s?['’‘`]?(?:000(?:['’]?s)?|k|m|bn|s|millions?|thousands?|%|per ?cent)?\)?$/i;

/** A heading that only says a unit: `£000`, `£'m`, `%`, `£`. */
export function isUnitOnly(text: string): boolean {
  const short = text.trim();
  return short.length > 0 && short.length <= 14 && unitOnly.test(short);
}
