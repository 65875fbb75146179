import { restoreFunctionNames } from "../../workbook/restore-function-names";

const call = /(?:^|[^\w.])BUDGET\.([A-Za-z][A-Za-z.]*)\s*\(/gi;
const text = /"(?:[^"]|"")*"/g;

/** Our functions that a formula calls, in capitals and without their namespace, whichever way Excel stored them. */
export function findBudgetCalls(formula: string): string[] {
  const words = restoreFunctionNames(formula).replace(text, '""');
  return [...words.matchAll(call)].map(([, name = ""]) => name.toUpperCase());
}
