import { wordSet } from "../text/word-set";
import type { Head, Thing } from "../candidate";
import type { Sense } from "../vocabulary";
import type { Token } from "./tokens";
import { compose } from "./compose";
import { type Clue, isFigureNoun, type Phrase, within } from "./phrase";
import { addition, changeNoun, isChange, isVariance, type Governor, lastThing } from "./governor";

/**
 * The word that governs an amount in its own phrase. Null where the phrase has none: the amount is
 * elliptical, or stands in a list. A change whose thing is not said in the phrase has `thing: null`.
 */
export function readHead(phrase: Phrase): Head | null {
  const governor =
    againstBudget(phrase) ??
    fromRight(phrase) ??
    fromLeft(phrase) ??
    fromPredicate(phrase) ??
    fromMeans(phrase) ??
    fromGiving(phrase);
  return governor && { ...governor, by: "stated" };
}

/** "£145,730 over budget", "£60k less than budgeted", "£123,250 better than budget". */
function againstBudget(phrase: Phrase): Governor | null {
  const { tokens, at } = phrase;
  // Few amounts are followed by a word of comparison, and the patterns are long.
  const compares = comparing.has(tokens[at + 1]?.lower ?? "");
  const words = compares ? tokens.slice(at + 1, at + 9).map(({ lower }) => lower) : [];
  const ahead = words.join(" ");
  const alone = compares ? overAlone.exec(ahead)?.[1] : undefined;
  if (alone !== undefined) return { thing: alone === "over" ? "over" : "under", change: null };
  const since = compares ? sinceLast.exec(ahead)?.[1] : undefined;
  if (since !== undefined)
    return { thing: "variance", change: since === "worse" ? "more" : "less" };
  const [, beyond, mark = ""] = (compares && overBudget.exec(ahead)) || [];
  const said = beyond ?? saidBefore(phrase);
  if (said === undefined) return null;
  // More income than the budget is as good as less spending.
  const income = isOfIncome(phrase) || (mark.startsWith("target") && !isOfSpending(phrase));
  const under = /^(?:under|below|less|lower|short|behind)/.test(said) !== income;
  if (/^(?:better|worse)/.test(said))
    return { thing: said.startsWith("b") ? "under" : "over", change: null };
  return { thing: under ? "under" : "over", change: null };
}

/** The words that the patterns below begin with. */
const comparing = wordSet(
  "over under above below more less better worse higher lower short in ahead behind",
);

const overBudget =
  /^(over|under|above|below|more than|less than|better than|worse than|higher than|lower than|short of|in excess of|ahead of|behind) (?:(?:the|its|their|approved|revised|original|current|profiled|annual|latest) ){0,3}(budgets?|budgeted|estimates?|plan|planned|targets?|profile|allocations?)\b/;

/** "£325k under because of vacancies", "£113k over - this is rates". */
const overAlone =
  /^(over|under)(?:$| (?:[,.;:()–—-]|and\b|but\b|because\b|due\b|as\b|owing\b|following\b|after\b|with\b))/;
/** "£49k worse than last month": a change in the variance. */
const sinceLast =
  /^(better|worse) (?:than (?:(?:that|the (?:position|forecast|figure|projection)|those) (?:was |were |last |previously )?(?:reported|forecast|projected|at|in|shown|advised)\b|last|at|in|the|previously|reported|month|period|quarter)\b(?! (?:revised |approved )?(?:budget|estimate|plan|target))|since\b)/;
const thanBudget =
  /\b(over|under|above|below|more than|less than|better than|worse than|higher than|lower than) (?:(?:the|its|their|approved|revised|original|current|annual) ){0,3}(?:budget|budgeted|estimate|estimated|plan|planned) by (?:an? |c |circa |around |about |some )?$/;

/** "Lower than budget by A". */
function saidBefore({ tokens, before, at }: Phrase): string | undefined {
  const from = Math.max(before + 1, at - 9);
  // "By" stands last, or before one word that hedges.
  if (tokens[at - 1]?.lower !== "by" && tokens[at - 2]?.lower !== "by") return undefined;
  const words = tokens.slice(from, at).map(({ lower }) => lower);
  return thanBudget.exec(`${words.join(" ")} `)?.[1];
}

