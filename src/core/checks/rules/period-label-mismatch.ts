import type { Hit } from "../../finding";
import type { Table } from "../../tables/table";
import { backwardBalances } from "../backward-balances";
import { namedYears, writeYear } from "../named-years";
import type { Rule } from "../rule";
import { headingOf, tableHit } from "../table-hit";
import { varianceColumns, type VarianceColumns } from "../variance-columns";
import type { WorkbookView } from "../workbook-view";

type Says = "year" | "title" | "period" | "twice" | "before";

export const periodLabelMismatch: Rule<Says> = {
  id: "period-label-mismatch",
  group: "presentation",
  severity: "warning",
  title: "A heading names another year or period than the columns it is worked out with",
  why: "A heading copied from the last report says 2024/25 over figures of 2025/26. Readers compare it with the wrong report.",
  fix: "Correct the heading, or the title. Where the figures are really of another year, the difference between them is no variance of this one.",
  messages: {
    year: "{cell}: “{header}” names {found}, while {others} of the same variance name {wanted}.",
    title: "{cell}: the title “{title}” names {found}, while the columns {others} name {wanted}.",
    period:
      "{cell}: “{header}” names {found}, while “{other}”, from which it is worked out, names {wanted}.",
    before:
      "{cell}: the figures under “{header}” are worked out from “{other}”, the balance at the start, whose date is not before it.",
    twice: "{cell}: “{header}” stands over two columns of a run of years.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget 2025/26", "Forecast 2024/25", "Variance 2025/26"],
        ["Libraries", "420", "433", "13"],
        ["Museums", "180", "175", "(5)"],
      ],
      mark: "C1",
      says: "The heading of the forecast is last year's.",
    },
    mended: {
      table: [
        ["Service", "Budget 2025/26", "Forecast 2025/26", "Variance 2025/26"],
        ["Libraries", "420", "433", "13"],
        ["Museums", "180", "175", "(5)"],
      ],
      mark: "C1",
      says: "All three name the year they are of.",
    },
  },
  *check({ views, relations }) {
    for (const view of views) {
      const told = new Set<string>();
      for (const columns of varianceColumns(view.tables, relations)) {
        const hit = oddYear(view, columns) ?? oddPeriod(view, columns);
        const key = `${hit?.location.sheet ?? ""} ${hit?.location.cell ?? ""}`;
        if (hit && !told.has(key)) yield hit;
        if (hit) told.add(key);
      }
      for (const table of view.tables) yield* repeatedYears(view, table);
      for (const { table, ends, starts } of backwardBalances(view.tables, relations))
        yield tableHit(view, "before", table, {
          column: ends,
          values: {
            header: table.columns[ends]?.header ?? "",
            other: table.columns[starts]?.header ?? "",
          },
          others: [headingOf(view, table, starts)],
        });
    }
  },
};

/** Of the year in title, budget, outturn and variance, the one that the others speak against. */
function oddYear(
  view: WorkbookView,
  { table, variance, spent, planned }: VarianceColumns,
): Hit<Says> | null {
  const headed = [planned, spent, variance].flatMap((column) => {
    const header = table.columns[column]?.header ?? "";
    const [year, ...more] = namedYears(header);
    return year === undefined || more.length > 0 ? [] : [{ column, header, year }];
  });
  const [titled, ...others] = namedYears(table.title);
  const title = titled !== undefined && others.length === 0 ? [titled] : [];
  const years = [...headed.map(({ year }) => year), ...title];
  const distinct = [...new Set(years)];
  const [one, two] = distinct;
  if (years.length < 3 || distinct.length !== 2 || one === undefined || two === undefined)
    return null;
  const count = (wanted: number) => years.filter((year) => year === wanted).length;
  if (Math.min(count(one), count(two)) !== 1) return null;
  const [found, wanted] = count(one) === 1 ? [one, two] : [two, one];
  const values = {
    found: writeYear(found),
    wanted: writeYear(wanted),
    others: headed
      .filter(({ year }) => year === wanted)
      .map(({ header }) => `“${header}”`)
      .join(" and "),
  };
  const odd = headed.find(({ year }) => year === found);
  if (!odd) return tableHit(view, "title", table, { values: { ...values, title: table.title } });
  return tableHit(view, "year", table, {
    column: odd.column,
    values: {
      ...values,
      header: odd.header,
      others: values.others === "" ? "title and columns" : values.others,
    },
    others: [planned, spent, variance]
      .filter((column) => column !== odd.column)
      .map((column) => headingOf(view, table, column)),
  });
}

const period = /\b(p|pd|period|m|mth|month|q|qtr|quarter) ?(\d{1,2})\b/i;

/** A variance of another period than the forecast it comes from, both by number. */
function oddPeriod(
  view: WorkbookView,
  { table, variance, spent }: VarianceColumns,
): Hit<Says> | null {
  const header = table.columns[variance]?.header ?? "";
  const other = table.columns[spent]?.header ?? "";
  const own = period.exec(header);
  const from = period.exec(other);
  if (!own || !from || Number(own[2]) === Number(from[2])) return null;
  if (own[1]?.[0]?.toLowerCase() !== from[1]?.[0]?.toLowerCase()) return null;
  return tableHit(view, "period", table, {
    column: variance,
    values: { header, other, found: own[0], wanted: from[0] },
    others: [headingOf(view, table, spent)],
  });
}

/** Of three or more columns that differ only in their year, two name the same. */
function* repeatedYears(view: WorkbookView, table: Table): Iterable<Hit<Says>> {
  const { columns } = table;
  const shape = (header: string) =>
    namedYears(header).length === 1 ? header.replace(/\d+/g, "#") : "";
  for (let from = 0; from < columns.length;) {
    const own = shape(columns[from]?.header ?? "");
    let to = from + 1;
    while (to < columns.length && own !== "" && shape(columns[to]?.header ?? "") === own) to++;
    const years = columns.slice(from, to).map(({ header }) => namedYears(header)[0] ?? 0);
    const twice = years.findIndex((year, at) => at > 0 && year === years[at - 1]);
    if (to - from >= 3 && twice > 0 && new Set(years).size === years.length - 1)
      yield tableHit(view, "twice", table, {
        column: from + twice,
        values: { header: columns[from + twice]?.header ?? "" },
        others: [headingOf(view, table, from + twice - 1)],
      });
    from = to;
  }
}
