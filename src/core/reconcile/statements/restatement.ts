import type { Claim, Measure } from "../../claims/claim";
import { amountText } from "../explain";
import type { LinkedProspect } from "../link";
import { periodFit } from "../periods";
import { tellingWeight } from "../names";
import type { Draft, StatementInput } from "./draft";
import { digitsOf, short } from "./sums";

/** Measures that writers use for one another when they speak of one figure. */
const kin: Readonly<Record<Measure, string>> = {
  variance: "variance",
  spend: "variance",
  "previous variance": "previous",
  movement: "movement",
  budget: "plan",
  outturn: "result",
  saving: "saving",
  funding: "money",
  other: "money",
};

interface Mention {
  readonly prospect: LinkedProspect;
  readonly claim: Claim;
  /** Telling words of the subject. */
  readonly words: readonly string[];
  /** The cell it stands for, where one is sure. */
  readonly cell: string | null;
}

/** Pairs looked at for one figure: a figure restated more often is told at its first and latest mention. */
const most = 40;

/**
 * The same figure for the same thing elsewhere in the text: equal at the coarser precision, or one of the
 * two is wrong. Only figures that are surely the same thing are held against each other.
 */
export function findRestatements({ prospects, reconciled }: StatementInput): Draft[] {
  const mentions = prospects.flatMap((prospect): Mention[] => {
    const { claim, query } = prospect;
    if (!claim.amount || claim.range || claim.amount.isZero) return [];
    const match = reconciled.get(claim.id)?.match;
    const only =
      match && match.confidence >= 0.6 && match.parts.length === 1 ? match.parts[0] : undefined;
    return [
      {
        prospect,
        claim,
        words: [...query.subject].filter((token) => tellingWeight(token) === 1).sort(),
        cell: only ? `${only.table}:${only.row}:${only.column}` : null,
      },
    ];
  });
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const word of mention.words)
      add(groups, `${word}|${kin[mention.claim.measure.value]}`, mention);
    if (mention.cell) add(groups, `=${mention.cell}`, mention);
  }
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const group of groups.values())
    for (let later = 1; later < group.length; later++)
      for (let earlier = Math.max(0, later - most); earlier < later; earlier++) {
        const [a, b] = [group[earlier], group[later]];
        if (!a || !b || seen.has(`${a.claim.id}-${b.claim.id}`)) continue;
        seen.add(`${a.claim.id}-${b.claim.id}`);
        const draft = compare(a, b);
        if (draft) drafts.push(draft);
      }
  return oncePerFigure(drafts);
}

function add(groups: Map<string, Mention[]>, key: string, mention: Mention): void {
  const list = groups.get(key);
  if (list) list.push(mention);
  else groups.set(key, [mention]);
}

function compare(a: Mention, b: Mention): Draft | null {
  const [first, second] = [a.claim.amount, b.claim.amount];
  if (!first || !second || first.unit !== second.unit || !comparable(a, b)) return null;
  const coarse = Number(first.precision) >= Number(second.precision) ? first : second;
  const fine = coarse === first ? second : first;
  const same = fine.printedLike(coarse).equals(coarse);
  const difference = second.abs().minus(first.abs()).value;
  const common = {
    kind: "restatement" as const,
    claims: [a.claim.id, b.claim.id],
    cells: [],
    statement: `${short(first)} = ${short(second)}`,
    difference,
  };
  if (same) {
    if (!overlaps(a, b) || isCopy(a, b)) return null;
    return {
      ...common,
      verdict: difference === "0" ? "holds" : "rounding",
      explanation: "The same figure is stated again.",
    };
  }
  if (!differs(a, b)) return null;
  return {
    ...common,
    verdict: a.claim.approximate || b.claim.approximate ? "ambiguous" : "does-not-hold",
    explanation: `The text states one figure twice: ${amountText(a.claim)} and ${amountText(b.claim)}.`,
  };
}

function comparable(a: Mention, b: Mention): boolean {
  const together =
    a.claim.narrative === b.claim.narrative &&
    a.claim.paragraphIndex === b.claim.paragraphIndex &&
    a.prospect.passage.sentence === b.prospect.passage.sentence;
  if (together) return false;
  const opposite = new Set([a.claim.direction.value, b.claim.direction.value]);
  if (opposite.has("overspend") && opposite.has("underspend")) return false;
  return periodFit(a.prospect.passage.periods, b.prospect.passage.periods) >= 0;
}

/** The same sentence in the report and on a sheet is one statement, not two. */
function isCopy(a: Mention, b: Mention): boolean {
  return (
    a.claim.narrative !== b.claim.narrative && a.prospect.passage.text === b.prospect.passage.text
  );
}

function overlaps(a: Mention, b: Mention): boolean {
  if (a.cell !== null && a.cell === b.cell) return true;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return shared > 0 && shared >= Math.min(a.words.length, b.words.length) / 2;
}

/** Within this share of each other two figures of one thing are one figure with a slip. */
const slip = 0.1;

function differs(a: Mention, b: Mention): boolean {
  const [first, second] = [a.claim.amount, b.claim.amount];
  if (!first || !second || digitsOf(first) < 3 || digitsOf(second) < 3) return false;
  const step = Math.max(Number(first.precision), Number(second.precision));
  const apart = Math.abs(Number(first.abs().minus(second.abs()).value));
  const size = Math.max(Math.abs(Number(first.value)), Math.abs(Number(second.value)));
  const within = contained(a.words, b.words);
  if (apart <= 2 * step + 1e-6) return within || (a.cell !== null && a.cell === b.cell);
  if (apart > slip * size || a.claim.paragraphIndex === b.claim.paragraphIndex) return false;
  const plain = [a, b].every(
    ({ claim }) =>
      claim.measure.by === "stated" &&
      claim.subject.by === "stated" &&
      !claim.part &&
      (claim.measure.value === "variance" ||
        claim.measure.value === "outturn" ||
        claim.measure.value === "budget"),
  );
  return (
    plain &&
    a.claim.measure.value === b.claim.measure.value &&
    a.claim.direction.value === b.claim.direction.value &&
    a.words.length >= 2 &&
    a.words.join(" ") === b.words.join(" ") &&
    // Two cells of the workbook hold the two figures: they are two things.
    !(a.cell !== null && b.cell !== null && a.cell !== b.cell) &&
    periodFit(a.prospect.passage.periods, b.prospect.passage.periods) >= 0
  );
}

function contained(a: readonly string[], b: readonly string[]): boolean {
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  return less.length > 0 && less.every((word) => more.includes(word));
}

/** One statement for each later mention: against the mention it differs from, else the first. */
function oncePerFigure(drafts: readonly Draft[]): Draft[] {
  const byLater = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.claims[1] ?? ""}:${draft.verdict === "does-not-hold" ? draft.statement : ""}`;
    if (!byLater.has(key)) byLater.set(key, draft);
  }
  const told = new Set<string>();
  return [...byLater.values()].filter((draft) => {
    if (draft.verdict !== "does-not-hold") return true;
    if (told.has(draft.statement)) return false;
    told.add(draft.statement);
    return true;
  });
}
