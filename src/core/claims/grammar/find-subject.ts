import { wordSet } from "../text/word-set";
import { auxiliaries, conjunctions, prepositions, reportingVerbs } from "../vocabulary";
import { antecedent } from "./antecedent";
import { nameIn, periodAt, type Stretch } from "./noun-phrase";
import type { Phrase } from "./phrase";
import type { Token } from "./tokens";

/** Verbs that are nouns or adjectives just as often: they are verbs only before one of these. */
const doubtful = wordSet(
  "total forecast forecasts cost costs funds needs uses reports increased decreased reduced improved projected agreed approved reported identified included saves released projects sets spent saved made used provided detailed announced predicted achieved delivered recorded carried generated stands",
);
const followsVerb = wordSet(
  "an a the by to that up from around approximately c circa some over savings its no",
);

/** The subject of the verb that leads to the amount: "X has a projected overspend of A". Null without a name. */
export function verbSubject({ tokens, before, anchor, at }: Phrase): Stretch | null {
  const start = clauseStart(tokens, before, anchor);
  const verb = firstVerb(tokens, start, at);
  if (verb < 0 || isSubjectItself(tokens, verb, anchor, at)) return null;
  return (
    nameIn(tokens, { from: Math.max(start, verb - 24), to: verb }) ??
    antecedent({ tokens, before, anchor })
  );
}

/** "Tonnage is lower and an underspend of £0.8m is forecast": the amount's own noun is the subject of its verb. */
function isSubjectItself(
  tokens: readonly Token[],
  verb: number,
  anchor: number,
  at: number,
): boolean {
  if (!/^(?:is|was|are|were|has|will)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  for (let index = anchor; index > verb; index--) if (tokens[index]?.lower === "and") return true;
  return false;
}

/** Whether a verb stands between the amount before and this one. */
export function hasVerb({ tokens, before, anchor }: Phrase): boolean {
  return firstVerb(tokens, clauseStart(tokens, before, anchor), anchor + 1) >= 0;
}

/** "Members should note that X is": the clause begins after "that". */
const telling = wordSet(
  "note notes noted report reported agreed recommended advised expected anticipated estimated shows show means mean confirmed meant indicates indicate suggests suggest recognised assumed says said",
);

const adverbial = wordSet(
  "as at in for by during within following after since overall currently however therefore additionally furthermore similarly although while whilst despite with this of to on also finally note based",
);

/** Where the clause of the amount begins: after an opening such as "As at Period 2," and after "and", ";". */
function clauseStart(tokens: readonly Token[], before: number, anchor: number): number {
  let start = Math.max(before + 1, anchor - 60);
  for (let at = anchor - 1; at > start; at--) {
    const { lower } = tokens[at] as Token;
    if (lower === "that" && telling.has(tokens[at - 1]?.lower ?? "")) {
      start = at + 1;
      break;
    }
    const joins =
      /^(?:;|while|whilst|but)$/.test(lower) || (before >= 0 && /^(?:and|,)$/.test(lower));
    if (joins && firstVerb(tokens, at + 1, anchor + 1) > at + 1) {
      start = at + 1;
      break;
    }
  }
  const first = tokens[start]?.lower ?? "";
  if (!adverbial.has(first)) return start;
  const end = Math.min(anchor, start + 16);
  for (let at = start + 1; at < end; at++) {
    if (tokens[at]?.text === "," && firstVerb(tokens, at + 1, anchor + 1) >= 0) return at + 1;
  }
  // "For 2018/19 the revised position is": the opening ends with its figure.
  for (let at = start + 1; at < Math.min(end, start + 9); at++) {
    if (tokens[at]?.kind === "figure") return afterBrackets(tokens, at + 1);
  }
  // "At this stage of the year Grounds shows": the name's capital ends the opening.
  for (let at = start + 2; at < Math.min(end, start + 7); at++) {
    if (
      /^(?:year|month|quarter|period|stage)$/.test(tokens[at]?.lower ?? "") &&
      /^[A-Z]/.test(tokens[at + 1]?.text ?? "")
    )
      return at + 1;
  }
  if (/^(?:addition|total)$/.test(tokens[start + 1]?.lower ?? "")) return start + 2;
  return start;
}

/** "Period 2 (May 2017)": the brackets belong to the date. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let close = at; close < at + 6; close++) if (tokens[close]?.text === ")") return close + 1;
  return at;
}

function firstVerb(tokens: readonly Token[], from: number, to: number): number {
  let relative = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const { lower, kind } = token;
    if (lower === "which" || lower === "that" || lower === "who") relative = at;
    if (kind !== "word") continue;
    const verb =
      auxiliaries.has(lower) ||
      (intending.has(lower) && tokens[at + 1]?.lower === "to") ||
      (reportingVerbs.has(lower) && (!doubtful.has(lower) || isVerb(tokens, at)));
    if (verb && at !== from) return relative > from ? relative : at;
  }
  return -1;
}

/** "Primary schools plan to draw down". */
const intending = wordSet("plan intend intends aim aims");

function isVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    prepositions.has(tokens[at - 1]?.lower ?? "") ||
    /^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return false;
  return next !== undefined && (next.kind === "amount" || followsVerb.has(next.lower));
}

