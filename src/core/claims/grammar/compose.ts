import type { Thing } from "../candidate";
import { changeNoun, isChange, isVariance, type Governor } from "./governor";
import { type Clue, within } from "./phrase";

/**
 * Which of several telling words of one phrase governs the amount: `thing` stands nearest to it, `outer` are
 * those before, nearest first. Null where the nearest does. In a statement ("savings from the pooled budget
 * total £9m") the first noun governs, not the last.
 */
export function compose(thing: Thing, outer: readonly Clue[], statement: boolean): Governor | null {
  let inner = thing;
  let change: Governor["change"] = null;
  for (const clue of outer) {
    if (!within(clue.barrier, "preposition")) break;
    const { sense } = clue;
    if (isChange(sense)) {
      if (!counts(inner, clue)) continue;
      change ??= sense;
      if (changeNoun.has(clue.word)) break;
    } else if (governs(clue, inner, statement)) {
      inner = sense;
      change = null;
    } else if (isVariance(sense) && inner === "budget") break;
  }
  return inner === thing && change === null ? null : { thing: inner, change };
}

/** "Increased overspend of £2m" is the overspend, "additional overspend of" and "increase in overspend of" its change. */
function counts(thing: Thing, { word, preposition }: Clue): boolean {
  if (changeNoun.has(word)) return true;
  // "Has risen from 41 to 47 at a cost of": a verb speaks of its own subject, an adjective of the next word.
  if (preposition !== "") return false;
  if (thing === "saving") return false;
  return !isVariance(thing) || /^(?:additional|extra|new|more)$/.test(word);
}

/** Whether an outer noun takes the amount from the one inside it. */
function governs({ sense, word, preposition }: Clue, inner: Thing, statement: boolean): boolean {
  if (isVariance(inner) && inner !== "variance") return false;
  if (isVariance(sense)) {
    if (word.startsWith("exceed")) return inner === "budget";
    if (preposition === "")
      return inner === "variance" || (inner === "income" && sense === "under");
    // Pressure on a budget of £11.5m: the amount is the budget.
    if (
      /^pressures?$/.test(word) &&
      inner === "budget" &&
      /^(?:on|to|upon|against)$/.test(preposition)
    )
      return false;
    return word === "short" || /^(?:in|on|within|against|for|across|to)$/.test(preposition);
  }
  if (sense === "saving") return /^(?:on|in|from|within|against|to)$/.test(preposition);
  if (sense === "funding") return inner === "income" && preposition === "";
  return (
    statement &&
    preposition !== "" &&
    inner !== "reserve" &&
    inner !== "saving" &&
    inner !== "funding"
  );
}
