import type { CellRef } from "../../workbook/cell-ref";
import { formatAddress } from "../../workbook/cell-ref";
import { cellHit, countOf, listCells } from "../cell-hit";
import type { SheetRule } from "../rule";
import { covers, type ColumnSum } from "../sum-blocks";

/** Totals within a block that are looked at, so that a hostile sheet stays quick. */
const mostInner = 400;

export const totalDoubleCounts: SheetRule<"lines" | "twice"> = {
  id: "total-double-counts",
  group: "formulas",
  scope: "sheet",
  severity: "error",
  shares: "cause",
  title: "A total counts lines twice",
  why: "The total's formula adds up both a subtotal and the lines which that subtotal already adds up, or names one cell twice, so the same money is counted twice.",
  fix: "Add up either the lines or the subtotals. SUBTOTAL in every total of the column leaves other subtotals out by itself.",
  messages: {
    lines:
      "{name}{cell} adds up {inner} as well as lines that {inner} already adds up, so {count} of them count twice.",
    twice: "{name}{cell} names {inner} more than once, so it counts twice.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Culture (Total)", "600 =SUM(B2:B3)"],
        ["Parks", "310"],
        ["Total", "1,510 =SUM(B2:B5)"],
      ],
      mark: "B6",
      says: "The total adds up the two lines and their subtotal.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Culture (Total)", "600 =SUM(B2:B3)"],
        ["Parks", "310"],
        ["Total", "910 =SUM(B4:B5)"],
      ],
      mark: "B6",
      says: "The total adds up the subtotal and the line outside it.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const sheet of view.formulas.all()) {
        const at = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
        for (const sums of view.columnSums(sheet).all()) {
          const own = sums.filter((sum) => sum.of === sum.column);
          for (const sum of sums) {
            const place = at(sum.row, sum.column);
            const twice = namedTwice(sum);
            if (twice !== null) {
              yield cellHit(view, "twice", place, {
                values: { inner: formatAddress(twice, sum.of) },
                others: [at(twice, sum.of)],
              });
              continue;
            }
            const inner = innerSums(sum, own);
            if (inner.length === 0) continue;
            const rows = new Set(inner.flatMap((one) => sharedRows(sum, one)));
            yield cellHit(view, "lines", place, {
              values: {
                inner: listCells(inner.map((one) => formatAddress(one.row, one.column))),
                count: countOf(rows.size, "line"),
              },
              others: [
                ...inner.map((one) => at(one.row, one.column)),
                ...[...rows].map((row) => at(row, sum.of)),
              ],
            });
          }
        }
      }
  },
};

/** Totals that a sum takes in together with what they add up. */
function innerSums(sum: ColumnSum, own: readonly ColumnSum[]): readonly ColumnSum[] {
  const found: ColumnSum[] = [];
  let looked = 0;
  for (const { top, bottom } of sum.blocks)
    for (let at = firstFrom(own, top); at < own.length && looked < mostInner; at++, looked++) {
      const other = own[at];
      if (!other || other.row > bottom) break;
      if (other.at === sum.at || (sum.skipsSubtotals && other.skipsSubtotals)) continue;
      if (other.blocks.some((block) => covers(sum, block.top) && covers(sum, block.bottom)))
        found.push(other);
    }
  return found;
}

function firstFrom(sums: readonly ColumnSum[], row: number): number {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedRows(sum: ColumnSum, { blocks }: ColumnSum): number[] {
  const rows: number[] = [];
  for (const { top, bottom } of blocks)
    for (let row = top; row <= bottom && rows.length < mostInner; row++)
      if (covers(sum, row)) rows.push(row);
  return rows;
}

/** A cell that two pieces of one formula name; null where there is none. */
function namedTwice({ blocks }: ColumnSum): number | null {
  if (blocks.length < 2) return null;
  const sorted = [...blocks].sort((a, b) => a.top - b.top);
  let reached = 0;
  for (const { top, bottom } of sorted) {
    if (top <= reached) return top;
    reached = Math.max(reached, bottom);
  }
  return null;
}
