import type { Claim } from "../../claims/claim";
import type { LinkedProspect } from "../link";
import { around, byParagraph, type Draft, type StatementInput } from "./draft";
import { equation, judge, overSign, short, type Outcome, type Summand } from "./sums";

/**
 * "£695k, a reduction of £218k on the £913k reported": earlier variance and change give the present one,
 * overspends positive, so that a change through zero reads right ("an underspend of £48k, a reduction of
 * £239k on the overspend of £191k").
 */
export function findMovements({ prospects, reconciled }: StatementInput): Draft[] {
  return byParagraph(prospects).flatMap((paragraph) =>
    paragraph.flatMap((change, at) => {
      if (!isChange(change.claim) || !change.claim.amount) return [];
      const base = nearest(paragraph, at, (claim) => isBase(claim));
      if (!base) return [];
      const result =
        nearest(paragraph, at, (claim, other) => other !== base && isResult(claim)) ??
        resultBefore(prospects, change, reconciled);
      if (!result) return [];
      const draft = read(result, change, base, around(paragraph, at));
      return draft ? [draft] : [];
    }),
  );
}

function isChange(claim: Claim): boolean {
  return claim.measure.value === "movement" || claim.part?.role === "change";
}

function isBase(claim: Claim): boolean {
  return (
    claim.part?.role === "base" ||
    claim.part?.role === "from" ||
    claim.measure.value === "previous variance"
  );
}

function isResult(claim: Claim): boolean {
  if (claim.part?.role === "to") return true;
  return (
    claim.measure.value === "variance" && claim.part?.role !== "from" && claim.part?.role !== "base"
  );
}

/** The nearest fitting claim of the paragraph, at most a sentence away; the same sentence first. */
function nearest(
  paragraph: readonly LinkedProspect[],
  at: number,
  fits: (claim: Claim, prospect: LinkedProspect) => boolean,
): LinkedProspect | null {
  const here = paragraph[at];
  if (!here) return null;
  let best: LinkedProspect | null = null;
  let least = Infinity;
  const near = around(paragraph, at);
  const own = near.indexOf(here);
  near.forEach((prospect, index) => {
    const sentences = Math.abs(prospect.passage.sentence - here.passage.sentence);
    if (index === own || sentences > 1 || !prospect.claim.amount || prospect.claim.range) return;
    if (!fits(prospect.claim, prospect)) return;
    const distance = sentences * 10 + Math.abs(index - own);
    if (distance < least) {
      least = distance;
      best = prospect;
    }
  });
  return best;
}

/** How many amounts back the present variance may have been stated. */
const back = 4;

/** The present variance stated shortly before, where both stand in one row of the workbook. */
function resultBefore(
  prospects: readonly LinkedProspect[],
  change: LinkedProspect,
  reconciled: StatementInput["reconciled"],
): LinkedProspect | null {
  const row = rowOf(change, reconciled);
  if (row === null) return null;
  for (let at = change.passage.order - 1; at >= change.passage.order - back; at--) {
    const before = prospects[at];
    if (
      before &&
      isResult(before.claim) &&
      before.claim.amount &&
      rowOf(before, reconciled) === row
    )
      return before;
  }
  return null;
}

function rowOf({ claim }: LinkedProspect, reconciled: StatementInput["reconciled"]): string | null {
  const parts = reconciled.get(claim.id)?.match?.parts;
  const only = parts?.length === 1 ? parts[0] : undefined;
  return only ? `${only.table}:${only.row}` : null;
}

function read(
  result: LinkedProspect,
  change: LinkedProspect,
  base: LinkedProspect,
  paragraph: readonly LinkedProspect[],
): Draft | null {
  const [a, b, c] = [result.claim, change.claim, base.claim];
  const [now, by, past] = [a.amount, b.amount, c.amount];
  if (!now || !by || !past) return null;
  const resultSign = overSign(a) ?? 1;
  const baseSign = overSign(c) ?? resultSign;
  const said = saidSign(b, baseSign);
  const stated: Summand = { money: now, sign: resultSign };
  const terms = (sign: 1 | -1): Summand[] => [
    { money: past, sign: baseSign },
    { money: by, sign },
  ];
  const outcomes = (said === null ? [-1 as const, 1 as const] : [said]).map((sign) => ({
    sign,
    outcome: judge(terms(sign), stated),
  }));
  const good = outcomes.find(({ outcome }) => outcome && outcome.verdict !== "does-not-hold");
  const chosen = good ?? outcomes[0];
  if (!chosen?.outcome) return null;
  const turned = good || said === null ? null : judge(terms(said > 0 ? -1 : 1), stated);
  const other = turned !== null && turned.verdict !== "does-not-hold";
  // Three amounts that only stand near each other are no statement.
  if (!good && !other && !isTight(result, change, base, paragraph)) return null;
  const common = {
    kind: "movement" as const,
    claims: [c.id, b.id, a.id],
    cells: [],
    statement: equation(terms(chosen.sign), stated),
    difference: chosen.outcome.difference,
  };
  if (good)
    return {
      ...common,
      verdict: chosen.outcome.verdict,
      explanation: explain(chosen.outcome, c, b, a),
    };
  if (other)
    return {
      ...common,
      statement: equation(terms((said ?? 1) > 0 ? -1 : 1), stated),
      difference: turned.difference,
      verdict: "ambiguous",
      explanation: `The figures fit only if the change of ${short(by)} goes the other way than the words say.`,
    };
  return { ...common, verdict: "does-not-hold", explanation: explain(chosen.outcome, c, b, a) };
}

/** Which way the change goes, overspends positive; null where the words can be read both ways. */
function saidSign(change: Claim, baseSign: 1 | -1): 1 | -1 | null {
  const word = change.direction.value;
  if (word === "overspend") return 1;
  if (word === "underspend") return -1;
  if (word !== "increase" && word !== "reduction") return null;
  const way = word === "increase" ? 1 : -1;
  if (change.changed === "underspend") return way > 0 ? -1 : 1;
  if (change.changed === "overspend") return way;
  // "An underspend of £20k, a reduction of £5k": of the underspend or of the spend, who can say.
  return baseSign < 0 ? null : way;
}

/** The three amounts are the only ones of their one or two sentences, the change beside its base. */
function isTight(
  result: LinkedProspect,
  change: LinkedProspect,
  base: LinkedProspect,
  paragraph: readonly LinkedProspect[],
): boolean {
  const sentences = new Set([result, change, base].map(({ passage }) => passage.sentence));
  const beside = paragraph.filter(({ passage }) => sentences.has(passage.sentence));
  const only = beside.length === 3 && [result, change, base].every((one) => beside.includes(one));
  const together = change.passage.sentence === base.passage.sentence;
  const plain = [result, change, base].every(({ claim }) => !claim.approximate && !claim.range);
  return only && together && plain && change.claim.direction.value !== "none";
}

function explain(
  { verdict, difference }: Outcome,
  base: Claim,
  change: Claim,
  result: Claim,
): string {
  if (!base.amount || !change.amount || !result.amount) return "";
  const words = `${short(base.amount)} with a change of ${short(change.amount)} against ${short(result.amount)} stated`;
  if (verdict === "holds") return `${words}: it adds up.`;
  if (verdict === "rounding") return `${words}: it adds up but for rounding.`;
  return `${words}: ${difference.replace("-", "−")} pounds apart.`;
}
