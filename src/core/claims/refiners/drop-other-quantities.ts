import { wordSet } from "../text/word-set";
import type { Candidate } from "../candidate";
import type { Refiner } from "./refiner";

const counted = wordSet(
  "people persons person residents resident visits visit visitors visitor children homes home households household properties dwellings dwelling tonnes tonne miles mile metres metre meters meter km kilometres kilometre views view hits calls call users user population jobs job trees cases case items item records record square sq wide long deep high run race hours hour litres litre followers words customers customer journeys journey meals meal patients patient pupils pupil documents document applications application bins bin years year",
);

/** Drops figures without a pound sign that the words around do not make money: "3m visitors", "a 5k run". */
export const dropOtherQuantities: Refiner = {
  name: "drop-other-quantities",
  refine(candidates, { blocks }) {
    return candidates.filter((candidate) => {
      if (candidate.parser !== "scaled-amount" && candidate.parser !== "pence-amount") return true;
      const text = blocks[candidate.block]?.text.slice(candidate.start, candidate.end) ?? "";
      if (candidate.parser === "scaled-amount" && /\d [km]$/i.test(text)) return false;
      return /pounds?|sterling/i.test(text) || isMoney(candidate);
    });
  },
};

function isMoney({ phrase, parser }: Candidate): boolean {
  if (!phrase) return false;
  const { tokens, at } = phrase;
  const after = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  if (parser === "pence-amount")
    return (
      /^(?:per|an?|each|in|on|to|for|and|more|less|increase|reduction)$/.test(after[0] ?? "") ||
      near(phrase.tokens, at, 6)
    );
  if (counted.has(after[0] ?? "") || counted.has(after[1] ?? "")) return false;
  return near(tokens, at, 25);
}

/** A telling word, or an amount in pounds, in the same sentence close by. */
function near(
  tokens: readonly { sense: unknown; kind: string; text: string }[],
  at: number,
  reach: number,
): boolean {
  return tokens
    .slice(Math.max(0, at - reach), at + reach)
    .some(
      ({ sense, kind, text }) =>
        (sense !== null && sense !== "more" && sense !== "less" && sense !== "change") ||
        (kind === "amount" && text.includes("£")),
    );
}
