import { wordSet } from "../text/word-set";
import { figureNouns, reportingVerbs } from "../vocabulary";
import type { Token } from "./tokens";

const determiners = wordSet(
  "the an a this these those that our its their all any some both each no and or but also with then of overall total further ceasing presently currently since therefore however primarily mainly largely partly in on for at by from within as to although note noting while whilst after following just so",
);
const trailing = wordSet(
  "currently presently now also still again both together already therefore only all a an the of in on for to by and is has at from with as , ; : - – — (",
);
/** Words of finance that qualify an amount and name no service. */
const qualifying = wordSet(
  "projected forecast forecasts forecasted expected anticipated estimated predicted net gross revised approved original current latest reported previous previously main key total overall underlying in-year year-end year end full part effect revenue capital annual budgeted planned proposed combined additional increased reduced new further potential remaining significant small large major impact reason reasons result the a an this service services council department directorate authority portfolio committee cabinet board paper paragraph section table report appendix team one-off one off ongoing unallocated to date for period month quarter financial monitoring compared noted followed stage slippage largest biggest above below non-recurrent recurrent recurring breakeven break-even projection projections january february march april june july august september october november december",
);
const linking = wordSet("on in for of within from against across at by to relating with");
const pronoun = wordSet(
  "this it these they there which that we he she who what here those i you members figure nil",
);

/** A stretch of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase without articles, dates, adverbs and finance words around its name; null where no name is left. */
export function nameIn(tokens: readonly Token[], stretch: Stretch): Stretch | null {
  let { from, to } = cut(tokens, stretch);
  // "The projected overspend on home care": the name is what follows.
  const link = firstLink(tokens, from, to);
  if (link > from && everyFinance(tokens, from, link) && saysFinance(tokens, from, link)) {
    const rest = nameIn(tokens, { from: link + 1, to });
    if (rest) return rest;
  }
  const whole = to;
  // "Commissioned Services forecast overspend": the name is what goes before.
  while (to > from + 1 && isFinance(tokens[to - 1]) && !isName(tokens[to - 1])) to--;
  while (to > from && trailing.has(tokens[to - 1]?.lower ?? "")) to--;
  while (from < to && isOpening(tokens[from])) from++;
  if (from >= to || to - from > longest || pronoun.has(tokens[from]?.lower ?? "")) return null;
  if (!everyFinance(tokens, from, to)) return { from, to };
  // "Council tax", "Rents", "Service income": finance words that are a name all the same.
  const name = tokens.slice(from, whole);
  if (isTitle(name)) return { from, to: whole };
  return name.some((token) => namesItself(token, name.length > 1)) ? { from, to: whole } : null;
}

const longest = 18;

/** "Revenue Services": a department's name in capitals, though its words are of finance. */
function isTitle(name: readonly Token[]): boolean {
  return (
    name.length > 1 &&
    name.length < 5 &&
    name.every(({ text }) => /^(?:[A-Z]|and$|&$)/.test(text)) &&
    /^Services?$/.test(name.at(-1)?.text ?? "") &&
    /^(?:income|funding)$/.test(name[0]?.sense ?? "")
  );
}

function namesItself({ sense, lower }: Token, among: boolean): boolean {
  if (sense === "reserve" || sense === "balance") return true;
  return (
    sense === "income" &&
    (among ? lower !== "revenue" : !/^(?:income|revenues?|charges)$/.test(lower))
  );
}

function saysFinance(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ sense, lower }) =>
        sense !== null || figureNouns.has(lower) || /^(?:impact|effect|reasons?)$/.test(lower),
    );
}

function cut(tokens: readonly Token[], { from, to }: Stretch): { from: number; to: number } {
  while (from < to && (determiners.has(tokens[from]?.lower ?? "") || isMark(tokens[from]))) from++;
  for (let at = from + 1; at < to; at++) {
    if (/^(?:which|that|who|where|[;:])$/.test(tokens[at]?.lower ?? "") || periodAt(tokens, at))
      to = at;
  }
  while (to > from && trailing.has(tokens[to - 1]?.lower ?? "")) to--;
  return { from, to };
}

function isOpening(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    // "The Additional Support Needs budget" is a name.
    /^(?:[Ii]ncreased|[Rr]educed|additional|reducing|increasing|[A-Z].*ing)$/.test(token.text) &&
    /^(?:increased|reduced|additional|reducing|increasing)$/.test(token.lower)
  );
}

function firstLink(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (linking.has(tokens[at]?.lower ?? "")) return at;
  return -1;
}

function everyFinance(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isFinance(tokens[at]) && !linking.has(tokens[at]?.lower ?? "") && !isMark(tokens[at]))
      return false;
  }
  return true;
}

function isFinance(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "figure" || token.kind === "amount" || token.sense !== null) return true;
  const lower = token.lower.replace(/'s$/, "");
  // "Special Educational Needs": a verb's look-alike with a capital is part of a name.
  if (reportingVerbs.has(lower)) return /^[a-z]/.test(token.text);
  return qualifying.has(lower) || figureNouns.has(lower);
}

/** A finance word that is part of a name after another: "Transport costs", "Pooled Budget". */
function isName(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.sense === null) return /^(?:services?|staff)$/.test(token.lower);
  return (
    /^(?:spend|budget|income|funding|balance)$/.test(token.sense) && token.lower !== "purchase"
  );
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === "mark" && !/^['"(&/]$/.test(token.text);
}

const periodWord = wordSet(
  "the this same next last first second third fourth half future current financial year years end month quarter period january february march april may june july august september october november december recurring ongoing full part addition total line time order excess annum effect relation respect place due hand",
);

/** A preposition with a date, a year or a period after it: "at 1 April", "for this financial year", "per annum". */
export function periodAt(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|into|at|by|for|during|from|per|to|of|on|since|as)$/.test(tokens[at]?.lower ?? ""))
    return false;
  const first = tokens[at + 1];
  if (!first) return true;
  if (first.kind === "figure" || /^[PMQ]\d/.test(first.text)) return true;
  const second = tokens[at + 2];
  return (
    periodWord.has(first.lower) &&
    (first.lower !== "the" && first.lower !== "this"
      ? true
      : second?.kind === "figure" || periodWord.has(second?.lower ?? ""))
  );
}
