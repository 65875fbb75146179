import { blockOf } from "../../formulas/formula-sheet";
import type { FormulaSheet } from "../../formulas/formula-sheet";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit, listCells } from "../cell-hit";
import type { Rule } from "../rule";
import type { WorkbookView } from "../workbook-view";

type Says = "alone" | "feeds";

export const errorValue: Rule<Says> = {
  id: "error-value",
  group: "formulas",
  severity: "error",
  title: "A cell shows an error instead of a figure",
  why: "An error such as #REF! or #DIV/0! stands where a reader expects a figure, and every formula that uses the cell shows an error too.",
  fix: "Mend the formula: point a lost reference at its cell again, or leave the result empty where there is nothing to divide by.",
  messages: {
    alone: "{name}{cell} shows {shown}.",
    feeds: "{name}{cell} shows {shown}, and so do {count} cells that use it: {fed}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Variance £000", "Variance %"],
        ["Libraries", "420", "13", "3.1% =C2/B2"],
        ["New schemes", "0", "25", "#DIV/0! =C3/B3"],
      ],
      mark: "D3",
      says: "There is no budget to divide by.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Variance £000", "Variance %"],
        ["Libraries", "420", "13", "3.1% =C2/B2"],
        ["New schemes", "0", "25", 'n/a =IF(B3=0,"n/a",C3/B3)'],
      ],
      mark: "D3",
      says: "The formula says that there is no percentage.",
    },
  },
  *check({ views }) {
    for (const view of views) {
      const errors = listErrors(view);
      if (errors.length === 0) continue;
      const at = new Map(errors.map((one, index) => [keyOf(one), index]));
      const sources = errors.map((one) => sourceOf(view, one, errors, at));
      const fed = new Map<number, CellRef[]>();
      sources.forEach((_, index) => {
        const root = rootOf(index, sources);
        const one = errors[index];
        if (one && root !== index) fed.set(root, [...(fed.get(root) ?? []), one]);
      });
      for (const [index, one] of errors.entries()) {
        if (rootOf(index, sources) !== index) continue;
        const others = fed.get(index) ?? [];
        yield cellHit(view, others.length > 0 ? "feeds" : "alone", one, {
          values: {
            count: String(others.length),
            fed: listCells(
              others.map(({ sheet, row, column }) => view.address(sheet, row, column)),
            ),
          },
          others,
        });
      }
    }
  },
};

/** Errors that are looked at; a sheet full of them is one fault many times over. */
const mostErrors = 5000;

function listErrors(view: WorkbookView): CellRef[] {
  const found: CellRef[] = [];
  for (const { name, rows } of view.snapshot.sheets)
    for (const { row, cells } of rows)
      for (const { column, error } of cells)
        if (error !== undefined && found.length < mostErrors)
          found.push({ sheet: name, row, column });
  return found;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet.toLowerCase()}\n${String(row)}\n${String(column)}`;
}

/** The error that a formula takes over from a cell it names; −1 where the error is its own. */
function sourceOf(
  view: WorkbookView,
  { sheet: name, row, column }: CellRef,
  errors: readonly CellRef[],
  at: ReadonlyMap<string, number>,
): number {
  const sheet = view.formulasOf(name);
  const shape = sheet?.shape(row, column);
  for (const reference of shape?.references ?? []) {
    const block = blockOf(reference, row, column);
    const other: FormulaSheet | undefined =
      reference.sheet === null ? sheet : view.formulasOf(reference.sheet);
    if (!block || !other) continue;
    const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
    if (cells <= 200) {
      for (let r = block.top; r <= block.bottom; r++)
        for (let c = block.left; c <= block.right; c++) {
          const index = at.get(keyOf({ sheet: other.name, row: r, column: c }));
          if (index !== undefined) return index;
        }
    } else {
      const index = errors.findIndex(
        (one) =>
          one.sheet === other.name &&
          one.row >= block.top &&
          one.row <= block.bottom &&
          one.column >= block.left &&
          one.column <= block.right,
      );
      if (index >= 0) return index;
    }
  }
  return -1;
}

/** Follows an error back to where it comes from; a circle of errors ends where it began. */
function rootOf(index: number, sources: readonly number[]): number {
  let root = index;
  let steps = sources.length;
  for (let next = sources[root] ?? -1; next >= 0 && steps > 0; next = sources[root] ?? -1) {
    root = next;
    steps--;
  }
  return root;
}
