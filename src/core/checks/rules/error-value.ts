import type { Hit } from "../../finding";
import { blockOf } from "../../formulas/formula-sheet";
import type { FormulaSheet } from "../../formulas/formula-sheet";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit, listCells } from "../cell-hit";
import { cellKey, errorCells } from "../error-cells";
import { joinByKey } from "../join-by-key";
import type { Rule } from "../rule";
import type { WorkbookView } from "../workbook-view";

type Says = "alone" | "feeds" | "lost" | "lostFeeds" | "copies";

export const errorValue: Rule<Says> = {
  id: "error-value",
  group: "formulas",
  severity: "error",
  title: "A cell shows an error instead of a figure, or is about to",
  why: "An error such as #REF! or #DIV/0! stands where a reader expects a figure, and every formula that uses the cell shows an error too. A formula that lost the cell it named may still show its old figure: the error comes with the next calculation.",
  fix: "Mend the formula: point a lost reference at its cell again, or leave the result empty where there is nothing to divide by.",
  messages: {
    alone: "{name}{cell} shows {shown}.",
    feeds: "{name}{cell} shows {shown}, and because of it so do {fed}.",
    lost: "{name}{cell} still shows {shown}, but a cell that its formula {formula} named is no longer there (#REF!). At the next calculation it shows an error.",
    lostFeeds:
      "{name}{cell} still shows {shown}, but a cell that its formula {formula} named is no longer there (#REF!). At the next calculation it shows an error, and because of it so do {fed}.",
    copies:
      "{name}{cell} shows {shown}: a cell that its formula {formula} named is no longer there (#REF!). The same is so of {copies} more copies of the formula: {fed}.",
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
      const faults = errorCells(view);
      if (faults.length === 0) continue;
      const at = new Map(faults.map((one, index) => [cellKey(one), index]));
      const sources = faults.map((one) => sourceOf(view, one, faults, at));
      const fed = new Map<number, CellRef[]>();
      const roots: number[] = [];
      sources.forEach((_, index) => {
        const root = rootOf(index, sources);
        const one = faults[index];
        if (one && root === index) roots.push(index);
        else if (one) fed.set(root, [...(fed.get(root) ?? []), one]);
      });
      for (const group of joinByKey(roots, (index) => copyKeys(view, faults[index]))) {
        const [first, ...copies] = group.flatMap((index) => faults[index] ?? []);
        if (first)
          yield tell(
            view,
            first,
            copies,
            group.flatMap((index) => fed.get(index) ?? []),
          );
      }
    }
  },
};

function tell(
  view: WorkbookView,
  at: CellRef,
  copies: readonly CellRef[],
  fed: readonly CellRef[],
): Hit<Says> {
  const cell = view.cell(at.sheet, at.row, at.column);
  const lost = cell?.error === undefined;
  const feeds = fed.length > 0;
  const others = [...copies, ...fed];
  const says =
    copies.length > 0
      ? "copies"
      : lost
        ? feeds
          ? "lostFeeds"
          : "lost"
        : feeds
          ? "feeds"
          : "alone";
  const named = copies.length > 0 ? copies : fed;
  return cellHit(view, says, at, {
    values: {
      copies: String(copies.length),
      formula: cell?.formula?.slice(0, 80) ?? "",
      fed: listCells(named.map(({ sheet, row, column }) => view.address(sheet, row, column))),
    },
    others,
  });
}

/** A deleted column or sheet breaks every copy of a formula: that is one fault. */
function copyKeys(view: WorkbookView, at: CellRef | undefined): readonly string[] {
  const sheet = at && view.formulasOf(at.sheet);
  const index = sheet ? sheet.find(at.row, at.column) : -1;
  return sheet && index >= 0 && sheet.shapeOf(index).lostReference
    ? [`${at.sheet.toLowerCase()} ${String(sheet.shapeNumber(index))}`]
    : [];
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
          const index = at.get(cellKey({ sheet: other.name, row: r, column: c }));
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
