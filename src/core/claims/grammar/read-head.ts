import type { Head, Thing } from "../candidate";
import type { Sense } from "../vocabulary";
import { type Clue, isFigureNoun, type Phrase, within } from "./phrase";

type Change = "more" | "less" | "change";

const isChange = (sense: Sense): sense is Change =>
  sense === "more" || sense === "less" || sense === "change";
const isVariance = (sense: Sense | null) =>
  sense === "over" || sense === "under" || sense === "variance";
/** "Reduction", "increase", "movement": nouns of change, against adjectives such as "reduced", "additional". */
const changeNoun =
  /^(?:reductions?|increases?|rises?|growth|decreases?|falls?|declines?|drops?|improvements?|deterioration|worsening|movements?|changes?|swing|shift|cuts?)$/;

/**
 * The word that governs an amount in its own phrase. Null where the phrase has none: the amount is
 * elliptical, or stands in a list. A change whose thing is not said in the phrase has `thing: null`.
 */
export function readHead(phrase: Phrase): Head | null {
  return stated(
    againstBudget(phrase) ?? fromRight(phrase) ?? fromLeft(phrase) ?? fromPredicate(phrase),
  );
}

interface Reading {
  readonly thing: Thing | null;
  readonly change: Change | null;
}

function stated(reading: Reading | null): Head | null {
  return reading && { ...reading, by: "stated" };
}

/** "£145,730 over budget", "£60k less than budgeted", "£123,250 better than budget". */
function againstBudget({ tokens, at }: Phrase): Reading | null {
  const words = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  const said =
    /^(over|under|above|below|more than|less than|better than|worse than|higher than|lower than|short of|in excess of) (?:the |its |their )?(?:approved |revised |original |current |profiled |annual )?(?:budget|budgeted|estimate|plan|planned|target|profile)\b/.exec(
      words.join(" "),
    )?.[1];
  if (said === undefined) return null;
  const under = /^(?:under|below|less|better|lower)/.test(said);
  return { thing: under ? "under" : "over", change: null };
}

function fromRight(phrase: Phrase): Reading | null {
  const { right, modifiers } = phrase;
  const last = right.at(-1);
  if (!last) return null;
  if (isChange(last.sense)) {
    if (changeNoun.test(last.word) || phrase.next === "than") {
      const thing = lastThing(right) ?? lastThing(phrase.complement) ?? leftThing(phrase.left);
      return { thing, change: last.sense };
    }
    return phrase.left.length > 0 ? null : { thing: lastThing(right), change: last.sense };
  }
  const thing = lastThing(right);
  const before = right.find(({ sense }) => isChange(sense));
  const change = before && isChange(before.sense) ? before.sense : addition(modifiers);
  return { thing, change: thing === "saving" ? null : change };
}

/** "An additional £140k overspend": the change stands before the amount. */
function addition(modifiers: readonly string[]): Change | null {
  if (modifiers.some((word) => /^(?:additional|extra|new|increased)$/.test(word))) return "more";
  return modifiers.includes("reduced") ? "less" : null;
}

/** The last thing named governs; a grant that is income is a grant. */
function lastThing(clues: readonly Clue[]): Thing | null {
  const things = clues
    .map(({ sense }) => sense)
    .filter((sense): sense is Thing => !isChange(sense));
  const last = things.at(-1) ?? null;
  if (last === "income" && things.includes("funding")) return "funding";
  return last;
}

function leftThing(left: readonly Clue[]): Thing | null {
  const near = left.find(
    ({ sense, barrier }, index) => !isChange(sense) && (index === 0 || within(barrier, "comma")),
  );
  return near && !isChange(near.sense) ? near.sense : null;
}

