import type { Passage } from "./passages";

/** The amount is another one, whatever line its words name: the price of one, what is left, what may come. */
const other =
  /\b(?:each|per|average|typical|further|another|extra|remaining|remainder|rest of|balance of|up to|at least|at most|maximum|minimum|could|would|may|might|risk|for example|such as|equivalent to)\b[^.;]{0,40}$/i;
const unit =
  /^\s*(?:\)|,)?\s*(?:each\b|apiece\b|p\.?a\.?\b|a (?:week|night|day|month|year|unit|place|head)\b|an? hour\b|per\b|(?:of|from|in) (?:this|that|these|those)\b)/i;

/** The amount may be a part of the line's figure, or the reason for it. */
const reason =
  /\b(?:of which|of this|of these|includ\w+|part of|partly|mainly|mostly|chiefly|largely|primarily|due to|because|as a result|result of|relat\w+ to|attribut\w+|contribut\w+|within|element|share|net of|exclud\w+|in respect of|arising|arises|driven by|caused by|reflect\w+|account\w* for|consist\w+|compris\w+|made up)\b/i;

/** The words since the last statement ended: "because of vacancies, and | wholetime firefighters". */
function ownClause(before: string): string {
  const text = before.slice(-90);
  const ends = [...text.matchAll(/[;.] |, (?:and|but|while|whilst) /g)].at(-1);
  return ends ? text.slice(ends.index + ends[0].length) : text;
}

/**
 * Whether the words make an amount something else than its line's figure ("other": a price, a further amount,
 * an estimate), perhaps a part of it or its reason ("reason"), or neither.
 */
export function partOfLine({ before, after }: Passage): "other" | "reason" | null {
  const clause = ownClause(before);
  if (other.test(clause) || unit.test(after)) return "other";
  return reason.test(clause) ? "reason" : null;
}
