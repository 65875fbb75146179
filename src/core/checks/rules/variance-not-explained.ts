import { formatAmount } from "../../money/format-amount";
import { Money } from "../../money/money";
import { cellHit } from "../cell-hit";
import { ExplainedLines } from "../explained-lines";
import type { Rule } from "../rule";
import { varianceColumns } from "../variance-columns";

export const varianceNotExplained: Rule<"silent"> = {
  id: "variance-not-explained",
  group: "narrative",
  severity: "warning",
  title: "A large variance is not explained",
  why: "Financial regulations ask for an explanation of variances above certain limits. Members see the figure in the appendix and find no word about it in the report.",
  fix: "Explain the variance in the report, or in the table's own column of remarks. The limits are a setting; without them nothing is asked for.",
  messages: {
    silent:
      "{name}{cell} shows a variance of {shown} ({amount}, {percent} of the budget), above the council's limits, and no sentence speaks of “{label}”.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Parks", "310", "392", "82"],
        ["Report: Libraries is on budget."],
      ],
      mark: "D2",
      says: "The council asks for a reason from £50,000 and 2%.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000", "Variance £000"],
        ["Parks", "310", "392", "82"],
        ["Report: Parks overspends by £82k, since a contractor had to be replaced."],
      ],
      mark: "A3",
      says: "The report gives the reason.",
    },
  },
  *check(input) {
    const limits = input.settings.explain;
    if (limits === null || input.narratives.length === 0) return;
    const explained = new ExplainedLines(input);
    for (const view of input.views) {
      const told = new Set<string>();
      for (const { table, variance, planned } of varianceColumns(view.tables, input.relations)) {
        const scale = table.columns[variance]?.unit?.scale ?? table.unit?.scale ?? 1;
        for (const [row, line] of table.rows.entries()) {
          if (line.kind !== "line" || line.label.trim() === "") continue;
          const units = Math.abs(table.figures.unitsAt(row, variance));
          const base = Math.abs(table.figures.unitsAt(row, planned));
          const pounds = (units / 10 ** table.figures.places) * scale;
          const percent = base === 0 ? Infinity : (100 * units) / base;
          if (units === 0 || pounds < limits.amount || percent < limits.percent) continue;
          // A line that several tables show owes one explanation.
          const key = line.label.trim().toLowerCase();
          if (told.has(key) || explained.has(table, row)) continue;
          told.add(key);
          const at = (column: number) => ({
            sheet: table.sheet,
            row: line.row,
            column: table.columns[column]?.column ?? 0,
          });
          yield cellHit(view, "silent", at(variance), {
            values: {
              label: line.label,
              amount: formatAmount(Money.of(String(Math.round(pounds)))),
              percent: Number.isFinite(percent) ? `${percent.toFixed(1)}%` : "all",
            },
            others: [at(planned)],
          });
        }
      }
    }
  },
};
