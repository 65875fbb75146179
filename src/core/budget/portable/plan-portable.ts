import { restoreFunctionNames } from "../../workbook/restore-function-names";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { findBudgetCalls } from "./find-budget-calls";
import { portableFunctions, type PortableFunction } from "./portable-functions";

/** What would be left as it is, and why, in words for a person. */
export interface Kept {
  readonly what: string;
  readonly why: string;
}

/** What making a workbook portable would change: nothing but names, each listed. */
export interface PortablePlan {
  readonly adds: readonly PortableFunction[];
  /** Names that stand already: a name is never overwritten. */
  readonly keeps: readonly Kept[];
}

/** One cell whose call would give way to what it shows. */
export interface ValueChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As people type it: `=BUDGET.VARIANCE(B4,C4)`. */
  readonly formula: string;
  /** What the cell shows now. */
  readonly shows: string;
}

/** What replacing calls by their values would change. */
export interface ValuesPlan {
  readonly changes: readonly ValueChange[];
  readonly keeps: readonly Kept[];
}

/** As much of a workbook as calls are looked for in. */
export interface CallingSheets {
  readonly sheets: readonly Pick<SheetSnapshot, "name" | "protected" | "rows">[];
}

/** The names that would be added so that the plain arithmetic works without the add-in. */
export function planPortable({ names }: Pick<WorkbookSnapshot, "names">): PortablePlan {
  const taken = new Map(names.map((one) => [one.name.toUpperCase(), one.formula]));
  const adds: PortableFunction[] = [];
  const keeps: Kept[] = [];
  for (const one of portableFunctions) {
    const formula = taken.get(one.name);
    if (formula === undefined) adds.push(one);
    else
      keeps.push({
        what: `the name “${one.name}”`,
        why: isSameFormula(formula, one.formula)
          ? "it is there already"
          : "the workbook has a name of its own for something else",
      });
  }
  return { adds, keeps };
}

/** The cells whose calls of our functions would be replaced by what they show, before a workbook leaves the council. */
export function planValues({ sheets }: CallingSheets): ValuesPlan {
  const changes: ValueChange[] = [];
  const keeps: Kept[] = [];
  for (const sheet of sheets) {
    const found: ValueChange[] = [];
    for (const { row, cells } of sheet.rows)
      for (const { column, formula, text } of cells)
        if (formula !== undefined && findBudgetCalls(formula).length > 0)
          found.push({
            sheet: sheet.name,
            row,
            column,
            formula: restoreFunctionNames(formula),
            shows: text,
          });
    if (found.length === 0) continue;
    if (sheet.protected)
      keeps.push({
        what: `${found.length} ${found.length === 1 ? "cell" : "cells"} on “${sheet.name}”`,
        why: "the sheet is protected: lift its protection first",
      });
    else changes.push(...found);
  }
  return { changes, keeps };
}

/** Excel may hand a formula back with spaces, and with marks before the words that are newer than the file format. */
export function isSameFormula(one: string, other: string): boolean {
  const plain = (formula: string) =>
    formula
      .replace(/_xlfn\.|_xlpm\.|\s+/gi, "")
      .replace(/^=?/, "=")
      .toUpperCase();
  return plain(one) === plain(other);
}
