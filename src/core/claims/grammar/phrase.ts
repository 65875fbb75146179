import { wordSet } from "../text/word-set";
import type { Sense } from "../vocabulary";
import { auxiliaries, conjunctions, figureNouns, hedges, prepositions } from "../vocabulary";
import type { Token } from "./tokens";

/** What parts a telling word from the amount, or from the telling word before it; the strongest thing counts. */
export type Barrier =
  "none" | "preposition" | "verb" | "comma" | "conjunction" | "relative" | "mark";

/** A word near an amount that says what it is. */
export interface Clue {
  readonly sense: Sense;
  readonly word: string;
  /** Index of its token. */
  readonly at: number;
  readonly barrier: Barrier;
  /** The nearest preposition on the way to the amount, or "". */
  readonly preposition: string;
}

/** The words around one amount, cut into the parts that may govern it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  /** Index of the amount's own token, of the amount before it (-1) and of the one after it. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
  /** Words straight before the amount: articles, hedges, "additional", "up to". */
  readonly modifiers: readonly string[];
  /** Index of the first token left of those, and the token in lower case ("of", "by", "to", "("). */
  readonly anchor: number;
  readonly joint: string;
  /** Telling words to the left, nearest first, back to the amount before. */
  readonly left: readonly Clue[];
  /** Telling words of the noun that follows: "£140k overspend", "£2m of one-off funding". */
  readonly right: readonly Clue[];
  /** The word after that noun, and the telling words of the phrase it opens: "reduction | in | forecast income". */
  readonly next: string;
  readonly complement: readonly Clue[];
  /** The amount stands in brackets of its own. */
  readonly bracketed: boolean;
}

const modifying = wordSet(
  "an a the this that these those another further additional extra new more increased reduced net gross full remaining original initial proposed approved planned one-off small overall same previous previously reported combined its their our estimated projected total only up to maximum minimum at least most over than in excess upwards of no less well exceeding recurrent recurring non-recurrent potential higher lower budgeted current revised",
);
/** Pairs of words that are hedges only together: "up to", "in excess of", "at least", "more than". */
const pairs: Readonly<Record<string, RegExp>> = {
  to: /^up$/,
  of: /^(?:region|order|excess|maximum|minimum|upwards)$/,
  least: /^at$/,
  most: /^at$/,
  than: /^(?:more|less|greater)$/,
  over: /^(?!spend|to$|from$)/,
};
const reach = 40;

export function readPhrase(tokens: readonly Token[], at: number): Phrase {
  let before = at - 1;
  while (before >= 0 && at - before <= reach && tokens[before]?.kind !== "amount") before--;
  if (before >= 0 && tokens[before]?.kind !== "amount") before = -1;
  let after = at + 1;
  while (after < tokens.length && after - at <= reach && tokens[after]?.kind !== "amount") after++;
  const { anchor, modifiers } = skipModifiers(tokens, at, before);
  const bracketed = tokens[anchor]?.text === "(" && tokens[at + 1]?.text === ")";
  const { right, next, complement } = readRight(tokens, at, after);
  return {
    tokens,
    at,
    before,
    after,
    modifiers,
    anchor,
    joint: tokens[anchor]?.lower ?? "",
    left: readLeft(tokens, bracketed || isLabelMark(tokens[anchor]) ? anchor - 1 : anchor, before),
    right,
    next,
    complement,
    bracketed,
  };
}

/** "Vacant posts - £81k", "Transport: £300k": the mark joins a label to its amount. */
function isLabelMark(token: Token | undefined): boolean {
  return token !== undefined && /^[-–—:]$/.test(token.text);
}

