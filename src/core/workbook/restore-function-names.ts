/** The namespace of our custom functions, as the manifest declares it. */
const namespace = "BUDGET";

const stored = new RegExp(`(?:\\[\\d{1,6}\\]!)?_xldudf_${namespace}_(?=[A-Za-z])`, "gi");

/**
 * Writes our custom functions as people typed them. Excel stores `BUDGET.VARIANCE(…)` as
 * `_xldudf_BUDGET_VARIANCE(…)`, at times with the number of a workbook it took for the add-in
 * before it, `[2]!_xldudf_…` (OfficeDev/office-js 5611 and 2568). Other add-ins' functions stay as stored:
 * where their namespace ends cannot be told.
 */
export function restoreFunctionNames(formula: string): string {
  return formula.includes("_xldudf_") || formula.includes("_XLDUDF_")
    ? formula.replace(stored, `${namespace}.`)
    : formula;
}
