import { formatAmount } from "../money/format-amount";
import { Money } from "../money/money";
import type { CellReader } from "./cell-reader";
import { decimalText } from "./figure-text";
import type { Fault } from "./find-faults";
import { sameCell, scaleOf } from "./wanted-value";

const counts = ["", "", "both", "all three", "all four", "all five", "all six"];

/** "1,234 in F10 would make all three agree", or that one cell is the likeliest cause; empty where nothing can be said. */
export function sayRemedy(fault: Fault, cells: CellReader): string {
  const { mends } = fault;
  if (mends < 2) return "";
  const told = fault.relations.some((relation) => sameCell(relation.target, fault.cell));
  const cell = told
    ? "there"
    : `in ${cells.address(fault.cell)} (${cells.label(fault.cell)}, “${cells.header(fault.cell)}”)`;
  const all = counts[mends] ?? `all ${String(mends)}`;
  if (fault.value !== null)
    return `${figure(fault, fault.value, cells)} ${cell} would make ${all} agree.`;
  return told ? "" : `The likeliest cause stands ${cell}.`;
}

function figure(fault: Fault, value: number, cells: CellReader): string {
  const { cell } = fault;
  const { figures } = cells.table(cell.table);
  const places = figures.placesAt(cell.row, cell.column);
  const units = Math.round((value / scaleOf(cell, cells)) * 10 ** places);
  const brackets = fault.relations.some((relation) =>
    [relation.target, ...relation.terms.slice(0, 100)].some((term) =>
      cells.text(term).startsWith("("),
    ),
  );
  return formatAmount(Money.of(decimalText(units, places)), { pound: false, brackets });
}
