import type { Candidate, Thing } from "../candidate";
import { isVariance } from "../grammar/governor";
import { tokenise } from "../grammar/tokens";
import type { PlacedBlock } from "../text/block";
import type { Reading, Refiner } from "./refiner";

/** Things an item may be while the list says better what it is: deferred spend in a list of savings is a saving. */
const weak: ReadonlySet<Thing | null> = new Set([
  null,
  "spend",
  "income",
  "balance",
  "budget",
  "threshold",
]);

/**
 * Items of a list say only their name: "Hold vacant posts - £81k". What they are is said by the words that
 * lead in ("Savings are made up of:") or by a heading ("Recovery measures").
 */
export const borrowFromLists: Refiner = {
  name: "borrow-from-lists",
  refine(candidates, reading) {
    const known = new Map<number, Borrowed | null>();
    return candidates.map((candidate, index) => {
      const previous = candidates[index - 1];
      const opens = previous?.block !== candidate.block || previous.sentence !== candidate.sentence;
      const block = reading.blocks[candidate.block];
      if (!block || !candidate.phrase || !weak.has(candidate.head?.thing ?? null)) return candidate;
      if (!opens && !candidate.head && !candidate.phrase.bracketed) return candidate;
      const found = known.has(block.index) ? known.get(block.index) : borrow(block, reading);
      known.set(block.index, found ?? null);
      if (!found || !lends(candidate, found)) return candidate;
      return { ...candidate, head: lend(candidate, found.thing) };
    });
  },
};

interface Borrowed {
  readonly thing: Thing;
  /** From the words that lead in, not from a heading. */
  readonly near: boolean;
}

function lends(candidate: Candidate, { thing, near }: Borrowed): boolean {
  const { head } = candidate;
  const own = head?.thing ?? null;
  // Costs that rise in a list of pressures are pressures; a reduction, or income, is not one of them.
  if (isVariance(thing) && head !== null && (head.change !== "more" || own === "income"))
    return false;
  return isLabelled(candidate) || (near && (own === null || own === "spend" || thing === "saving"));
}

function lend({ head }: Candidate, thing: Thing): Candidate["head"] {
  const change = head?.change ?? null;
  // "Pressures: impact of increased demand of £195k" is a pressure, not a change in one.
  return { thing, change: isVariance(thing) ? null : change, by: "implied" };
}

/** The amount follows a label: "Vacant posts - £81k", "Transport (£40k)", "Market development £0.020m". */
function isLabelled({ phrase }: Candidate): boolean {
  if (!phrase) return false;
  const { joint, bracketed, tokens, anchor } = phrase;
  return (
    bracketed ||
    /^[-–—:]$/.test(joint) ||
    anchor < 0 ||
    (tokens[anchor]?.kind === "word" && /^[A-Z]/.test(tokens[anchor]?.text ?? ""))
  );
}

function borrow(block: PlacedBlock, { blocks }: Reading): Borrowed | null {
  const lead = block.leadIn === null ? undefined : blocks[block.leadIn];
  const led = lead && thingOf(lastSentence(lead), true);
  if (led) return { thing: led, near: true };
  for (const heading of [...block.headings].reverse()) {
    const thing = thingOf(heading, false);
    if (thing) return { thing, near: false };
  }
  return lead && lead.leadIn !== null ? borrow(lead, { blocks, abbreviations: new Map() }) : null;
}

/** The end of a lead-in; a last sentence of a word or two ("Specifically:") speaks for the one before. */
function lastSentence({ text, sentences }: PlacedBlock): string {
  const last = sentences.at(-1);
  if (!last) return "";
  const start = last.end - last.start < 30 ? (sentences.at(-2)?.start ?? last.start) : last.start;
  return text.slice(Math.max(start, last.end - 400), last.end);
}

/** What a lead-in or heading says of its items. A heading's direction is not passed down. */
function thingOf(text: string, near: boolean): Thing | null {
  const senses = tokenise(
    text.slice(0, 400),
    { start: 0, end: Math.min(400, text.length) },
    [],
  ).map(({ sense }) => sense);
  if (senses.includes("saving")) return "saving";
  const variance = senses.find((sense) => isVariance(sense));
  if (variance === "over" || variance === "under" || variance === "variance")
    return near ? variance : "variance";
  if (senses.includes("reserve") || senses.includes("funding")) return near ? "funding" : null;
  return null;
}
