import type { Claim, Measure } from "../../claims/claim";
import { asFigure, type Figure } from "../cells";
import { amountText } from "../explain";
import type { LinkedProspect } from "../link";
import { periodFit } from "../periods";
import { agreement } from "../value-fit";
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
  readonly figure: Figure;
  /** Place in reading order. */
  readonly order: number;
  /** Telling words of the subject. */
  readonly words: readonly string[];
  /** The cell it stands for, where one is sure. */
  readonly cell: string | null;
}

/** Figures of about one size that are looked at for one: a figure is not restated more often. */
const most = 12;
/** Beyond this share of each other two figures are never one. */
const widest = 1.12;

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
        figure: asFigure(claim.amount),
        order: prospect.passage.order,
        words: [...query.subject].filter((token) => tellingWeight(token) === 1).sort(),
        cell: only ? `${only.table}:${only.row}:${only.column}` : null,
      },
    ];
  });
  const order = new Map(mentions.map(({ claim }, at) => [claim.id, at]));
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const word of mention.words)
      add(groups, `${word}|${kin[mention.claim.measure.value]}`, mention);
    if (mention.cell) add(groups, `=${mention.cell}`, mention);
  }
  const seen = new Set<number>();
  const drafts: Draft[] = [];
  for (const group of groups.values()) {
    // In order of size only figures beside each other can be one figure, so no group is gone through in pairs.
    const sorted = [...group].sort((a, b) => a.figure.size - b.figure.size || a.order - b.order);
    for (let at = 0; at < sorted.length; at++)
      for (let next = at + 1; next <= at + most && next < sorted.length; next++) {
        const [one, other] = [sorted[at], sorted[next]];
        if (!one || !other) continue;
        if (other.figure.size > one.figure.size * widest + other.figure.step) break;
        const [a, b] = one.order < other.order ? [one, other] : [other, one];
        if (!mayBeOne(a, b)) continue;
        const pair = a.order * prospects.length + b.order;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const draft = compare(a, b);
        if (draft) drafts.push(draft);
      }
  }
  return oncePerFigure(
    drafts.sort(
      (a, b) => (order.get(a.claims[0] ?? "") ?? 0) - (order.get(b.claims[0] ?? "") ?? 0),
    ),
  );
}

function add(groups: Map<string, Mention[]>, key: string, mention: Mention): void {
  const list = groups.get(key);
  if (list) list.push(mention);
  else groups.set(key, [mention]);
}

function compare(a: Mention, b: Mention): Draft | null {
  const [first, second] = [a.claim.amount, b.claim.amount];
  if (!first || !second || first.unit !== second.unit || !comparable(a, b)) return null;
  const agrees = agreement(a.figure, b.figure);
  const same = agrees === "equal" || agrees === "rounded";
  if (!(same ? overlaps(a, b) && !isCopy(a, b) : differs(a, b))) return null;
  const difference = agrees === "equal" ? "0" : second.abs().minus(first.abs()).value;
  const common = {
    kind: "restatement" as const,
    claims: [a.claim.id, b.claim.id],
    cells: [],
    statement: `${short(first)} = ${short(second)}`,
    difference,
  };
  if (same)
    return {
      ...common,
      verdict: difference === "0" ? "holds" : "rounding",
      explanation: "The same figure is stated again.",
    };
  return {
    ...common,
    verdict: a.claim.approximate || b.claim.approximate ? "ambiguous" : "does-not-hold",
    explanation: `The text states one figure twice: ${amountText(a.claim)} and ${amountText(b.claim)}.`,
  };
}

/** Near enough in size and alike enough in name to be looked at closer. */
function mayBeOne(a: Mention, b: Mention): boolean {
  const apart = Math.abs(a.figure.size - b.figure.size);
  const rounding = (a.figure.step + b.figure.step) * 1.01;
  if (apart > rounding && apart > slip * Math.max(a.figure.size, b.figure.size)) return false;
  if (a.cell !== null && a.cell === b.cell) return true;
  if (apart > rounding && a.words.length !== b.words.length) return false;
  return overlaps(a, b);
}

function comparable(a: Mention, b: Mention): boolean {
  const together =
    a.claim.narrative === b.claim.narrative &&
    a.claim.paragraphIndex === b.claim.paragraphIndex &&
    a.prospect.passage.sentence === b.prospect.passage.sentence;
  if (together) return false;
  const [left, right] = [a.claim.direction.value, b.claim.direction.value];
  if (
    left === "overspend" ? right === "underspend" : left === "underspend" && right === "overspend"
  )
    return false;
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
  if (digitsOf(a.figure) < 3 || digitsOf(b.figure) < 3) return false;
  const step = Math.max(a.figure.step, b.figure.step);
  const apart = Math.abs(a.figure.size - b.figure.size);
  const size = Math.max(a.figure.size, b.figure.size);
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
