import { namedYears } from "./named-years";
import type { RuleInput } from "./rule";
import { varianceColumns } from "./variance-columns";

/** The financial year whose figures the workbook reports, and whether it is still running. */
export interface ReportYear {
  /** Calendar year it starts in. */
  readonly year: number;
  /** The figures are a forecast, so the year is not over. */
  readonly running: boolean;
}

/** The one year that the headings over budget, outturn and variance name; null where they name none, or several. */
export function reportYear({ views, relations }: RuleInput): ReportYear | null {
  const counts = new Map<number, number>();
  let running = true;
  for (const view of views)
    for (const { table, variance, spent, planned } of varianceColumns(view.tables, relations)) {
      const header = (column: number) => table.columns[column]?.header ?? "";
      if (!/\b(?:forecast|project|estimated|predicted|probable)/i.test(header(spent)))
        running = false;
      for (const text of [table.title, header(variance), header(spent), header(planned)])
        for (const year of namedYears(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || (second && second[1] * 4 > first[1])) return null;
  return { year: first[0], running };
}
