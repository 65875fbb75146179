import type { Severity } from "../finding";

/**
 * What marks a rule as ours. Always true: `N` of a text is 0. It names no cell, so copying, sorting and inserting rows
 * leave it as it is, and it needs none of our functions, so it holds in every Excel and without Crosscast.
 */
export function flagFormula(severity: Severity): string {
  return `=N("crosscast:${severity}")=0`;
}

/** Whether a rule is ours, as Excel gives its formula back. A rule of the user's that only speaks of us is not. */
export function isFlagFormula(formula: string): boolean {
  return /^=\s*N\(\s*"crosscast:[a-z]{1,20}"\s*\)\s*=\s*0\s*$/i.test(formula);
}
