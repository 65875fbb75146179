import { cellHit, countOf } from "../cell-hit";
import { printStyles } from "../print-styles";
import type { SheetRule } from "../rule";

const called: Readonly<Record<string, string>> = {
  "": "no unit of their own",
  k: "thousands (k)",
  m: "millions (m)",
  bn: "billions (bn)",
  "format ,": "thousands, by their number format",
  "format ,,": "millions, by their number format",
};

export const mixedUnitsInColumn: SheetRule<"mixed"> = {
  id: "mixed-units-in-column",
  group: "presentation",
  scope: "sheet",
  severity: "warning",
  title: "Figures of one column are shown in different units",
  why: "One figure in millions among thousands is read a thousand times too small, and a number format that hides three digits does the same without a trace on the page.",
  fix: "Show the whole column in one unit, and say it in the heading.",
  messages: {
    mixed:
      "{name}{cell} shows {shown}, in {unit}, as {few} of this column {do}, where {many} {have} {other}, such as {such}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget"],
        ["Libraries", "£420k"],
        ["Adults", "£1.8m"],
        ["Parks", "£310k"],
      ],
      mark: "B3",
      says: "One figure is in millions.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Adults", "1,800"],
        ["Parks", "310"],
      ],
      mark: "B3",
      says: "The column has one unit, and its heading says so.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const table of view.tables)
        for (const units of printStyles(view, table).units) {
          if (units.size < 2) continue;
          const [few, ...more] = [...units].sort(([, a], [, b]) => a.count - b.count);
          const many = more[more.length - 1];
          const [first, ...others] = few?.[1].cells ?? [];
          if (!few || !many || !first) continue;
          yield cellHit(view, "mixed", first, {
            values: {
              unit: called[few[0]] ?? few[0],
              few: countOf(few[1].count, "figure"),
              do: few[1].count === 1 ? "does" : "do",
              many: String(many[1].count),
              have: many[1].count === 1 ? "has" : "have",
              other: called[many[0]] ?? many[0],
              such: many[1].first,
            },
            others: [...others, ...many[1].cells.slice(0, 1)],
          });
        }
  },
};
