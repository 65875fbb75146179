import { rag, type Rating } from "../../budget/rag";
import { cellHit } from "../cell-hit";
import type { Rule } from "../rule";
import { varianceColumns } from "../variance-columns";

const letters: Readonly<Record<string, Rating>> = {
  r: "Red",
  red: "Red",
  a: "Amber",
  amber: "Amber",
  g: "Green",
  green: "Green",
};

export const ragStatusDiffers: Rule<"differs"> = {
  id: "rag-status-differs",
  group: "presentation",
  severity: "warning",
  title: "A status is not what the council's thresholds give",
  why: "Members look at red and amber first. A status that was not brought up to date with its variance hides a line that needs attention, or draws attention to one that does not.",
  fix: "Bring the status up to date, or let BUDGET.RAG work it out. The thresholds are a setting; without them nothing is checked.",
  messages: {
    differs:
      "{name}{cell} says {shown}, where a variance of {variance} on a budget of {budget} is {wanted} by the council's thresholds.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Variance £000", "RAG"],
        ["Libraries", "420", "3", "Green"],
        ["Museums", "180", "25", "Green"],
      ],
      mark: "D3",
      says: "25 is 14% of 180; red starts at 5%.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Variance £000", "RAG"],
        ["Libraries", "420", "3", "Green"],
        ["Museums", "180", "25", "Red"],
      ],
      mark: "D3",
      says: "The status follows the variance.",
    },
  },
  *check({ views, relations, settings }) {
    const limits = settings.rag;
    if (limits === null || limits.amber <= 0 || limits.red < limits.amber) return;
    for (const view of views)
      for (const { table, variance, planned, way } of varianceColumns(view.tables, relations)) {
        const status = table.columns.findIndex(({ header }) =>
          /\b(?:rag|status|rating)\b/i.test(header),
        );
        if (status < 0) continue;
        for (const [at, { row }] of table.rows.entries()) {
          const ref = (one: number) => ({
            sheet: table.sheet,
            row,
            column: table.columns[one]?.column ?? 0,
          });
          const shown = view.evidence(table.sheet, row, ref(status).column).text;
          const said = letters[shown.toLowerCase()];
          const over = table.figures.unitsAt(at, variance) * way;
          // Whether underspends are rated too is the council's own choice.
          if (said === undefined || over <= 0) continue;
          const base = table.figures.unitsAt(at, planned);
          const wanted = rag(over, base, limits.amber / 100, limits.red / 100);
          if (wanted === "" || wanted === "No budget" || wanted === said) continue;
          const texts = [variance, planned].map(
            (one) => view.evidence(table.sheet, row, ref(one).column).text,
          );
          yield cellHit(view, "differs", ref(status), {
            values: { variance: texts[0] ?? "", budget: texts[1] ?? "", wanted },
            others: [ref(variance), ref(planned)],
          });
        }
      }
  },
};
