import type { Candidate } from "../candidate";
import { type Clue, type Phrase, within } from "../grammar/phrase";
import type { Refiner } from "./refiner";

/** A percentage of one of these is not of money, whatever stands around it. */
const counted =
  /^(?:people|residents?|children|posts?|staff|placements?|cases|clients?|users?|population|workforce|resource|resources|capacity|attendance|sickness|absence|performance|satisfaction|collection|inflation|cpi|rpi|interest|rate|yield|return|award|occupancy|vacancy|turnover|staffing|probability|likelihood|confidence|response|pupils?|homes|properties|households|invoices|complaints|calls|visits|emissions|tonnage|recycling)$/;
const moneyed = new Set([
  "over",
  "under",
  "variance",
  "saving",
  "funding",
  "budget",
  "outturn",
  "spend",
  "income",
  "shortfall",
]);

/** Keeps percentages of a budget, a cost, a variance; drops those of people, posts, prices or performance. */
export const keepPercentagesOfMoney: Refiner = {
  name: "keep-percentages-of-money",
  refine(candidates) {
    return candidates.filter(
      (candidate) => candidate.parser !== "percentage" || isOfMoney(candidate),
    );
  },
};

function isOfMoney({ phrase }: Candidate): boolean {
  if (!phrase) return false;
  const { tokens, at, modifiers } = phrase;
  if (modifiers.some((word) => /^(?:minimum|maximum|least|most)$/.test(word))) return false;
  const previous = tokens[phrase.anchor - 1];
  if (phrase.bracketed && previous?.kind === "amount")
    return previous.text.includes("£") || !previous.text.includes("%");
  if (phrase.bracketed && previous?.kind === "figure" && !/[/-]/.test(previous.text)) return false;
  if (
    tokens
      .slice(at + 1, at + 7)
      .some(
        ({ lower, kind }, index, all) =>
          counted.test(lower) &&
          all.slice(0, index).every((token) => token.kind === kind || token.kind === "word"),
      )
  )
    return false;
  const right = phrase.right.some(isMoney);
  if (right) return true;
  if (
    tokens.slice(Math.max(0, phrase.anchor - 6), at).some(({ lower }) => counted.test(lower)) &&
    !phrase.bracketed
  )
    return false;
  return saidBefore(phrase) || (phrase.right.length > 0 && phrase.complement.some(isMoney));
}

function isMoney({ sense }: Clue): boolean {
  return moneyed.has(sense);
}

function saidBefore(phrase: Phrase): boolean {
  const limit = phrase.bracketed ? "preposition" : "verb";
  for (const clue of phrase.left) {
    if (!within(clue.barrier, limit)) return false;
    if (isMoney(clue)) return true;
  }
  return false;
}
