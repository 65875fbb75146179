import { quoteSheet } from "../../core/workbook/cell-ref";
import type { FormulaToken } from "./scan-formula";
import { scanFormula } from "./scan-formula";

const cell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const column = /^\$?[A-Za-z]{1,3}$/;
const row = /^\$?\d{1,7}$/;

/** Puts the sheet's name before every reference that has none, so that the formula means the same on another sheet. */
export function qualifyReferences(formula: string, sheet: string): string {
  const tokens = scanFormula(formula);
  const textOf = (token: FormulaToken | undefined): string =>
    token ? formula.slice(token.start, token.end) : "";
  const startsReference = (index: number): boolean => {
    const token = tokens[index];
    if (token?.kind !== "word" && token?.kind !== "number") return false;
    const before = textOf(tokens[index - 1]);
    const after = tokens[index + 1];
    if (before === "!" || before === ":" || after?.kind === "open" || textOf(after) === "!")
      return false;
    const text = textOf(token);
    if (cell.test(text)) return true;
    if (textOf(after) !== ":") return false;
    const other = textOf(tokens[index + 2]);
    return (column.test(text) && column.test(other)) || (row.test(text) && row.test(other));
  };
  const prefix = `${quoteSheet(sheet)}!`;
  return tokens
    .map((token, index) => (startsReference(index) ? prefix : "") + textOf(token))
    .join("");
}
