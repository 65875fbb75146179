import { columnNumber } from "../workbook/cell-ref";

/** What a formula does with the cells above and below it in its own column. */
export type ColumnFormula = "sum" | "mix" | null;

const reference = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?/g;

/**
 * Tells a formula that adds several cells of its own column between rows `top` and `bottom` ("sum": SUM,
 * SUBTOTAL or plus signs) from one that also takes away ("mix"); null for every other formula.
 */
export function columnFormula(
  formula: string,
  row: number,
  column: number,
  top: number,
  bottom: number,
): ColumnFormula {
  if (formula.length > 2000 || formula.includes("!") || /[*/]/.test(formula)) return null;
  const named = formula.replace(/\b(?:SUM|SUBTOTAL|AGGREGATE|ROUND)\s*\((?:\s*\d+\s*,)*/gi, "(");
  if (/[A-Za-z]{2,}\s*\(/.test(named)) return null;
  let cells = 0;
  for (const match of named.matchAll(reference)) {
    const [, from = "", first = "", to = from, last = first] = match;
    if (columnNumber(from) !== column || columnNumber(to) !== column) return null;
    const start = Number(first);
    const end = Number(last);
    if (start < top || end > bottom || (start <= row && row <= end)) return null;
    cells += end - start + 1;
  }
  if (cells < 2) return cells === 1 && /SUM\s*\(/i.test(formula) ? "sum" : null;
  return /-/.test(named) ? "mix" : "sum";
}
