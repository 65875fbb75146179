import { FigureKind } from "../../tables/figure-grid";
import type { ColumnRole, Table, TableColumn } from "../../tables/table";
import { cellHit, countOf, listCells } from "../cell-hit";
import { goesOut } from "../publication";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";

const money: ReadonlySet<ColumnRole> = new Set([
  "budget",
  "revised budget",
  "budget to date",
  "outturn",
  "actual",
  "commitments",
]);

const people =
  /\b(?:child(?:ren)?|young people|pupils?|people|persons?|placements?|clients?|service users?|residents?|tenants?|individuals?|patients?|carers?|households?|claimants?|applicants?|learners?|students?)\b/i;
const counted = /\b(?:no|nos|number|numbers|count|headcount)\b|#/i;
const cost = /£|\b(?:cost|costs|spend|paid|payments?|fees?|price)\b/i;

export const smallNumberDisclosure: SheetRule<"few"> = {
  id: "small-number-disclosure",
  group: "publishing",
  scope: "sheet",
  severity: "warning",
  title: "Very few people stand beside a cost",
  why: "Where two children or one placement stand beside what they cost, someone who knows the family can tell what is spent on whom, and often why.",
  fix: "Join the line with another, or show fewer than five as “<5” and leave out the cost beside it (and a second figure, so that it cannot be worked out from the total). What counts as few is a setting.",
  messages: {
    few: "{name}{cell} counts {shown} beside a cost in {beside}. {count} of this column {are} below {limit}: {cells}.",
  },
  guidance: [guidance.anonymisation, guidance.spreadsheets],
  examples: {
    fault: {
      table: [
        ["Type of placement", "Number of children", "Cost £000"],
        ["Foster care", "46", "1,210"],
        ["Secure", "1", "312"],
      ],
      mark: "B3",
      says: "The table says what is spent on one child.",
    },
    mended: {
      table: [
        ["Type of placement", "Number of children", "Cost £000"],
        ["Foster care", "46", "1,210"],
        ["Residential and secure", "9", "1,034"],
      ],
      mark: "B3",
      says: "The line is joined with another.",
    },
  },
  *check({ views, settings }) {
    for (const view of views)
      for (const table of view.tables) {
        const sheet = view.snapshot.sheets.find(({ name }) => name === table.sheet);
        const costs = table.columns.flatMap((one, at) => (isCost(one) ? [at] : []));
        if (!sheet || costs.length === 0) continue;
        for (const [at, column] of table.columns.entries()) {
          if (!isCount(column)) continue;
          const few = fewIn(table, at, costs, settings.smallNumber);
          const refs = few.map(({ row }) => ({
            sheet: table.sheet,
            row: table.rows[row]?.row ?? 0,
            column: column.column,
          }));
          const [first, ...others] = refs;
          const beside = table.columns[few[0]?.cost ?? 0]?.column ?? 0;
          if (!first) continue;
          yield cellHit(view, "few", first, {
            values: {
              beside: view.address(first.sheet, first.row, beside),
              count: countOf(refs.length, "figure"),
              are: refs.length === 1 ? "is" : "are",
              limit: String(settings.smallNumber),
              cells: listCells(refs.map((one) => view.address(one.sheet, one.row, one.column))),
            },
            others: [{ ...first, column: beside }, ...others],
            severity: goesOut(settings, sheet) ? "warning" : "info",
          });
        }
      }
  },
};

function isCount({ role, header }: TableColumn): boolean {
  return role !== "label" && role !== "percent" && people.test(header) && counted.test(header);
}

function isCost(column: TableColumn): boolean {
  const { role, header } = column;
  if (role === "label" || role === "percent" || isCount(column)) return false;
  return money.has(role) || cost.test(header);
}

/** Whole numbers from 1 up to the limit, in rows that show a cost. */
function fewIn(
  { rows, figures }: Table,
  column: number,
  costs: readonly number[],
  limit: number,
): { row: number; cost: number }[] {
  const one = 10 ** figures.places;
  return rows.flatMap((_, row) => {
    const units = figures.unitsAt(row, column);
    if (figures.kindAt(row, column) !== FigureKind.Number || units % one !== 0) return [];
    if (units < one || units >= limit * one) return [];
    const cost = costs.find((at) => figures.unitsAt(row, at) !== 0);
    return cost === undefined ? [] : [{ row, cost }];
  });
}
