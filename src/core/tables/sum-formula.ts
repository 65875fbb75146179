import { columnNumber } from "../workbook/cell-ref";

/** What a formula does with the cells above and below it in its own column. */
export type ColumnFormula = "sum" | "mix" | null;

const reference = /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?/g;

/**
 * Whether a formula starts with a cell of another column than its own (`=D5-C5` in E), as nearly every variance
 * does: nothing that it goes on to do makes it a sum of its own column. Letter by letter, as there are very many.
 */
export function startsElsewhere(formula: string, column: number): boolean {
  let at = 1;
  if (formula.charCodeAt(at) === dollar) at++;
  let found = 0;
  const first = at;
  for (let letter = letterAt(formula, at); letter > 0; letter = letterAt(formula, ++at))
    found = found * 26 + letter;
  if (at === first || at - first > 3) return false;
  if (formula.charCodeAt(at) === dollar) at++;
  const digits = at;
  while (at < formula.length && isDigit(formula.charCodeAt(at))) at++;
  if (at === digits || at - digits > 7) return false;
  return found !== column && !/[\w.!(]/.test(formula.charAt(at));
}

const dollar = 36;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** 1 for A or a, 26 for Z; 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) & ~32;
  return code >= 65 && code <= 90 ? code - 64 : 0;
}

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
  if (startsElsewhere(formula, column)) return null;
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
