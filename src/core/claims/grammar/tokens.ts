import { wordSet } from "../text/word-set";
import { isDigit, isLetter, lexemeEnd } from "./lexeme";
import type { Sense } from "../vocabulary";
import { isSplitWord, senseOf } from "../vocabulary";
import type { Span } from "../text/split-sentences";

/** A word, figure, mark or amount of a sentence. */
export interface Token {
  readonly kind: "word" | "figure" | "mark" | "amount";
  /** As written, and in lower case. */
  readonly text: string;
  readonly lower: string;
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense | null;
  /** Index into the list of amounts, for an amount. */
  readonly amount: number | null;
}

/** Cuts a sentence into tokens; each amount is one token. `amounts` lie within the sentence, in order. */
export function tokenise(text: string, sentence: Span, amounts: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let from = sentence.start;
  for (const [index, { start, end }] of amounts.entries()) {
    readWords(text, from, start, tokens);
    const shown = text.slice(start, end);
    tokens.push({
      kind: "amount",
      text: shown,
      lower: shown,
      start,
      end,
      sense: null,
      amount: index,
    });
    from = end;
  }
  readWords(text, from, sentence.end, tokens);
  return addSenses(tokens);
}

function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (let start = from; start < to;) {
    const code = text.charCodeAt(start);
    if (isSpace(code)) {
      start++;
      continue;
    }
    const end = lexemeEnd(text, start, to);
    const shown = text.slice(start, end);
    tokens.push({
      kind: isLetter(code) ? "word" : isDigit(code) ? "figure" : "mark",
      text: shown,
      lower: shown.toLowerCase(),
      start,
      end,
      sense: null,
      amount: null,
    });
    start = end;
  }
}

function isSpace(code: number): boolean {
  return code < 128
    ? code === 32 || (code >= 9 && code <= 13)
    : /\s/.test(String.fromCharCode(code));
}

/** Words that the words beside them give a sense, or take it; any other has the vocabulary's or none. */
const swayed = wordSet(
  "up down short exceed exceeds exceeded exceeding draw draws drawn drawing drew limit loss variance variances over under forecast projection interest mitigating",
);

/** Nearly all words of a sentence say nothing of its amounts, and no word beside them makes them. */
function saysNothing(lower: string): boolean {
  return (
    !swayed.has(lower) &&
    senseOf(lower) === null &&
    !lower.startsWith("fall") &&
    !lower.startsWith("fell")
  );
}

function addSenses(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== "word" || saysNothing(token.lower)) return token;
    const before = tokens[index - 1]?.text ?? "";
    // The second half of "over spend" has been said by the first.
    if (isSplitWord(before, token.text)) return token;
    if (/^(?:gone|went|going)$/i.test(before) && /^(?:up|down)$/.test(token.lower))
      return { ...token, sense: token.lower === "up" ? "more" : "less" };
    // "Up by £3k", "up £0.6m from last period".
    const next = tokens[index + 1];
    if (
      /^(?:up|down)$/.test(token.lower) &&
      (next?.lower === "by" || (next?.kind === "amount" && !/^dr[ae]w/i.test(before)))
    )
      return { ...token, sense: token.lower === "up" ? "more" : "less" };
    // "To fall short of budget", "fell £212k short", is no fall.
    if (/^f[ae]ll/i.test(before) && token.lower === "short") return { ...token, sense: "over" };
    if (isFallingShort(token.lower, tokens, index)) return { ...token, sense: "over" };
    const exceeding = exceeds(token.lower, tokens, index);
    if (exceeding) return { ...token, sense: exceeding };
    if (/^dr[ae]w(?:n|ing)?$/.test(token.lower) && next?.lower === "down")
      return { ...token, sense: "funding" };
    if (token.lower === "limit" && before.toLowerCase() === "cash")
      return { ...token, sense: "budget" };
    if (token.lower === "loss" && isResult(before.toLowerCase(), tokens, index))
      return { ...token, sense: "over" };
    // "The adverse variance": the two words are one.
    if (/^variances?$/.test(token.lower) && /^(?:un)?favourable$|^adverse$/i.test(before))
      return { ...token, sense: /^fav/i.test(before) ? "under" : "over" };
    // "Under by £0.4m".
    if (
      /^(?:over|under)$/.test(token.lower) &&
      next?.lower === "by" &&
      isAmountNext(tokens, index + 2)
    )
      return { ...token, sense: token.lower === "over" ? "over" : "under" };
    if (isForecast(token.lower, tokens, index)) return { ...token, sense: "outturn" };
    if (isPartOfName(tokens, index)) return token;
    if (isInterestEarned(token.lower, tokens, index)) return { ...token, sense: "income" };
    if (token.lower === "mitigating" && /^(?:actions?|measures?)$/.test(next?.lower ?? ""))
      return { ...token, sense: "saving" };
    const sense = senseOf(token.text, tokens[index + 1]?.text);
    return sense === null || !inSense(token.lower, tokens, index) ? token : { ...token, sense };
  });
}

