import type { Relation } from "../../relations/relation";
import type { Table } from "../../tables/table";
import { cellHit, countOf, listCells } from "../cell-hit";
import { gravityOf, goesOut } from "../publication";
import { guidance } from "../publishing-guidance";
import type { Rule, RuleInput } from "../rule";

/** Columns of one table whose totals are named. */
const mostTotals = 12;
/** Hidden lines whose figures are listed. */
const mostLines = 3;

export const hiddenRowsInTotal: Rule<"counted"> = {
  id: "hidden-rows-in-total",
  group: "publishing",
  severity: "warning",
  title: "Hidden rows count in a total",
  why: "A reader adds up the lines that are shown and does not get to the total. In a published workbook the hidden rows can be shown by anyone.",
  fix: "Show the rows, or join them into one line that readers see (“Other”). Where a filter hides them, clear it.",
  messages: {
    counted:
      "{name}{cell} holds {shown} in a hidden row and counts in {totals}. {count} of this table {are} hidden, so the lines that are shown do not add up to the total.",
  },
  guidance: [guidance.hidden, guidance.spreadsheets],
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums (row hidden)", "180"],
        ["Total", "600 =SUM(B2:B3)"],
      ],
      mark: "B3",
      says: "A reader sees 420 and a total of 600.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total", "600 =SUM(B2:B3)"],
      ],
      mark: "B3",
      says: "Every line that counts is shown.",
    },
  },
  *check(input) {
    const severity = gravityOf(input.settings, {
      pdf: "warning",
      workbook: "error",
      unsaid: "warning",
    });
    for (const view of input.views) {
      const tables = new Map(
        view.tables.filter((table) => isPartlyHidden(table)).map((table) => [table.id, table]),
      );
      if (tables.size === 0) continue;
      for (const [id, { totals, lines }] of countedRows(input, tables)) {
        const table = tables.get(id);
        const sheet = view.snapshot.sheets.find(({ name }) => name === table?.sheet);
        const [line] = [...lines].sort((a, b) => a - b);
        const [first] = totals;
        if (!table || !sheet || line === undefined || !first || !goesOut(input.settings, sheet))
          continue;
        const ref = (row: number, column: number) => ({
          sheet: table.sheet,
          row: table.rows[row]?.row ?? 0,
          column: table.columns[column]?.column ?? 0,
        });
        const refs = totals.map(({ row, column }) => ref(row, column));
        yield cellHit(view, "counted", ref(line, first.column), {
          values: {
            totals: listCells(refs.map((one) => view.address(one.sheet, one.row, one.column))),
            count: countOf(lines.size, "row"),
            are: lines.size === 1 ? "is" : "are",
          },
          others: [
            ...refs,
            ...[...lines]
              .slice(0, mostLines)
              .flatMap((row) => totals.slice(0, mostTotals).map(({ column }) => ref(row, column))),
          ],
          severity,
        });
      }
    }
  },
};

function isPartlyHidden({ rows }: Table): boolean {
  return rows.some(({ hidden }) => hidden) && rows.some(({ hidden }) => !hidden);
}

/** For each table, the visible totals that some hidden and some visible lines make up, and those hidden lines. */
function countedRows({ relations }: RuleInput, tables: ReadonlyMap<string, Table>) {
  const found = new Map<
    string,
    { totals: { row: number; column: number }[]; lines: Set<number> }
  >();
  for (const relation of relations) {
    const { target, kind, verdict } = relation;
    const table = tables.get(target.table);
    if (!table || kind !== "sum" || verdict === "wrong" || table.rows[target.row]?.hidden) continue;
    const lines = hiddenLines(relation, table);
    if (lines.length === 0) continue;
    const known = found.get(table.id) ?? { totals: [], lines: new Set<number>() };
    if (known.totals.length < mostTotals) known.totals.push(target);
    for (const line of lines) known.lines.add(line);
    found.set(table.id, known);
  }
  return found;
}

/** Hidden lines with a figure; none where all lines are hidden, since a subtotal of such reads as a line itself. */
function hiddenLines({ target, terms }: Relation, { rows, figures }: Table): number[] {
  const hidden: number[] = [];
  let shown = 0;
  for (const { table, row, column } of terms) {
    if (table !== target.table || row === target.row || figures.unitsAt(row, column) === 0)
      continue;
    if (rows[row]?.hidden) hidden.push(row);
    else shown++;
  }
  return shown > 0 ? hidden : [];
}
