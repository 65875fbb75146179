import { wordSet } from "../text/word-set";
import type { Candidate } from "../candidate";
import { type Clue, type Phrase, within } from "../grammar/phrase";
import type { Token } from "../grammar/tokens";
import type { Refiner } from "./refiner";

/** A percentage of one of these is not of money, whatever stands around it. */
const counted = wordSet(
  "people residents resident children posts post staff placements placement cases clients client users user population workforce resource resources capacity attendance sickness absence performance satisfaction collection prices price rents tariffs tariff inflation cpi rpi interest rate yield return award occupancy vacancy turnover staffing probability likelihood confidence response pupils pupil homes properties households invoices complaints calls visits emissions tonnages tonnage recycling",
);
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
  const { tokens, at, anchor, bracketed } = phrase;
  if (phrase.modifiers.some((word) => /^(?:minimum|maximum|least|most)$/.test(word))) return false;
  if (phrase.joint === "within") return false;
  const shared = restated(phrase);
  if (shared) return shared.text.includes("£");
  const previous = tokens[anchor - 1];
  if (bracketed && previous?.kind === "figure" && !/[/-]/.test(previous.text)) return false;
  const words = tokens.slice(at + 1, at + 7);
  const stop = words.findIndex(({ kind }) => kind !== "word");
  if (words.slice(0, stop < 0 ? 6 : stop).some(({ lower }) => counted.has(lower))) return false;
  if (!bracketed && tokens.slice(Math.max(0, anchor - 6), anchor).some(isVolume)) return false;
  if (phrase.right.some(isMoney)) return true;
  if (!bracketed && countsBefore(phrase)) return false;
  return saidBefore(phrase) || (phrase.right.length > 0 && phrase.complement.some(isMoney));
}

/** The amount that a percentage says again: "£855,000 (7.2%)", "£1.2m, or 85% of the target". */
function restated({ tokens, anchor, bracketed, before }: Phrase): Token | undefined {
  if (before < 0) return undefined;
  const between = tokens.slice(before + 1, anchor + 1).map(({ text }) => text.toLowerCase());
  const again = /^(?:\(|, or|or|, ie|, i e|\( or|,|\) \()$/.test(between.join(" "));
  return again && (bracketed || between.includes("or")) ? tokens[before] : undefined;
}

/** "Tonnages were 2.1% below budget": a budgeted quantity, not money. */
function isVolume({ lower }: Token): boolean {
  return /^(?:tonnages?|tonnes|attendances?|footfall|volumes?|visits|calls|journeys|numbers?|occupancy)$/.test(
    lower,
  );
}

/** A counted noun stands before, and no cost of it: "placements fell by 7%", not "the cost of placements". */
function countsBefore({ tokens, anchor }: Phrase): boolean {
  const words = tokens.slice(Math.max(0, anchor - 10), anchor + 1);
  const last = words.map(({ lower }) => counted.has(lower)).lastIndexOf(true);
  if (last < 0) return false;
  const sooner = words.slice(Math.max(0, last - 4), last);
  return !sooner.some(
    ({ sense }, index) =>
      sense !== null &&
      moneyed.has(sense) &&
      /^(?:of|for|on)$/.test(sooner[index + 1]?.lower ?? ""),
  );
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
