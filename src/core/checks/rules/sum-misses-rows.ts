import type { Hit } from "../../finding";
import type { FormulaSheet } from "../../formulas/formula-sheet";
import { FigureKind } from "../../tables/figure-grid";
import type { CellRef } from "../../workbook/cell-ref";
import { formatAddress, formatRange } from "../../workbook/cell-ref";
import { cellHit, listCells } from "../cell-hit";
import type { SheetRule } from "../rule";
import { rowsLeftOut, type RowsLeftOut } from "../rows-left-out";
import { covers, type ColumnSum } from "../sum-blocks";
import type { WorkbookView } from "../workbook-view";

type Says = "one" | "several" | "beside";

/** A sum that leaves out more lines than this beside it is meant to: it adds up another block. */
const mostMissed = 3;

export const sumMissesRows: SheetRule<Says> = {
  id: "sum-misses-rows",
  group: "formulas",
  scope: "sheet",
  severity: "error",
  shares: "cause",
  title: "A sum stops short of the lines beside it",
  why: "The total's formula adds up a block of cells that ends one or more lines too early or begins too late, often because a line was inserted at its edge. The total is then short by what those lines show, and no one sees it from the printed page.",
  fix: "Extend the formula so that it takes in every line of its section. Where a line is left out on purpose, say so in its name or under the table.",
  messages: {
    one: "{name}{cell} adds up {block} and leaves out {missed} ({figures}), which stands next to it.",
    several:
      "{name}{cell} adds up {block} and leaves out {missed} ({figures}), which stands next to it; {count} more totals of that row do the same.",
    beside:
      "{name}{cell} adds up {block} and leaves out {missed} ({figures}), which {peer} in the same row takes in for its own column.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Parks", "310"],
        ["Total", "600 =SUM(B2:B3)"],
      ],
      mark: "B5",
      says: "Parks was inserted below the last line of the sum, and its 310 is missing from the total.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Parks", "310"],
        ["Total", "910 =SUM(B2:B4)"],
      ],
      mark: "B5",
      says: "The sum takes in every line above it.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const sheet of view.formulas.all()) {
        const told = new Set<number>();
        const rows = new Map<string, { sum: ColumnSum; missed: readonly number[] }[]>();
        for (const sums of view.columnSums(sheet).all())
          for (const sum of sums) {
            if (sum.of !== sum.column) continue;
            const missed = missedRows(view, sheet, sum);
            if (missed.length === 0) continue;
            told.add(sum.at);
            const key = `${String(sum.row)} ${missed.join(" ")}`;
            rows.set(key, [...(rows.get(key) ?? []), { sum, missed }]);
          }
        for (const group of rows.values()) {
          const [first] = group;
          if (!first) continue;
          const { sum, missed } = first;
          const cellsOf = (one: ColumnSum): CellRef[] =>
            missed.map((row) => ({ sheet: sheet.name, row, column: one.of }));
          const own = cellsOf(sum);
          const texts = own.map(({ row }) => view.cell(sheet.name, row, sum.of)?.text ?? "");
          const others = group.slice(1).map((each) => each.sum);
          const counts = group.some((each) =>
            cellsOf(each.sum).some((ref) => isSomething(view, ref)),
          );
          yield cellHit(
            view,
            others.length > 0 ? "several" : "one",
            { sheet: sheet.name, row: sum.row, column: sum.column },
            {
              values: {
                block: sum.blocks.map(formatRange).join(", "),
                missed: listCells(missed.map((row) => formatAddress(row, sum.of))),
                figures: texts.map((text) => text || "nothing").join(", "),
                count: String(others.length),
              },
              others: [
                ...own,
                ...others.flatMap((one) => [
                  { sheet: sheet.name, row: one.row, column: one.column },
                  ...cellsOf(one),
                ]),
              ],
              ...(counts ? {} : { severity: "warning" as const }),
            },
          );
        }
        for (const left of rowsLeftOut(view, sheet))
          if (!told.has(left.sum.at)) yield tellBeside(view, sheet.name, left);
      }
  },
};