/** The label that an amount follows: "Vacant posts - A", "Transport (A)", "Reablement, underspend of A". */
export function labelBefore(phrase: Phrase): Stretch | null {
  const { tokens, before, anchor } = phrase;
  let from = Math.max(before + 1, anchor - 24);
  let to = phrase.bracketed || tokens[anchor]?.kind === "mark" ? anchor : anchor + 1;
  if (before >= 0 && joinsBefore(tokens[from]?.lower ?? "")) from = afterJoin(tokens, from, anchor);
  const comma =
    phrase.left[0] && /^(?:over|under|variance|saving|less|more)$/.test(phrase.left[0].sense)
      ? lastComma(tokens, from, phrase.left[0].at)
      : -1;
  if (comma > from) to = comma;
  for (let at = from; at < to - 1; at++) {
    const { lower } = tokens[at] as Token;
    if (/^(?:;|:|\))$/.test(lower) || (lower === "," && !startsLabel(tokens, before, at)))
      from = at + 1;
  }
  for (let at = to - 1; at > from; at--) {
    const { lower } = tokens[at] as Token;
    if (!auxiliaries.has(lower) && !/^(?:include|includes|including|on|ceasing)$/.test(lower))
      continue;
    const verbed = firstVerb(tokens, from, at + 1) >= 0;
    if (!verbed) continue;
    from = lastPreposition(tokens, at, to) + 1;
    break;
  }
  return nameIn(tokens, { from, to });
}

function joinsBefore(word: string): boolean {
  return prepositions.has(word) || word === "below" || word === "above";
}

/** Past the phrase that belongs to the amount before: "£45k on salaries and | an underspend of". */
function afterJoin(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (/^(?:and|,|;)$/.test(tokens[at]?.lower ?? "")) return at + 1;
  return from;
}

/** A comma inside a name: "Management, Finance and HR". */
function startsLabel(tokens: readonly Token[], before: number, comma: number): boolean {
  return (
    before < 0 &&
    comma < 5 &&
    /^[A-Z]/.test(tokens[comma + 1]?.text ?? "") &&
    firstVerb(tokens, 0, comma) < 0
  );
}

function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from && at > to - 5; at--) if (tokens[at]?.text === ",") return at;
  return -1;
}

function lastPreposition(tokens: readonly Token[], from: number, to: number): number {
  let found = from;
  for (let at = from; at < to - 1; at++)
    if (/^(?:on|from|for|in|by)$/.test(tokens[at]?.lower ?? "")) found = at;
  return found;
}

/** The words that qualify the governing noun: "winter service | costs of A". */
export function governedName({ tokens, left, anchor, joint, before }: Phrase): Stretch | null {
  const noun = left[0];
  if (!noun || joint !== "of" || noun.at !== anchor - 1) return null;
  if (!/^(?:spend|income|balance)$/.test(noun.sense)) return null;
  let from = noun.at;
  while (from > before + 1 && noun.at - from < 6) {
    const token = tokens[from - 1];
    if (!token || token.kind !== "word" || token.sense !== null) break;
    if (isParting(token.lower)) break;
    from--;
  }
  return from < noun.at ? nameIn(tokens, { from, to: noun.at }) : null;
}

