import type { Candidate } from "../candidate";
import { readPhrase } from "../grammar/phrase";
import { tokenise } from "../grammar/tokens";
import type { PlacedBlock } from "../text/block";
import type { Refiner } from "./refiner";

/** Finds each amount's sentence and the words around it. */
export const readPhrases: Refiner = {
  name: "read-phrases",
  refine(candidates, { blocks }) {
    const found: Candidate[] = [];
    for (let from = 0; from < candidates.length;) {
      const block = candidates[from]?.block;
      let to = from;
      while (candidates[to]?.block === block) to++;
      const place = block === undefined ? undefined : blocks[block];
      if (place) found.push(...readBlock(place, candidates.slice(from, to)));
      from = to;
    }
    return found;
  },
};

function readBlock(block: PlacedBlock, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const [sentence, span] of block.sentences.entries()) {
    const inside: Candidate[] = [];
    for (
      let candidate = candidates[next];
      candidate && candidate.start < span.end;
      candidate = candidates[++next]
    )
      inside.push(candidate);
    if (inside.length === 0) continue;
    if (isRead(inside)) {
      found.push(...inside);
      continue;
    }
    const tokens = tokenise(block.text, span, inside);
    let index = 0;
    tokens.forEach((token, at) => {
      const candidate = token.amount === null ? undefined : inside[index++];
      if (candidate) found.push({ ...candidate, sentence, phrase: readPhrase(tokens, at) });
    });
  }
  return found;
}

/** The amounts have been read before, and no other has been dropped from among them since. */
function isRead(inside: readonly Candidate[]): boolean {
  const tokens = inside[0]?.phrase?.tokens;
  if (!tokens) return false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const amount = tokens[at]?.amount ?? null;
    if (amount !== null) return amount === inside.length - 1;
  }
  return false;
}