function tellBeside(
  view: WorkbookView,
  sheet: string,
  { sum, peer, missed }: RowsLeftOut,
): Hit<Says> {
  const left = missed.map((row) => ({ sheet, row, column: sum.of }));
  const beside = { sheet, row: peer.row, column: peer.column };
  return cellHit(
    view,
    "beside",
    { sheet, row: sum.row, column: sum.column },
    {
      values: {
        block: sum.blocks
          .map((block) =>
            block.top === block.bottom ? formatAddress(block.top, sum.of) : formatRange(block),
          )
          .join(", "),
        missed: listCells(missed.map((row) => formatAddress(row, sum.of))),
        figures: left.map(({ row }) => view.evidence(sheet, row, sum.of).text).join(", "),
        peer: formatAddress(peer.row, peer.column),
      },
      others: [...left, beside],
    },
  );
}

/** Lines next to the sum's block, of its own section, that no total takes in. */
function missedRows(view: WorkbookView, sheet: FormulaSheet, sum: ColumnSum): readonly number[] {
  const ranges = sum.blocks.filter(({ top, bottom }) => bottom > top);
  const [range] = ranges;
  if (!range || ranges.length > 1) return [];
  // Most sums end at their own row, under a line without figures: nothing more is looked up for them.
  const above = sheet.index.cell(range.top - 1, sum.of)?.value;
  const ends = range.bottom + 1 === sum.row;
  if (ends && typeof above !== "number" && !/\d/.test(String(above ?? ""))) return [];
  const edge = view.place(sheet.name, range.top, sum.of);
  const end = view.place(sheet.name, range.bottom, sum.of);
  if (edge?.table !== end?.table) return [];
  const found: number[] = [];
  const look = (from: number, step: 1 | -1) => {
    const start = view.place(sheet.name, from - step, sum.of);
    const section = start?.table.rows[start.row]?.section.join("\n");
    if (
      !start ||
      start.table.rows[start.row]?.kind !== "line" ||
      isSum(view, sheet, from - step, sum)
    )
      return;
    const missed: number[] = [];
    for (let row = from; row !== sum.row && missed.length <= mostMissed; row += step) {
      const place = view.place(sheet.name, row, sum.of);
      const line = place?.table === start.table ? place.table.rows[place.row] : undefined;
      if (!place || line?.kind !== "line" || line.section.join("\n") !== section) break;
      if (covers(sum, row)) continue;
      const kind = place.table.figures.kindAt(place.row, place.column);
      if (kind !== FigureKind.Number && kind !== FigureKind.Nil && kind !== FigureKind.Blank) break;
      if (isSum(view, sheet, row, sum) || isClaimed(view, sheet, sum, row)) break;
      if (kind !== FigureKind.Blank) missed.push(row);
    }
    const height = range.bottom - range.top + 1;
    if (missed.length <= mostMissed && missed.length < height) found.push(...missed);
  };
  look(range.top - 1, -1);
  look(range.bottom + 1, 1);
  return found.sort((a, b) => a - b);
}

function isSum(view: WorkbookView, sheet: FormulaSheet, row: number, { of }: ColumnSum): boolean {
  const at = sheet.find(row, of);
  return (
    at >= 0 &&
    view
      .columnSums(sheet)
      .of(of)
      .some((one) => one.at === at)
  );
}

/** Another total takes the line in, and not as part of all that this one adds up. */
function isClaimed(view: WorkbookView, sheet: FormulaSheet, sum: ColumnSum, row: number): boolean {
  return view
    .columnSums(sheet)
    .covering(sum.of, row)
    .some(
      (other) =>
        other.at !== sum.at &&
        !sum.blocks.every((mine) =>
          other.blocks.some(({ top, bottom }) => top <= mine.top && mine.bottom <= bottom),
        ),
    );
}

function isSomething(view: WorkbookView, { sheet, row, column }: CellRef): boolean {
  const place = view.place(sheet, row, column);
  return place !== null && place.table.figures.unitsAt(place.row, place.column) !== 0;
}
