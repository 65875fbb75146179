import type { Candidate } from "../candidate";
import type { ListPart } from "../claim";
import type { PlacedBlock } from "../text/block";
import type { Reading, Refiner } from "./refiner";

/** Words after which an amount's parts follow in the same sentence. */
const opens =
  /\b(?:made up of|comprising|comprises|consisting of|consists of|broken down|of which|for example|e\.g\.|such as|including|includes)\b/i;
/** Words that leave room for parts that are not named. */
const loose =
  /\b(?:for example|e\.g\.|eg|such as|includ\w+|main|mainly|primarily|largely|mostly|chiefly|of which|some of|key|significant|most)\b/i;

const summing =
  /\b(?:variances?|overspends?|underspends?|pressures?|savings?|efficienc\w+|measures|reductions?|increases?|movements?|reserves|allocations?)\b/i;

/**
 * Marks the parts that amounts play: a change and what it is measured from, a total and the items of its
 * list, and whether the list leaves room for more.
 */
export const markParts: Refiner = {
  name: "mark-parts",
  refine(candidates, reading) {
    const parts = new Map<number, ListPart>();
    candidates.forEach((candidate, index) => {
      const previous = candidates[index - 1];
      const beside = previous && isBeside(previous, candidate) ? previous : undefined;
      if (isBase(candidate, beside)) {
        parts.set(index, { role: "base", exhaustive: true });
        if (beside && !beside.part) parts.set(index - 1, { role: "change", exhaustive: true });
      } else if (beside) markInline(candidates, index, reading, parts);
      else markListed(candidates, index, reading, parts);
    });
    return candidates.map((candidate, index) => {
      const part = candidate.part ?? parts.get(index) ?? null;
      return part === candidate.part ? candidate : { ...candidate, part };
    });
  },
};

function isBeside(a: Candidate, b: Candidate): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** "A reduction of £239k on the projected overspend of £191k". */
function isBase(candidate: Candidate, beside: Candidate | undefined): boolean {
  if (!beside || candidate.measure?.value !== "previous variance" || candidate.part) return false;
  return beside.measure?.value === "movement";
}

/** "£900k is made up of staffing (£500k), transport (£300k)", "£1.4m, of which £0.9m". */
function markInline(
  candidates: readonly Candidate[],
  index: number,
  { blocks }: Reading,
  parts: Map<number, ListPart>,
): void {
  const candidate = candidates[index];
  const previous = candidates[index - 1];
  if (!candidate || !previous) return;
  const between = blocks[candidate.block]?.text.slice(previous.end, candidate.start) ?? "";
  const before = parts.get(index - 1);
  if (between.length < 120 && opens.test(between)) {
    const exhaustive = !loose.test(between);
    if (before?.role !== "item") parts.set(index - 1, { role: "total", exhaustive });
    parts.set(index, { role: "item", exhaustive });
  } else if (before?.role === "item" && between.length < 80 && !/[;.]/.test(between)) {
    parts.set(index, before);
  }
}

/** The first amount of an item under "Savings of £165k are made up of:". */
function markListed(
  candidates: readonly Candidate[],
  index: number,
  { blocks }: Reading,
  parts: Map<number, ListPart>,
): void {
  const candidate = candidates[index];
  const block = candidate && blocks[candidate.block];
  if (!block || block.leadIn === null || candidates[index - 1]?.block === block.index) return;
  const lead = blocks[block.leadIn];
  if (!lead) return;
  const words = ending(lead);
  const total = lastOf(candidates, index, lead.index);
  // "Members are asked to note:" leads in to no list of amounts.
  if (total < 0 && !summing.test(words)) return;
  const exhaustive = !loose.test(words);
  parts.set(index, { role: "item", exhaustive });
  if (total >= 0 && !parts.has(total)) parts.set(total, { role: "total", exhaustive });
}

function ending({ text, sentences }: PlacedBlock): string {
  const last = sentences.at(-1);
  return last ? text.slice(Math.max(last.start, last.end - 400), last.end) : "";
}

/** The last amount of the block that leads in; looked for among the amounts shortly before. */
function lastOf(candidates: readonly Candidate[], index: number, block: number): number {
  for (let at = index - 1; at >= 0 && index - at < 40; at--) {
    const found = candidates[at];
    if (!found || found.block < block) return -1;
    if (found.block === block) return at;
  }
  return -1;
}
