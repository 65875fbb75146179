import type { Hit } from "../../finding";
import type { FormulaSheet } from "../../formulas/formula-sheet";
import type { Table } from "../../tables/table";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit } from "../cell-hit";
import { FormulaFigures, sameFigure } from "../formula-figures";
import { hasFormulas, meaningOf, sameFormulaText } from "../formula-patterns";
import type { Rule } from "../rule";
import { strayLinks, type StrayLink } from "../stray-links";
import { readColumnSum } from "../sum-blocks";
import type { WorkbookView } from "../workbook-view";

type Says = "column" | "row" | "same" | "link";

export const formulaBreaksPattern: Rule<Says> = {
  id: "formula-breaks-pattern",
  group: "formulas",
  severity: "warning",
  shares: "cause",
  title: "A formula differs from the ones around it",
  why: "The lines of a column, or the totals of a row, are worked out by one formula copied along, and this cell is worked out differently. That is how a formula looks after one cell was overwritten or copied from the wrong place.",
  fix: "Copy the formula from its neighbours. Where the line is meant to be worked out differently, say so in a note.",
  messages: {
    column:
      "{name}{cell} is worked out as {formula}, but {count} other lines of the column go by {model}.",
    row: "{name}{cell} is worked out as {formula}, but {count} other totals of the row go by {model}.",
    same: "{name}{cell} is worked out as {formula}, {count} others go by {model}. Both give the same figure now.",
    link: "{name}{cell} brings over {source} ({there}), but {peer} of the same line brings over {peerSource}, another row. The other {count} lines take all their figures from one row.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Libraries", "420", "433", "13 =C2-B2"],
        ["Museums", "180", "175", "(5) =C3-B3"],
        ["Parks", "310", "322", "(98) =C4-B2"],
        ["Roads", "505", "512", "7 =C5-B5"],
      ],
      mark: "D4",
      says: "One variance takes away another line's budget.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Libraries", "420", "433", "13 =C2-B2"],
        ["Museums", "180", "175", "(5) =C3-B3"],
        ["Parks", "310", "322", "12 =C4-B4"],
        ["Roads", "505", "512", "7 =C5-B5"],
      ],
      mark: "D4",
      says: "Every line takes its own budget from its own forecast.",
    },
  },
  *check({ views }) {
    for (const view of views) {
      const figures = new FormulaFigures(view);
      for (const { breaks, shape, sheet, model, follow } of view.brokenPatterns)
        for (const at of breaks) {
          // An error is told as that, and so is a formula that will show one.
          if (view.cell(at.sheet, at.row, at.column)?.error !== undefined) continue;
          if (sheet.shape(at.row, at.column)?.lostReference) continue;
          const worked = figures.workOut(shape, sheet, at.row, at.column);
          yield told(view, at, model, follow, "column", worked);
        }
      for (const table of view.tables) {
        const sheet = view.formulasOf(table.sheet);
        if (!sheet || !hasFormulas(sheet, table)) continue;
        for (const { kind, row } of table.rows)
          if ((kind === "total" || kind === "subtotal") && sumsDiffer(sheet, row))
            yield* totalsOfRow(view, figures, sheet, table, row);
        for (const stray of strayLinks(view, sheet, table)) yield tellLink(view, stray);
      }
    }
  },
};

function tellLink(
  view: WorkbookView,
  { at, source, peer, peerSource, count }: StrayLink,
): Hit<Says> {
  const address = (ref: CellRef): string => view.address(ref.sheet, ref.row, ref.column);
  const label = view.place(source.sheet, source.row, source.column);
  return cellHit(view, "link", at, {
    values: {
      source: address(source),
      there:
        label?.table.rows[label.row]?.label ||
        view.evidence(source.sheet, source.row, source.column).text,
      peer: address(peer),
      peerSource: address(peerSource),
      count: String(count),
    },
    others: [source, peer, peerSource],
  });
}

/** Whether the sums of a row are not all copies of one: nearly always they are, and nothing more need be asked. */
function sumsDiffer(sheet: FormulaSheet, row: number): boolean {
  let first = -1;
  for (let at = sheet.firstFrom(row, 1); at < sheet.count && sheet.rowOf(at) === row; at++) {
    if (!sheet.shapeOf(at).sum?.adds) continue;
    const number = sheet.shapeNumber(at);
    if (first >= 0 && number !== first) return true;
    first = number;
  }
  return false;
}

/** Totals across a row that add up other lines than most of their neighbours, and so come to something else. */
function* totalsOfRow(
  view: WorkbookView,
  figures: FormulaFigures,
  sheet: FormulaSheet,
  { columns, sheet: name }: Table,
  row: number,
): Iterable<Hit<Says>> {
  const sums = columns.flatMap(({ column }) => {
    const at = sheet.find(row, column);
    const sum = at < 0 ? null : readColumnSum(sheet, at);
    return sum?.of === column ? [{ column, shape: sheet.shapeOf(at) }] : [];
  });
  if (sums.length < 3) return;
  const counts = new Map<string, number>();
  for (const { shape } of sums) {
    const key = meaningOf(shape) ?? "";
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] * 3 < sums.length * 2) return;
  const model = sums.find(({ shape }) => meaningOf(shape) === best[0]);
  if (!model) return;
  for (const { column, shape } of sums) {
    if (meaningOf(shape) === best[0]) continue;
    const worked = figures.workOut(model.shape, sheet, row, column);
    const own = view.cell(name, row, column)?.value;
    if (typeof own !== "number" || !worked || sameFigure(own, worked.value, worked.size)) continue;
    const at = { sheet: name, row, column };
    yield told(view, at, { ...at, column: model.column }, best[1], "row", worked);
  }
}

function told(
  view: WorkbookView,
  at: CellRef,
  model: CellRef,
  count: number,
  says: "column" | "row",
  worked: { value: number; size: number } | null,
): Hit<Says> {
  const cell = view.cell(at.sheet, at.row, at.column);
  const same =
    typeof cell?.value === "number" &&
    worked !== null &&
    sameFigure(cell.value, worked.value, worked.size);
  return cellHit(view, same ? "same" : says, at, {
    values: {
      formula: cell?.formula ?? "",
      model: sameFormulaText(view, model),
      count: String(count),
    },
    others: [model],
    ...(same ? { severity: "info" as const } : {}),
  });
}
