import type { ReportClaim } from "../../core/report/report-claim";

/** What came of an amount, as the pane marks it. */
export type Result =
  "agrees" | "rounding" | "disagrees" | "contradicts" | "unclear" | "elsewhere" | "sourced";

/** How a result is marked: never by colour alone, so each has its own symbol, words and underline. */
export interface Marking {
  readonly symbol: string;
  readonly label: string;
  /** After a number: of one amount, of several. Given where it differs from the label. */
  readonly counted?: readonly [one: string, several: string];
  /** Whether it is to be put right or cleared up; an amount from elsewhere has a filter of its own. */
  readonly attention: boolean;
}

export const markings: Readonly<Record<Result, Marking>> = {
  disagrees: {
    symbol: "✗",
    label: "does not agree",
    counted: ["does not agree", "do not agree"],
    attention: true,
  },
  contradicts: {
    symbol: "±",
    label: "words contradict the sign",
    counted: ["whose words contradict its sign", "whose words contradict their sign"],
    attention: true,
  },
  unclear: { symbol: "?", label: "unclear", attention: true },
  elsewhere: { symbol: "○", label: "not in the workbook", attention: false },
  rounding: {
    symbol: "≈",
    label: "agrees but for rounding",
    counted: ["agrees but for rounding", "agree but for rounding"],
    attention: false,
  },
  agrees: { symbol: "✓", label: "agrees", counted: ["agrees", "agree"], attention: false },
  sourced: { symbol: "↗", label: "sourced elsewhere", attention: false },
};

/** Worst first. */
export const results: readonly Result[] = [
  "disagrees",
  "contradicts",
  "unclear",
  "elsewhere",
  "rounding",
  "agrees",
  "sourced",
];

export function resultOf({ verdict, decision }: ReportClaim): Result {
  switch (verdict) {
    case "reconciles":
      return "agrees";
    case "rounding":
      return "rounding";
    case "does-not-reconcile":
      return "disagrees";
    case "direction-conflict":
      return "contradicts";
    case "ambiguous":
      return decision ? "sourced" : "unclear";
    case "not-in-tables":
      return decision ? "sourced" : "elsewhere";
  }
}