function isParting(word: string): boolean {
  return (
    prepositions.has(word) ||
    auxiliaries.has(word) ||
    conjunctions.has(word) ||
    (reportingVerbs.has(word) && !doubtful.has(word))
  );
}

/** Between the governing word and the amount: "funding | for Learning and Development | of A". */
export function innerName({ tokens, left, anchor, joint }: Phrase): Stretch | null {
  if (joint !== "of") return null;
  const outer = left
    .filter(({ barrier }, index) => index === 0 || barrier === "none" || barrier === "preposition")
    .at(-1);
  if (!outer || outer.at >= anchor - 1) return null;
  return nameIn(tokens, { from: outer.at, to: anchor });
}

/**
 * What follows the amount and its noun: "A | on payments to individuals", "A for the replacement system". After
 * a variance "from higher income" is its reason, not its subject: `reasons` leaves that out.
 */
export function nameAfter(
  { tokens, at, after, right, bracketed }: Phrase,
  reasons = true,
): Stretch | null {
  if (bracketed) return null;
  let from = (right.at(-1)?.at ?? at) + 1;
  if (right.length === 0 && tokens[from]?.lower === "of")
    return nameIn(tokens, { from: from + 1, to: phraseEnd(tokens, from + 1, after) });
  for (let skipped = 0; skipped < 2 && periodAt(tokens, from); skipped++)
    from = phraseEnd(tokens, from + 1, after);
  if (tokens[from]?.text === "," && /^(?:is|are|was|were)$/.test(tokens[from + 1]?.lower ?? ""))
    from++;
  // "£415k has been provided for bad debts".
  from = afterPassive(tokens, from);
  // "Of which £0.9m is for residential care".
  if (/^(?:is|are|was|were|relates|will)$/.test(tokens[from]?.lower ?? "")) from++;
  const link = tokens[from]?.lower ?? "";
  if (!/^(?:on|in|for|within|across|against|relating|from|to|of|through)$/.test(link)) return null;
  if (periodAt(tokens, from)) return null;
  if (!reasons && /^(?:from|to|through|of)$/.test(link)) return null;
  const start =
    from +
    (link === "relating" ||
    (link === "in" && /^(?:relation|respect)$/.test(tokens[from + 1]?.lower ?? ""))
      ? 2
      : 1);
  return nameIn(tokens, { from: start, to: phraseEnd(tokens, start, after) });
}

const provided = wordSet(
  "provided allocated earmarked spent budgeted included set met drawn taken requested proposed sought recommended funded transferred paid released used applied emerged arisen identified forecast projected expected anticipated reported recorded shown",
);

/** Past "has been provided", "will be drawn", "has emerged", "was set aside"; the same place without one. */
function afterPassive(tokens: readonly Token[], from: number): number {
  if (!/^(?:has|have|was|were|is|are|will|would|may)$/.test(tokens[from]?.lower ?? "")) return from;
  const verb = /^(?:been|be)$/.test(tokens[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  if (!provided.has(tokens[verb]?.lower ?? "")) return from;
  return tokens[verb + 1]?.lower === "aside" ? verb + 2 : verb + 1;
}

function phraseEnd(tokens: readonly Token[], from: number, after: number): number {
  let at = from;
  for (; at < after && at - from < 14; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "mark" && !/^['"(&/-]$/.test(token.text)) break;
    if (token.text === "(" && !/^[A-Z]{2,}$/.test(tokens[at + 1]?.text ?? "")) break;
    if (
      auxiliaries.has(token.lower) ||
      (/^(?:which|that|who|however|but|while|due|because|as|by|through|following|when|where|allocated|identified|reported|compared|against|since|resulting|relating|via|during|with|from|than)$/.test(
        token.lower,
      ) &&
        at > from)
    )
      break;
    if (
      token.lower === "and" &&
      (tokens[at + 1]?.kind === "amount" ||
        conjunctions.has(tokens[at + 1]?.lower ?? "") ||
        /^(?:a|an|the|further|additional)$/.test(tokens[at + 1]?.lower ?? ""))
    )
      break;
    if (at > from && periodAt(tokens, at)) break;
    // "The volatility reserve | to cover the deficit".
    if (/^(?:to|for)$/.test(token.lower) && tokens[at - 1]?.sense === "reserve" && at > from) break;
  }
  return at;
}
