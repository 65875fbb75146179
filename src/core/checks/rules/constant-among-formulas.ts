import type { Hit } from "../../finding";
import type { ColumnRole } from "../../tables/table";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit } from "../cell-hit";
import { sameFormulaText, type Pattern } from "../formula-patterns";
import type { Rule } from "../rule";
import { typedOverLink } from "../typed-over-link";
import type { WorkbookView } from "../workbook-view";

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

type Says = "typed" | "differs" | "same";

export const constantAmongFormulas: Rule<Says> = {
  id: "constant-among-formulas",
  group: "formulas",
  severity: "warning",
  shares: "trait",
  title: "A figure is typed where the lines around it have a formula",
  why: "A typed figure no longer follows the cells it used to be worked out from. In a forecast that may be a judgement somebody made; in a column that is arithmetic it is a figure that will go wrong at the next change.",
  fix: "Put the formula back, or say in a note why the figure is typed.",
  messages: {
    typed:
      "{name}{cell} holds {shown} as a typed figure, where {count} other lines of the column have a formula ({model}).",
    differs:
      "{name}{cell} holds {shown} as a typed figure, where other lines of the column bring theirs over from another sheet ({model}). {source} shows {there}.",
    same: "{name}{cell} holds {shown} as a typed figure, where other lines of the column bring theirs over from another sheet ({model}). {source} shows the same figure now.",
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
      for (const pattern of view.brokenPatterns)
        for (const at of pattern.typed) yield* tell(view, pattern, at);
  },
};

/** Lines that make a pattern without a link beside the figure to bear it out. */
const leastFollowers = 2;

function* tell(view: WorkbookView, pattern: Pattern, at: CellRef): Iterable<Hit<Says>> {
  const { table, column, model, follow } = pattern;
  const values = { count: String(follow), model: sameFormulaText(view, model) };
  const link = typedOverLink(view, pattern, at);
  if (!link) {
    if (follow < leastFollowers) return;
    const isJudged = judged.has(table.columns[column]?.role ?? "other");
    yield cellHit(view, "typed", at, {
      values,
      others: [model],
      ...(isJudged ? { severity: "info" as const } : {}),
    });
    return;
  }
  const { sheet, row, column: of } = link.source;
  const { ref, text } = view.evidence(sheet, row, of);
  yield cellHit(view, link.same ? "same" : "differs", at, {
    values: { ...values, source: ref, there: text },
    others: [model, link.source],
    ...(link.same ? { severity: "info" as const } : {}),
  });
}
