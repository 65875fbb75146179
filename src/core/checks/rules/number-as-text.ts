import type { Hit } from "../../finding";
import { FigureKind } from "../../tables/figure-grid";
import type { Table } from "../../tables/table";
import type { CellRef } from "../../workbook/cell-ref";
import { formatAddress } from "../../workbook/cell-ref";
import { cellHit, countOf, listCells } from "../cell-hit";
import type { Rule } from "../rule";
import { covers } from "../sum-blocks";
import { columnSlots } from "../table-places";
import type { WorkbookView } from "../workbook-view";

type Says = "left" | "column" | "alone" | "all";

export const numberAsText: Rule<Says> = {
  id: "number-as-text",
  group: "formulas",
  severity: "warning",
  shares: "cause",
  title: "A figure is stored as text",
  why: "The cell looks like a figure, but Excel holds it as words: SUM passes over it without a word of warning, so totals come out short. It happens when figures are pasted from a report, an e-mail or another system.",
  fix: "Type the figure again, or select the cells and choose Convert to Number, then check the totals.",
  messages: {
    left: "{name}{cell} shows {shown} but holds it as text, so {sums} leaves it out.",
    column:
      "{name}{cell} shows {shown} but holds it as text, and so do {count} more figures of the column, so {sums} leaves them out.",
    alone: "{name}{cell} shows {shown} but holds it as text; a sum over it would leave it out.",
    all: "{cell} and {count} more figures are held as text throughout {tables}. They were checked as shown; in Excel no sum over them would work.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "'180"],
        ["Parks", "310"],
        ["Total", "730 =SUM(B2:B4)"],
      ],
      mark: "B3",
      says: "The apostrophe makes 180 a text, and the sum leaves it out.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Parks", "310"],
        ["Total", "910 =SUM(B2:B4)"],
      ],
      mark: "B3",
      says: "180 is a number and counts.",
    },
  },
  *check({ views }) {
    for (const view of views) {
      const whole: CellRef[] = [];
      for (const table of view.tables) yield* textsOf(view, table, whole);
      const [first] = whole;
      if (first)
        yield {
          ...cellHit(view, "all", first, {
            values: {
              count: String(whole.length - 1),
              tables: countOf(new Set(whole.map((at) => tableOf(view, at))).size, "table"),
            },
            severity: "info",
          }),
          cells: [],
        };
    }
  },
};

function tableOf(view: WorkbookView, { sheet, row, column }: CellRef): string {
  return view.place(sheet, row, column)?.table.id ?? "";
}

/** @param whole takes the figures of a table that is held as text throughout. */
function* textsOf(view: WorkbookView, table: Table, whole: CellRef[]): Iterable<Hit<Says>> {
  const { figures, rows } = table;
  const index = view.sheet(table.sheet);
  if (!index) return;
  const texts: CellRef[] = [];
  const slots = columnSlots(table);
  const isFigure = (r: number, c: number): boolean => {
    const kind = figures.kindAt(r, c);
    return kind === FigureKind.Number || kind === FigureKind.Percent;
  };
  rows.forEach(({ row }, r) => {
    for (const { column, value } of index.row(row)?.cells ?? []) {
      if (typeof value !== "string") continue;
      const c = slots[column] ?? -1;
      if (c >= 0 && isFigure(r, c)) texts.push({ sheet: table.sheet, row, column });
    }
  });
  const sheet = view.formulasOf(table.sheet);
  const figuresIn = (column: number): number =>
    rows.filter((_, r) => isFigure(r, slots[column] ?? -1)).length;
  for (const own of byColumn(texts)) {
    const [first, ...others] = own;
    if (!first) continue;
    const sums = (sheet && view.columnSums(sheet).of(first.column)) ?? [];
    const [missing, ...more] = own.filter((at) => sums.some((sum) => covers(sum, at.row)));
    if (missing) {
      const totals = sums.filter((sum) => covers(sum, missing.row));
      yield cellHit(view, more.length > 0 ? "column" : "left", missing, {
        values: {
          sums: listCells(totals.map(({ row, column }) => formatAddress(row, column))),
          count: String(more.length),
        },
        others: [
          ...totals.map(({ row, column }) => ({ sheet: table.sheet, row, column })),
          ...more,
        ],
        severity: "error",
      });
    } else if (others.length > 0 && own.length * 2 > figuresIn(first.column))
      // A column or table pasted as text as a whole is a matter of form; one text among numbers is a slip.
      whole.push(...own);
    else for (const at of own) yield cellHit(view, "alone", at);
  }
}

function byColumn(cells: readonly CellRef[]): Iterable<readonly CellRef[]> {
  const columns = new Map<number, CellRef[]>();
  for (const at of cells) {
    const known = columns.get(at.column);
    if (known) known.push(at);
    else columns.set(at.column, [at]);
  }
  return columns.values();
}