/** "Council Tax Reduction Scheme", "the Additional Support Needs budget": a word of change among capitals is a name's. */
function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^[A-Z][a-z]/.test(token.text)) return false;
  const sense = senseOf(token.text);
  if (sense !== "more" && sense !== "less" && sense !== "change") return false;
  const isCapital = (other: Token | undefined) =>
    other?.kind === "word" && /^[A-Z]/.test(other.text) && senseOf(other.text) === null;
  const before = tokens[index - 1];
  const named =
    isCapital(before) || (/^(?:and|&)$/.test(before?.lower ?? "") && isCapital(tokens[index - 2]));
  // The first word of a sentence has a capital of its own.
  return named ? index > 1 : index > 0 && before?.kind === "word" && isCapital(tokens[index + 1]);
}

/** "Interest on balances", "interest receivable": what comes in, not what loans cost. */
function isInterestEarned(word: string, tokens: readonly Token[], index: number): boolean {
  if (word !== "interest") return false;
  const next = tokens[index + 1]?.lower ?? "";
  if (/^(?:receivable|earned|received)$/.test(next)) return true;
  return (
    next === "on" && /^(?:balances|investments|deposits|cash)$/.test(tokens[index + 2]?.lower ?? "")
  );
}

function isAmountNext(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 2).some(({ kind }) => kind === "amount");
}

/** "Made a loss of", "a trading loss": the result of an account, not the loss of something. */
function isResult(before: string, tokens: readonly Token[], index: number): boolean {
  if (/^(?:trading|operating|net)$/.test(before)) return true;
  return (
    before === "a" &&
    /^(?:made|makes|reports?|reported|shows?|showed)$/.test(tokens[index - 2]?.lower ?? "")
  );
}

function isFallingShort(word: string, tokens: readonly Token[], index: number): boolean {
  return (
    /^f[ae]ll/.test(word) &&
    tokens[index + 1]?.kind === "amount" &&
    tokens[index + 2]?.lower === "short"
  );
}

/** "Will exceed its budget by": spending that does is over, income that does is under. */
function exceeds(word: string, tokens: readonly Token[], index: number): "over" | "under" | null {
  if (!/^exceed(?:s|ed|ing)?$/.test(word)) return null;
  const than = tokens.slice(index + 1, index + 6).map(({ lower }) => lower);
  const income = tokens
    .slice(Math.max(0, index - 8), index)
    .some(
      ({ lower }, at, near) =>
        senseOf(lower) === "income" || isInterestEarned(lower, tokens, index - near.length + at),
    );
  if (income && than.some((one) => /^(?:budgets?|targets?|estimates?)$/.test(one))) return "under";
  return than.some((one) => /^budgets?$/.test(one)) ? "over" : null;
}

/** "The forecast for the year is £5.7m": the forecast result. */
function isForecast(word: string, tokens: readonly Token[], index: number): boolean {
  if (word !== "forecast" && word !== "projection") return false;
  const before = tokens[index - 1]?.lower ?? "";
  return (
    /^(?:the|latest|current|year-end|revised)$/.test(before) &&
    /^(?:for|is|of|was|stands)$/.test(tokens[index + 1]?.lower ?? "")
  );
}

const changed = wordSet("of by in to on from since against is was and this the its our their that");

/** Words that speak of money only in some company. */
function inSense(word: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? "";
  const next = tokens[index + 1]?.lower ?? "";
  const after = tokens[index + 2]?.lower ?? "";
  if (word === "programme")
    return /^(?:capital|spending|savings|investment|revised|approved|year)$/.test(before);
  // "Revenue budget", "revenue and capital": the kind of budget, not income.
  if (word === "revenue")
    return (
      !/^(?:budget|outturn|expenditure|spend|spending|position|forecast|monitoring|account|underspend|overspend|variance)/.test(
        next,
      ) && !(next === "and" && after === "capital")
    );
  if (/^f[ae]ll/.test(word) && next === "short") return false;
  // A name may end in one: "Practice Improvement".
  if (/^improv/.test(word)) return changed.has(next);
  // "Give rise to" is no rise.
  if (word === "rise" && /^g[ia]v(?:e|es|en|ing)$/.test(before)) return false;
  // Powers are delegated up to a limit; a delegated service is no limit.
  if (word === "delegated") return /^(?:authority|limit|limits|powers?|threshold)$/.test(next);
  if (/^save[sd]?$/.test(word))
    return tokens.slice(index + 1, index + 4).some(({ kind }) => kind === "amount");
  // "In charge of", "price of": verbs and prices that are not spending.
  if (word === "charge") return before !== "in";
  // "£287k owing to vacant posts" is a reason; "owing to the council" is a debt.
  if (word === "owing" && next === "to")
    return /^(?:council|authority|us)$/.test(tokens[index + 3]?.lower ?? after);
  return true;
}