/** The amount is of income; one that names nothing itself is of what the amount before it is of. */
function isOfIncome({ tokens, left, before }: Phrase): boolean {
  // "£28k below budget and season tickets £14k below budget": that budget is of the amount before.
  const own = left.find(
    ({ sense, at }) => !isChange(sense) && sense !== "budget" && !isInName(tokens, at),
  );
  if (own || before < 0) return own?.sense === "income" || isContribution(own);
  for (let at = before - 1; at >= 0 && before - at < 30; at--) {
    const sense = tokens[at]?.sense ?? null;
    if (sense !== null && !isChange(sense) && sense !== "budget") return sense === "income";
  }
  return false;
}

/** "Revenues and Benefits is £20k over budget": a service of that name, not its income. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const capital = (place: number): boolean => /^\p{Lu}/u.test(tokens[place]?.text ?? "");
  const joins = (place: number): boolean => /^(?:and|&)$/.test(tokens[place]?.lower ?? "");
  return capital(at) && ((joins(at + 1) && capital(at + 2)) || (joins(at - 1) && capital(at - 2)));
}

/** "Spending is £20k below target"; targets are mostly of what comes in. */
function isOfSpending({ left }: Phrase): boolean {
  return left.some(({ word }) => /^(?:spend|spending|expenditure)$/.test(word));
}

/** Contributions and grants come in: more of them than budgeted is income above budget. */
function isContribution(clue: Clue | undefined): boolean {
  return clue?.sense === "funding" && /^(?:contributions?|grants?|subsidy)$/.test(clue.word);
}

function fromRight(phrase: Phrase): Governor | null {
  const { right, modifiers } = phrase;
  // "The underspend is 2.3% of the budget": what follows is what it is a percentage of.
  if (isShare(phrase) && phrase.left.length > 0) return null;
  const last = right.at(-1);
  if (!last) return null;
  if (isChange(last.sense)) {
    if (phrase.next === "than") return { thing: leftThing(phrase.left), change: last.sense };
    if (changeNoun.has(last.word)) {
      const thing = lastThing(right) ?? lastThing(phrase.complement) ?? null;
      return { thing, change: last.sense };
    }
    return phrase.left.length > 0 ? null : { thing: lastThing(right), change: last.sense };
  }
  // "The reserve will fund £1.2m of spending".
  if (/^funds?$/.test(phrase.joint)) return { thing: "funding", change: null };
  const thing = lastThing(right);
  const before = right.find(({ sense }) => isChange(sense));
  const change = before && isChange(before.sense) ? before.sense : addition(modifiers);
  return { thing, change: thing === "saving" ? null : change };
}

function isShare({ tokens, at }: Phrase): boolean {
  return /%|cent/i.test(tokens[at]?.text ?? "") && tokens[at + 1]?.lower === "of";
}

function leftThing(left: readonly Clue[]): Thing | null {
  const near = left.find(
    ({ sense, barrier }, index) => !isChange(sense) && (index === 0 || within(barrier, "comma")),
  );
  return near && !isChange(near.sense) ? near.sense : null;
}

const governing = wordSet(
  "of is are was were be been being at by to from total totals totalled totalling - – — : ( than about equals reaching namely and as",
);
const stating = wordSet("is are was were be been being total totals totalled totalling equals");

function fromLeft(phrase: Phrase): Governor | null {
  const [first, second] = phrase.left;
  if (
    !first ||
    (isFigureNoun(phrase) && !(isVariance(first.sense) && first.at >= phrase.anchor - 2))
  )
    return null;
  if (phrase.joint === "leaving") return { thing: "balance", change: addition(phrase.modifiers) };
  if (phrase.joint === "(" && !phrase.bracketed) return null;
  // "The largest is £2.8m from X, followed by A".
  if (phrase.joint === "by" && phrase.tokens[phrase.anchor - 1]?.lower === "followed") return null;
  if (!reaches(phrase, first)) return null;
  if (/^includ/.test(phrase.joint)) {
    const named = lastThing(phrase.complement);
    if (named === "funding" || named === "saving" || named === "reserve")
      return { thing: named === "reserve" ? "funding" : named, change: addition(phrase.modifiers) };
  }
  if (isChange(first.sense)) return readChange(phrase, first, first.sense, second);
  // "To reduce the overspend by A".
  if (
    phrase.joint === "by" &&
    second &&
    isChange(second.sense) &&
    within(second.barrier, "preposition")
  )
    return { thing: first.sense, change: second.sense };
  const change = addition(phrase.modifiers);
  const alone = { thing: first.sense, change: first.sense === "saving" ? null : change };
  return compose(first.sense, phrase.left.slice(1), stating.has(phrase.joint)) ?? alone;
}

