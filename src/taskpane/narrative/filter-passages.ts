import type { ReportClaim } from "../../core/report/report-claim";
import type { Passage } from "./passages";
import { markings, resultOf } from "./result-of";

/** Which part of the text the person reads. */
export type Reading = "whole" | "attention" | "elsewhere" | "agreed";

/** The paragraphs that hold an amount of the wanted kind; all of them for the whole text. */
export function filterPassages(passages: readonly Passage[], reading: Reading): readonly Passage[] {
  if (reading === "whole") return passages;
  return passages.filter(({ amounts }) => amounts.some((amount) => isWanted(amount, reading)));
}

/** Whether an amount is of the kind that is being read. */
export function isWanted(amount: ReportClaim, reading: Reading): boolean {
  const result = resultOf(amount);
  switch (reading) {
    case "whole":
      return true;
    case "attention":
      return markings[result].attention;
    case "elsewhere":
      return result === "elsewhere" || result === "sourced";
    case "agreed":
      return result === "agrees" || result === "rounding";
  }
}