function skipModifiers(tokens: readonly Token[], at: number, before: number) {
  const modifiers: string[] = [];
  let anchor = at - 1;
  for (; anchor > before && at - anchor < 8; anchor--) {
    const token = tokens[anchor];
    if (!token) break;
    const { lower } = token;
    const previous = tokens[anchor - 1]?.lower ?? "";
    if (lower === "." && /^(?:c|ca|approx)$/.test(previous)) continue;
    if (hedges.has(lower)) {
      modifiers.push(lower);
      if (previous === "the" && tokens[anchor - 2]?.lower === "in" && lower !== "c") anchor -= 2;
      continue;
    }
    const pair = pairs[lower];
    if (
      pair
        ? !pair.test(previous)
        : /^(?:at|in|up|no|well|excess|upwards)$/.test(lower)
          ? modifiers.length === 0
          : !modifying.has(lower)
    )
      break;
    modifiers.push(lower);
  }
  return { anchor, modifiers };
}

function readLeft(tokens: readonly Token[], from: number, before: number): Clue[] {
  const clues: Clue[] = [];
  let barrier: Barrier = "none";
  let preposition = "";
  for (let at = from; at > before && from - at < reach && clues.length < 6; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.sense !== null) {
      clues.push({ sense: token.sense, word: token.lower, at, barrier, preposition });
      barrier = "none";
      preposition = "";
    } else {
      const met = barrierOf(token);
      if (met === "preposition" && preposition === "") preposition = token.lower;
      if (rank[met] > rank[barrier]) barrier = met;
    }
  }
  return clues;
}

function readRight(tokens: readonly Token[], at: number, after: number) {
  const right: Clue[] = [];
  let index = at + 1;
  if (tokens[index]?.lower === "of" || tokens[index]?.lower === "worth") index++;
  if (tokens[index]?.text === "(" && tokens[index + 2]?.text === ")") index++;
  const own = Math.min(after, at + 9);
  for (; index < own; index++) {
    const token = tokens[index];
    if (
      !token ||
      (token.sense === null && barrierOf(token) !== "none") ||
      stopping.has(token.lower)
    )
      break;
    if (token.sense !== null) right.push(clueAt(token, index));
  }
  const next = tokens[index]?.lower ?? "";
  const complement: Clue[] = [];
  if (prepositions.has(next) || next === "relating") {
    for (let far = index + 1; far < Math.min(after, index + 12); far++) {
      const token = tokens[far];
      if (!token) break;
      const met = token.sense === null ? barrierOf(token) : "none";
      if (rank[met] > rank.preposition) break;
      if (token.sense !== null) complement.push({ ...clueAt(token, far), preposition: next });
    }
  }
  return { right, next, complement };
}

const stopping = wordSet(
  "reported relating relates related included identified resulting compared each per ongoing recurring already previously assumes assuming reflects reflecting includes including excludes covers represents represent means arises stems follows compares remains",
);

function clueAt(token: Token, at: number): Clue {
  return {
    sense: token.sense ?? "variance",
    word: token.lower,
    at,
    barrier: "none",
    preposition: "",
  };
}

const rank: Readonly<Record<Barrier, number>> = {
  none: 0,
  preposition: 1,
  verb: 2,
  comma: 3,
  conjunction: 4,
  relative: 5,
  mark: 6,
};

/** Whether a barrier is no stronger than another. */
export function within(barrier: Barrier, limit: Barrier): boolean {
  return rank[barrier] <= rank[limit];
}

function barrierOf(token: Token): Barrier {
  const { kind, lower } = token;
  if (kind === "amount") return "mark";
  if (kind === "mark") return /^['"/&%]$/.test(lower) ? "none" : lower === "," ? "comma" : "mark";
  if (lower === "which" || lower === "that" || lower === "who") return "relative";
  if (conjunctions.has(lower)) return "conjunction";
  if (auxiliaries.has(lower)) return "verb";
  return prepositions.has(lower) ? "preposition" : "none";
}

/** The noun straight before the joint stands for an amount and says nothing of it: "the higher figure of". */
export function isFigureNoun(phrase: Phrase): boolean {
  const noun = /^(?:of|to|is|was|at)$/.test(phrase.joint)
    ? phrase.tokens[phrase.anchor - 1]
    : undefined;
  return noun !== undefined && figureNouns.has(noun.lower);
}