/** Whether the nearest telling word can govern the amount from where it stands. */
function reaches({ joint, bracketed }: Phrase, first: Clue): boolean {
  if (within(first.barrier, "preposition")) return true;
  if (bracketed) return within(first.barrier, "comma");
  if (stating.has(joint) || /^(?:stood|stands|at|to|by|of|from|than)$/.test(joint))
    return within(first.barrier, "relative");
  return within(first.barrier, governing.has(joint) ? "conjunction" : "comma");
}

/** "Reduction of A", "reduced by A", "improve to A": a change, of what the words around name. */
function readChange(
  phrase: Phrase,
  first: Clue,
  change: Governor["change"],
  second?: Clue,
): Governor {
  const follows = phrase.complement.filter(({ preposition }) =>
    /^(?:in|on|of|to|from|against|for)$/.test(preposition),
  );
  const complement = lastThing(follows);
  if (complement !== null && changeNoun.has(first.word)) return { thing: complement, change };
  if (second && !isChange(second.sense) && within(second.barrier, "verb"))
    return { thing: second.sense, change };
  // "The movement since Quarter 2 is an increase of A".
  return { thing: second && /^movements?$/.test(second.word) ? "variance" : null, change };
}

const predicates: readonly (readonly [RegExp, Thing])[] = [
  [/^(?:brought|carried)/, "balance"],
  [/^(?:added|released|utilised|used|transferred|invested|drawn|available)$/, "funding"],
];

/** What is said of the amount after it: "£4.197m is from one-off funding", "£2m was added to the budget". */
function fromPredicate({ tokens, at, after, modifiers }: Phrase): Governor | null {
  const verb = tokens[at + 1]?.lower ?? "";
  if (!/^(?:is|are|was|were|has|have|had|will|to|relates|relating|of|from)$/.test(verb))
    return null;
  for (const token of tokens.slice(at + 2, Math.min(after, at + 8))) {
    const known = predicates.find(([words]) => words.test(token.lower))?.[1];
    const change = addition(modifiers);
    if (known) return { thing: known, change };
    if (token.sense === "reserve") return { thing: "funding", change };
    if (verb === "from" && /^(?:grants?|contingency)$/.test(token.lower))
      return { thing: "funding", change };
    if (verb !== "to" && verb !== "from" && isThing(token.sense))
      return { thing: token.sense, change };
    if (token.kind === "mark" && token.text !== "'") return null;
  }
  return null;
}

function isThing(sense: Sense | null): sense is Thing {
  return sense !== null && !isChange(sense) && !isVariance(sense);
}

/** "£158k by reducing the costs of repairs", "£400k from reduced expenditure": how the amount comes about. */
function fromMeans({ complement, next }: Phrase): Governor | null {
  const verb = complement[0];
  if (!/^(?:by|from|through)$/.test(next) || !verb || !isChange(verb.sense)) return null;
  if (!/^(?:reduc|increas|cut|additional)/.test(verb.word)) return null;
  const thing = lastThing(complement);
  return thing === "funding" ? null : { thing, change: verb.sense };
}

/** "The Government has provided an extra £1.5bn", "an additional £20k". */
function fromGiving({ joint, modifiers }: Phrase): Governor | null {
  const change = addition(modifiers);
  if (/^(?:provided|awarded|granted|secured|announced)$/.test(joint))
    return { thing: "funding", change };
  if (joint === "leaving") return { thing: "balance", change };
  return change && { thing: null, change };
}
