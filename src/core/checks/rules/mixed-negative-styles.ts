import { cellHit, countOf } from "../cell-hit";
import { printStyles } from "../print-styles";
import type { SheetRule } from "../rule";

export const mixedNegativeStyles: SheetRule<"mixed"> = {
  id: "mixed-negative-styles",
  group: "presentation",
  scope: "sheet",
  severity: "info",
  title: "Negative figures of one table are shown in two ways",
  why: "Where some negative figures stand in brackets and others have a minus, a reader wonders whether the two mean different things.",
  fix: "Give the cells one number format, such as #,##0;(#,##0).",
  messages: {
    mixed:
      "{name}{cell} shows {shown}, as {few} of this table {do}, where {many} {are} shown as {other}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Variance £000"],
        ["Libraries", "(13)"],
        ["Museums", "-5"],
        ["Parks", "(12)"],
      ],
      mark: "B3",
      says: "One underspend has a minus, the others stand in brackets.",
    },
    mended: {
      table: [
        ["Service", "Variance £000"],
        ["Libraries", "(13)"],
        ["Museums", "(5)"],
        ["Parks", "(12)"],
      ],
      mark: "B3",
      says: "All stand in brackets.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const table of view.tables) {
        const { brackets, minuses } = printStyles(view, table);
        if (brackets.count === 0 || minuses.count === 0) continue;
        const [few, many] =
          brackets.count < minuses.count ? [brackets, minuses] : [minuses, brackets];
        const [first, ...others] = few.cells;
        if (!first) continue;
        yield cellHit(view, "mixed", first, {
          values: {
            few: countOf(few.count, "figure"),
            do: few.count === 1 ? "does" : "do",
            many: String(many.count),
            are: many.count === 1 ? "is" : "are",
            other: many.first,
          },
          others,
        });
      }
  },
};
