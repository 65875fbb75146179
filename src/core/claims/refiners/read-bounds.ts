import type { Candidate } from "../candidate";
import { hedges } from "../vocabulary";
import type { Refiner } from "./refiner";

/** "Up to £10k", "a maximum of", "over £2m", "at least": an amount with one open end; "c.", "circa", "around": approximate. */
export const readBounds: Refiner = {
  name: "read-bounds",
  refine(candidates) {
    return candidates.map((candidate) => {
      const { phrase, amount } = candidate;
      if (!phrase) return candidate;
      const words = [...phrase.modifiers].reverse();
      const approximate =
        words.some((word, index) => isHedge(word, words[index - 1])) || endsHedged(candidate);
      const range = candidate.range ?? (amount ? boundOf(candidate, words.join(" ")) : null);
      return approximate || range !== candidate.range
        ? { ...candidate, approximate, range }
        : candidate;
    });
  },
};

function isHedge(word: string, before: string | undefined): boolean {
  if (word === "just" || word === "say") return true;
  return hedges.has(word) && !(word === "order" && before === "purchase");
}

function endsHedged({ phrase }: Candidate): boolean {
  return (
    /^(?:approx|approximately|or|ish)$/.test(phrase?.tokens[phrase.at + 1]?.lower ?? "") &&
    phrase?.tokens[phrase.at + 2]?.lower !== "the"
  );
}

function boundOf({ amount, phrase }: Candidate, words: string): Candidate["range"] {
  if (/(?:^| )(?:up to|maximum|at most|no more than|not more than)(?: |$)/.test(words))
    return { low: null, high: amount };
  if (
    /(?:^| )(?:over|more than|at least|in excess of|excess of|minimum|upwards of|exceeding|greater than)(?: |$)/.test(
      words,
    ) &&
    !/just over/.test(words)
  )
    return { low: amount, high: null };
  if (/less than|under/.test(words)) return { low: null, high: amount };
  // "A maximum spend on agency staff of £1.6m".
  if (phrase && phrase.joint === "of") {
    const said = phrase.tokens
      .slice(Math.max(0, phrase.anchor - 8), phrase.anchor)
      .map(({ lower }) => lower);
    if (said.some((word) => word === "maximum" || word === "ceiling" || word === "cap"))
      return { low: null, high: amount };
  }
  return null;
}
