import { auxiliaries, prepositions } from "../vocabulary";
import { nameIn, type Stretch } from "./noun-phrase";
import type { Phrase } from "./phrase";

/**
 * The name that a relative clause is about: "the pressure remains in | High Needs |, which is forecast to overspend by
 * A", "the largest scheme is | the Seafront |, where A will be carried forward". Null without such a clause.
 */
export function antecedent({
  tokens,
  before,
  anchor,
}: Pick<Phrase, "tokens" | "before" | "anchor">): Stretch | null {
  for (let at = anchor; at > before + 1; at--) {
    const word = tokens[at]?.lower;
    if (word !== "which" && word !== "where") continue;
    if (tokens[at - 1]?.text !== ",") return null;
    let from = at - 1;
    while (from > before + 1 && at - from < 12 && !parts(tokens[from - 1]?.lower ?? "")) from--;
    return nameIn(tokens, { from, to: at - 1 });
  }
  return null;
}

/** The word ends the phrase that a name stands in. "Of" and "for" may stand within a name. */
function parts(word: string): boolean {
  return auxiliaries.has(word) || (prepositions.has(word) && word !== "of" && word !== "for");
}
