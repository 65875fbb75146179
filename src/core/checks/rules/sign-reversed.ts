import type { Hit } from "../../finding";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit } from "../cell-hit";
import type { Rule, RuleInput } from "../rule";
import { slippedCells } from "../slipped-cells";
import { outlyingIncome } from "../outlying-income";
import { noteWay } from "../note-way";
import { strayFlags, type StrayFlag } from "../stray-flags";
import { varianceColumns } from "../variance-columns";
import { tableHit } from "../table-hit";
import type { WorkbookView } from "../workbook-view";

type Says = "figure" | "note" | "setting" | "income" | "flag";

const adverse = (way: 1 | -1) => (way > 0 ? "positive" : "negative");

export const signReversed: Rule<Says> = {
  id: "sign-reversed",
  group: "presentation",
  severity: "error",
  shares: "cause",
  title: "A sign runs against the table's own convention",
  why: "Readers take a bracket or a minus as the rest of the table uses it: one figure the other way round, or a note that says the opposite of what the figures do, turns an underspend into an overspend.",
  fix: "Turn the sign, or correct the note under the table. Which sign an overspend and income have in your council can be set.",
  messages: {
    figure: "{name}{cell} shows {shown}: with the other sign the table would cast.",
    note: "{cell}: the words “{note}” say that an overspend is {said}, but {votes} rows of “{column}” show it {found}.",
    setting:
      "{cell}: {votes} rows of “{column}” show an overspend {found}, while the council's setting is {said}.",
    income: "{name}{cell} shows {shown}, a {found} figure, where {why}.",
    flag: "{name}{cell} says {shown}, but {spent} against {planned} is an {found}. The words of the other {count} rows agree with their figures.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Libraries", "420", "433", "13"],
        ["Museums", "180", "175", "5"],
        ["Total", "600", "608", "8"],
      ],
      mark: "D3",
      says: "Museums underspends; the others show an underspend as negative.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Libraries", "420", "433", "13"],
        ["Museums", "180", "175", "(5)"],
        ["Total", "600", "608", "8"],
      ],
      mark: "D3",
      says: "The underspend stands in brackets as elsewhere.",
    },
  },
  *check(input) {
    yield* reversedFigures(input);
    for (const view of input.views) {
      yield* reversedConventions(view, input);
      for (const flag of strayFlags(view, input.relations)) yield tellFlag(view, flag);
      for (const { table, row, column, sign, why } of outlyingIncome(view.tables, input.settings))
        yield cellHit(
          view,
          "income",
          {
            sheet: table.sheet,
            row: table.rows[row]?.row ?? 0,
            column: table.columns[column]?.column ?? 0,
          },
          { values: { found: adverse(sign), why }, severity: "warning" },
        );
    }
  },
};

function tellFlag(view: WorkbookView, { at, spent, planned, over, count }: StrayFlag): Hit<Says> {
  const text = (ref: CellRef): string => view.evidence(ref.sheet, ref.row, ref.column).text;
  return cellHit(view, "flag", at, {
    values: {
      spent: text(spent),
      planned: text(planned),
      found: over ? "underspend" : "overspend",
      count: String(count),
    },
    others: [spent, planned],
    severity: "warning",
  });
}

function* reversedFigures(input: RuleInput): Iterable<Hit<Says>> {
  for (const { cell, relations } of slippedCells(input, [-1])) {
    const view = input.views.find(({ tables }) => tables.some(({ id }) => id === cell.table));
    if (view)
      yield cellHit(view, "figure", input.cells.ref(cell), {
        others: relations.slice(0, 10).map(({ target }) => input.cells.ref(target)),
      });
  }
}

/** Notes, headings and the council's own setting, held against what the rows of a variance column do. */
function* reversedConventions(
  view: WorkbookView,
  { relations, settings }: RuleInput,
): Iterable<Hit<Says>> {
  const noted = new Set<string>();
  const wanted = settings.adverseSign;
  for (const { table, variance: column, way, rows } of varianceColumns(view.tables, relations)) {
    const values = {
      column: table.columns[column]?.header ?? "",
      votes: String(rows),
      found: adverse(way),
    };
    const said = noteWay(table, column);
    if (said && said.way !== way && !noted.has(table.id)) {
      noted.add(table.id);
      yield tableHit(view, "note", table, {
        values: { ...values, note: said.note, said: adverse(said.way) },
        evidence: [{ ref: view.sheetName(table.sheet), text: said.note }],
        severity: "warning",
        column,
      });
    }
    if (wanted !== "table" && wanted !== adverse(way))
      yield tableHit(view, "setting", table, {
        values: { ...values, said: wanted },
        severity: "warning",
        column,
      });
  }
}
