import type { Candidate, Head } from "../candidate";
import type { Measure } from "../claim";
import type { Phrase } from "../grammar/phrase";
import type { Refiner } from "./refiner";

/** Says what each amount is. The first that applies: funding, saving, movement, variance, budget, outturn, spend, other. */
export const tellMeasures: Refiner = {
  name: "tell-measures",
  refine(candidates) {
    return candidates.map((candidate) => {
      const { head, phrase } = candidate;
      if (!head || !phrase) return { ...candidate, measure: { value: "other", by: "implied" } };
      return { ...candidate, measure: { value: measureOf(head, phrase, candidate), by: head.by } };
    });
  },
};

function measureOf(head: Head, phrase: Phrase, { part }: Candidate): Measure {
  const { thing, change } = head;
  if (thing === "funding") return "funding";
  if (thing === "saving") return "saving";
  if (thing === "over" || thing === "under" || thing === "variance")
    return change !== null && part?.role !== "from" && part?.role !== "to"
      ? "movement"
      : "variance";
  if (thing === "reserve") return stands(phrase) || part !== null ? "other" : "funding";
  if (thing === "shortfall")
    return phrase.left.some(({ sense }) => sense === "saving")
      ? "saving"
      : phrase.left.concat(phrase.right).some(({ word }) => word.startsWith("gap"))
        ? "other"
        : "variance";
  if (thing === "budget") return "budget";
  if (thing === "outturn") return "outturn";
  if (thing === "spend")
    return isForecastOfAll(phrase) || isNetResult(phrase) || isForecastSpending(phrase)
      ? "outturn"
      : "spend";
  if (thing === "income" || thing === "balance" || thing === "threshold") return "other";
  return change === null ? "other" : "spend";
}

/** "Reserves stood at", "totalled", "the reserve position is": a balance, not a use. */
function stands({ joint, tokens, anchor }: Phrase): boolean {
  const verb = tokens[anchor - 1]?.lower ?? "";
  return (
    /^(?:is|are|was|were|be|totalled|totalling|total|totals|stand|stands)$/.test(joint) ||
    (joint === "at" && /^(?:stood|stands|stand|balance|remain|remains)$/.test(verb))
  );
}

/** "Net expenditure of £53.8m is forecast", "projecting expenditure of": a total, not the cost of one thing. */
function isNetResult({ left, tokens, at, joint }: Phrase): boolean {
  const noun = left[0];
  if (!noun || joint !== "of" || !/^(?:spend|spending|expenditure)$/.test(noun.word)) return false;
  const before = tokens[noun.at - 1]?.lower ?? "";
  if (/^(?:projecting|forecasting|projects|forecasts|predicting)$/.test(before)) return true;
  const said = tokens.slice(at + 1, at + 6).concat(tokens.slice(Math.max(0, noun.at - 9), noun.at));
  return (
    before === "net" &&
    said.some(({ lower }) =>
      /^(?:forecast|projected|expected|final|outturn|anticipated)$/.test(lower),
    )
  );
}

/** "Net expenditure on leisure is projected at £4.2m", "spending is forecast to be": where a service will end the year. */
function isForecastSpending({ left, tokens, at }: Phrase): boolean {
  const noun = left[0];
  if (!noun || !/^(?:spend|spending|expenditure)$/.test(noun.word)) return false;
  const words = tokens.slice(Math.max(noun.at, at - 5), at).map(({ lower }) => lower);
  return forecastAt.test(words.join(" "));
}

const forecastAt =
  /\b(?:is|are|was|were) (?:now |currently )?(?:forecast|forecasted|projected|expected|predicted|estimated|anticipated) (?:at|to (?:be|reach|total|come to))$/;

/** "Forecast to spend £31.5m": the total of a service, which is its outturn. */
function isForecastOfAll({ left, tokens, anchor }: Phrase): boolean {
  const verb = left[0];
  if (!verb || !/^spend$/.test(verb.word) || verb.at < anchor - 1) return false;
  return (
    tokens[verb.at - 1]?.lower === "to" &&
    /^(?:forecast|projected|expected|predicted|estimated|anticipated)$/.test(
      tokens[verb.at - 2]?.lower ?? "",
    )
  );
}
