import type { Hit } from "../../finding";
import type { FormulaSheet } from "../../formulas/formula-sheet";
import type { Relation } from "../../relations/relation";
import { FigureKind } from "../../tables/figure-grid";
import type { Table } from "../../tables/table";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit } from "../cell-hit";
import { hasFormulas } from "../formula-patterns";
import type { Rule, RuleInput } from "../rule";
import { columnSlots } from "../table-places";
import type { WorkbookView } from "../workbook-view";

type Says = "result" | "nil" | "many";

/** Beyond this many in one table they are told together. */
const mostOfTable = 30;

export const typedTotal: Rule<Says> = {
  id: "typed-total",
  group: "formulas",
  severity: "warning",
  shares: "trait",
  title: "A total or variance is typed",
  why: "Others like it in the same table are worked out by formulas. A typed total stays as it is when one of its lines changes, so it is right only until then; often it was typed because the printed figures do not quite add up.",
  fix: "Put in the formula. Where rounding then shows a difference, say under the table that figures may not sum due to rounding, or round the lines so that they cast.",
  messages: {
    result:
      "{name}{cell} holds {shown} as a typed figure, where {peer} works its figure out ({formula}).",
    nil: "{name}{cell} holds a typed {shown}, where {peer} works its figure out ({formula}). Its lines are empty, so nothing is missing now.",
    many: "{name}{cell} and {count} more totals or variances of this table are typed, where {peer} works its figure out ({formula}).",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
        ["Museums", "180", "175"],
        ["Total", "600 =SUM(B2:B3)", "608"],
      ],
      mark: "C4",
      says: "The total of the forecast is typed, the one beside it is a formula.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
        ["Museums", "180", "175"],
        ["Total", "600 =SUM(B2:B3)", "608 =SUM(C2:C3)"],
      ],
      mark: "C4",
      says: "Both totals follow their lines.",
    },
  },
  *check(input) {
    for (const view of input.views) {
      const live = new Map<string, { table: Table; sheet: FormulaSheet }>();
      for (const table of view.tables) {
        const sheet = view.formulasOf(table.sheet);
        if (sheet && hasFormulas(sheet, table)) live.set(table.id, { table, sheet });
      }
      if (live.size === 0) continue;
      const results = resultsOf(input, live);
      for (const [id, { table, sheet }] of live) {
        const marks = results.get(id);
        if (marks) yield* together(view, typedOf(table, sheet, marks));
      }
    }
  },
};

interface Typed {
  readonly at: CellRef;
  readonly peer: CellRef;
  readonly nil: boolean;
}

/** Cells of each table that its arithmetic makes a result, as marks by row × width + column. */
function resultsOf(
  { relations }: RuleInput,
  live: ReadonlyMap<string, { readonly table: Table }>,
): ReadonlyMap<string, Uint8Array> {
  const results = new Map<string, Uint8Array>();
  for (const { table } of live.values())
    results.set(table.id, new Uint8Array(table.rows.length * table.columns.length));
  const widths = new Map([...live].map(([id, { table }]) => [id, table.columns.length]));
  for (const relation of relations) {
    if (!isResult(relation)) continue;
    const { table, row, column } = relation.target;
    const marks = results.get(table);
    if (marks) marks[row * (widths.get(table) ?? 0) + column] = 1;
  }
  return results;
}

function isResult({ kind, basis }: Relation): boolean {
  return (kind === "sum" || kind === "difference") && basis !== "formula";
}

function typedOf(table: Table, sheet: FormulaSheet, results: Uint8Array): Typed[] {
  const { figures, columns, rows } = table;
  const width = columns.length;
  const slots = columnSlots(table);
  // A line is like another line, worked out across its row; a total is like any of the column's results.
  const peers = new Int32Array(width).fill(-1);
  const linePeers = new Int32Array(width).fill(-1);
  const derived = columns.map(({ role }) => role === "variance" || role === "movement");
  const typed: { r: number; c: number }[] = [];
  rows.forEach(({ row, kind }, r) => {
    const total = kind === "total" || kind === "subtotal";
    // The formulas of the row come in the order of its cells.
    let next = sheet.firstFrom(row, 1);
    for (const { column, value, formula } of sheet.index.row(row)?.cells ?? []) {
      const at = formula === undefined ? -1 : next++;
      const c = slots[column] ?? -1;
      if (c < 0) continue;
      const result = results[r * width + c] === 1;
      if (at >= 0) {
        const { across } = sheet.shapeOf(at);
        if (!result && !(derived[c] === true && across)) continue;
        if ((peers[c] ?? 0) < 0) peers[c] = row;
        if (across && (linePeers[c] ?? 0) < 0) linePeers[c] = row;
      } else if ((result || total || derived[c] === true) && typeof value === "number")
        typed.push({ r, c });
    }
  });
  return typed.flatMap(({ r, c }) => {
    const { row, kind } = rows[r] ?? { row: 0, kind: "line" };
    const { column, role } = columns[c] ?? { column: 0, role: "label" };
    if (role === "label" || role === "percent" || figures.kindAt(r, c) !== FigureKind.Number)
      return [];
    const result = results[r * width + c] === 1 || (derived[c] === true && kind !== "heading");
    const nil = !result && figures.unitsAt(r, c) === 0;
    if (!result && !nil) return [];
    const total = kind === "total" || kind === "subtotal";
    const across = peerInRow(sheet, table, row);
    const down = result ? ((total ? peers : linePeers)[c] ?? -1) : -1;
    const beside = across >= 0 && (total || down < 0);
    if (!beside && down < 0) return [];
    const peer = beside ? { row, column: across } : { row: down, column };
    return {
      at: { sheet: table.sheet, row, column },
      peer: { sheet: table.sheet, ...peer },
      nil,
    };
  });
}

/** A column of the row whose formula adds up or takes away cells above or below it; −1 for none. */
function peerInRow(sheet: FormulaSheet, { columns }: Table, row: number): number {
  for (const { column } of columns) {
    const sum = sheet.shape(row, column)?.sum;
    const vertical = sum?.terms.every(
      ({ block: { sheet: other, from, to } }) =>
        other === null && !from.columnFixed && from.column === 0 && to.column === 0,
    );
    if (vertical) return column;
  }
  return -1;
}

function* together(view: WorkbookView, typed: readonly Typed[]): Iterable<Hit<Says>> {
  const [first] = typed;
  const tell = (says: Says, { at, peer, nil }: Typed, others: readonly CellRef[] = []) =>
    cellHit(view, says, at, {
      values: {
        peer: view.address(peer.sheet, peer.row, peer.column),
        formula: view.cell(peer.sheet, peer.row, peer.column)?.formula?.slice(0, 80) ?? "",
        count: String(others.length),
      },
      others: [peer, ...others],
      ...(nil ? { severity: "info" as const } : {}),
    });
  if (first && typed.length > mostOfTable) {
    const others = typed.slice(1).map(({ at }) => at);
    yield { ...tell("many", first, others), cells: [first.at] };
    return;
  }
  for (const one of typed) yield tell(one.nil ? "nil" : "result", one);
}
