import type { ColumnRole } from "../../tables/table";
import { cellHit } from "../cell-hit";
import { sameFormulaText } from "../formula-patterns";
import type { SheetRule } from "../rule";

/** Columns whose figures are judgements: typing over a formula there is how a forecast is made. */
const judged: ReadonlySet<ColumnRole> = new Set([
  "budget",
  "outturn",
  "actual",
  "commitments",
  "budget to date",
  "saving",
  "usage",
  "adjustment",
  "opening",
]);

export const constantAmongFormulas: SheetRule<"typed"> = {
  id: "constant-among-formulas",
  group: "formulas",
  scope: "sheet",
  severity: "warning",
  shares: "trait",
  title: "A figure is typed where the lines around it have a formula",
  why: "A typed figure no longer follows the cells it used to be worked out from. In a forecast that may be a judgement somebody made; in a column that is arithmetic it is a figure that will go wrong at the next change.",
  fix: "Put the formula back, or say in a note why the figure is typed.",
  messages: {
    typed:
      "{name}{cell} holds {shown} as a typed figure, where {count} other lines of the column have a formula ({model}).",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Spend to date £000", "Share of total"],
        ["Libraries", "420", "31% =B2/B$6"],
        ["Museums", "180", "13% =B3/B$6"],
        ["Parks", "310", "20%"],
        ["Roads", "445", "33% =B5/B$6"],
      ],
      mark: "C4",
      says: "The share of Parks was typed over.",
    },
    mended: {
      table: [
        ["Service", "Spend to date £000", "Share of total"],
        ["Libraries", "420", "31% =B2/B$6"],
        ["Museums", "180", "13% =B3/B$6"],
        ["Parks", "310", "23% =B4/B$6"],
        ["Roads", "445", "33% =B5/B$6"],
      ],
      mark: "C4",
      says: "Every line has the formula.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const { table, column, typed, model, follow } of view.brokenPatterns) {
        const role = table.columns[column]?.role ?? "other";
        for (const at of typed)
          yield cellHit(view, "typed", at, {
            values: { count: String(follow), model: sameFormulaText(view, model) },
            others: [model],
            ...(judged.has(role) ? { severity: "info" as const } : {}),
          });
      }
  },
};
