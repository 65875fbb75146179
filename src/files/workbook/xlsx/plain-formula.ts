import { restoreFunctionNames } from "../../../core/workbook/restore-function-names";

/** Excel marks functions newer than 2007 for older programs; people never see the marks. */
export function plainFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return restoreFunctionNames(formula.replace(/_xl(?:fn|ws|pm|udf)\./g, ""));
}