const governing =
  /^(?:of|is|are|was|were|be|been|being|at|by|to|from|total|totals|totalled|totalling|[-–:(]|than|about|equals|reaching|namely|and|as)$/;

function fromLeft(phrase: Phrase): Reading | null {
  const [first, second, third] = phrase.left;
  if (!first || isFigureNoun(phrase)) return null;
  if (phrase.joint === "(" && !phrase.bracketed) return null;
  if (!reaches(phrase, first)) return null;
  if (isChange(first.sense)) return readChange(phrase, first, second);
  const thing = first.sense;
  const joined = second !== undefined && within(second.barrier, "preposition");
  const change = addition(phrase.modifiers);
  if (!joined) return { thing, change: thing === "saving" ? null : change };
  return compose(thing, second, third) ?? { thing, change: thing === "saving" ? null : change };
}

/** Whether the nearest telling word can govern the amount from where it stands. */
function reaches({ joint, left, bracketed }: Phrase, first: Clue): boolean {
  if (within(first.barrier, "preposition")) return true;
  if (bracketed) return within(first.barrier, "comma");
  if (
    /^(?:is|are|was|were|be|been|total|totals|totalled|stood|stands|at|to|by|of|from|than)$/.test(
      joint,
    )
  )
    return within(first.barrier, "relative");
  return left.length > 0 && governing.test(joint)
    ? within(first.barrier, "conjunction")
    : within(first.barrier, "comma");
}

/** "Reduction of A", "reduced by A", "improve to A": a change, of what the words around name. */
function readChange(phrase: Phrase, first: Clue, second: Clue | undefined): Reading {
  const change = directed(first);
  const complement = lastThing(
    phrase.complement.filter(({ preposition }) =>
      /^(?:in|on|of|to|from|against|for)$/.test(preposition),
    ),
  );
  if (complement !== null && phrase.next !== "by" && change.noun)
    return { thing: complement, change: change.sense };
  const limit = second && second.barrier === "relative" ? null : second;
  if (limit && !isChange(limit.sense) && within(limit.barrier, "verb"))
    return { thing: limit.sense, change: change.sense };
  return { thing: null, change: change.sense };
}

function directed({ sense, word }: Clue): { readonly sense: Change; readonly noun: boolean } {
  return { sense: isChange(sense) ? sense : "change", noun: changeNoun.test(word) };
}

/** Two telling words in one phrase: which of them governs. */
function compose(thing: Thing, outer: Clue, third: Clue | undefined): Reading | null {
  if (isChange(outer.sense)) {
    const noun = changeNoun.test(outer.word);
    if (thing === "saving" && !noun) return { thing, change: null };
    if (isVariance(thing) && !noun && !/^(?:additional|extra|new|more)$/.test(outer.word))
      return { thing, change: null };
    return { thing, change: outer.sense };
  }
  if (isVariance(outer.sense) && outer.preposition !== "") {
    const pressureOn =
      /^pressures?$/.test(outer.word) && /^(?:on|to|upon|against)$/.test(outer.preposition);
    if (pressureOn && thing === "budget") return null;
    if (/^(?:in|on|within|against|for|across|to)$/.test(outer.preposition))
      return { thing: outer.sense, change: null };
    return null;
  }
  if (outer.sense === "saving" && /^(?:on|in|from|within|against)$/.test(outer.preposition))
    return { thing: "saving", change: null };
  if (thing === "variance" && isVariance(outer.sense)) return { thing: outer.sense, change: null };
  if (thing === "income" && outer.sense === "under") return { thing: "under", change: null };
  if (thing === "income" && outer.sense === "funding") return { thing: "funding", change: null };
  if (thing === ("change" as string) && third) return null;
  if (
    third &&
    isChange(third.sense) &&
    within(third.barrier, "preposition") &&
    thing !== "saving" &&
    !isVariance(thing)
  )
    return { thing, change: third.sense };
  return null;
}

const predicates: readonly (readonly [RegExp, Thing])[] = [
  [/^(?:brought|carried)/, "balance"],
  [/^(?:added|released|utilised|used|transferred|invested|drawn)$/, "funding"],
];

/** What is said of the amount after it: "£4.197m is from one-off funding", "£2m was added to the budget". */
function fromPredicate({ tokens, at, after, modifiers }: Phrase): Reading | null {
  const verb = tokens[at + 1]?.lower ?? "";
  if (!/^(?:is|are|was|were|has|have|will|to|relates|relating|of)$/.test(verb)) return null;
  for (const token of tokens.slice(at + 2, Math.min(after, at + 8))) {
    const known = predicates.find(([words]) => words.test(token.lower))?.[1];
    if (known) return { thing: known, change: addition(modifiers) };
    if (token.sense !== null && !isChange(token.sense) && !isVariance(token.sense))
      return { thing: token.sense, change: addition(modifiers) };
    if (token.kind === "mark" && token.text !== "'") return null;
  }
  return null;
}
