import { wordSet } from "../text/word-set";
import type { Head, Thing } from "../candidate";
import type { Sense } from "../vocabulary";
import type { Clue } from "./phrase";

/** What governs an amount, before it is known whether the words say so or only imply it. */
export type Governor = Pick<Head, "thing" | "change">;

type Change = NonNullable<Head["change"]>;

export function isChange(sense: Sense): sense is Change {
  return sense === "more" || sense === "less" || sense === "change";
}

/** Over- or underspend, or a variance that does not say which. */
export function isVariance(sense: Sense | null | undefined): boolean {
  return sense === "over" || sense === "under" || sense === "variance";
}

/** "Reduction", "increase", "movement": nouns of change, against adjectives such as "reduced", "additional". */
export const changeNoun = wordSet(
  "reductions reduction increases increase rises rise growth decreases decrease falls fall declines decline drops drop improvements improvement deterioration worsening movements movement changes change swing shift cuts cut",
);

/** "An additional £140k overspend": the change stands before the amount. */
export function addition(modifiers: readonly string[]): Change | null {
  if (modifiers.some((word) => /^(?:additional|extra|new|increased)$/.test(word))) return "more";
  return modifiers.includes("reduced") ? "less" : null;
}

/** The last thing named governs; a grant that is income is a grant. */
export function lastThing(clues: readonly Clue[]): Thing | null {
  const things = clues
    .map(({ sense }) => sense)
    .filter((sense): sense is Thing => !isChange(sense));
  const last = things.at(-1) ?? null;
  if (last === "income" && things.includes("funding")) return "funding";
  if (last === "variance" && isVariance(things.at(-2))) return things.at(-2) ?? last;
  return last;
}
