import type { Chart, ChartKind } from "./chart-rows";

export const chartNames: Readonly<Record<ChartKind, string>> = {
  variance: "Variances",
  movement: "Movement since the last report",
};

/** What the overview says. */
export const words = {
  covered: "What was checked",
  tables: "Tables found",
  unchecked: "Not checked",
  uncheckedNone: "Every sheet could be read.",
  uncheckedDo: "Look at these by eye before you publish.",
  limits: "What this Excel cannot do",
  chart: "Where it differs",
  measure: "Figures to show",
  asTable: "Show as a table",
  asBars: "Show as bars",
  amounts: "Amounts in the text",
  sums: "Sums and differences",
  result: "Result",
  count: "Number",
  line: "Line",
  figure: "Figure",
  hold: "add up",
  doNotHold: "do not",
  sides: ({ positiveIsOver }: Chart) =>
    positiveIsOver === null
      ? "Figures as printed; brackets and minus signs to the left."
      : positiveIsOver
        ? "Over budget to the right, under budget to the left."
        : "Under budget to the right, over budget to the left.",
  tellsMovement: "Increases to the right, reductions to the left.",
} as const;
