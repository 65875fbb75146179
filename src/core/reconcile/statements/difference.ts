import type { Claim } from "../../claims/claim";
import type { LinkedProspect } from "../link";
import { periodFit } from "../periods";
import { around, byParagraph, type Draft, type StatementInput } from "./draft";
import { equation, judge, overSign, short, type Summand } from "./sums";

const against = /\b(?:against|compared (?:to|with)|than|over|above|below)\b|\bbudget of\b/i;

/** "A forecast of £31.5m, an overspend of £2.8m against the budget of £28.7m". */
export function findDifferences({ prospects }: StatementInput): Draft[] {
  return byParagraph(prospects).flatMap((paragraph) =>
    paragraph.flatMap((variance, at) => {
      const { claim } = variance;
      const sign = overSign(claim);
      if (claim.measure.value !== "variance" || sign === null || !claim.amount) return [];
      const near = around(paragraph, at).filter(
        (other) =>
          other !== variance &&
          other.claim.amount !== null &&
          !other.claim.range &&
          Math.abs(other.passage.sentence - variance.passage.sentence) <= 1,
      );
      const budget = only(near, "budget");
      const outturn = only(near, "outturn");
      if (!budget?.claim.amount || !outturn?.claim.amount) return [];
      if (near.some((other) => other.claim.measure.value === "variance")) return [];
      return read(variance, budget, outturn, sign);
    }),
  );
}

function only(
  near: readonly LinkedProspect[],
  measure: "budget" | "outturn",
): LinkedProspect | null {
  const found = near.filter(({ claim }) => claim.measure.value === measure);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function read(
  variance: LinkedProspect,
  budget: LinkedProspect,
  outturn: LinkedProspect,
  sign: 1 | -1,
): Draft[] {
  const amounts = [outturn.claim.amount, budget.claim.amount, variance.claim.amount];
  const [spent, planned, stated] = amounts;
  if (!spent || !planned || !stated) return [];
  const terms: Summand[] = [
    { money: spent, sign: 1 },
    { money: planned, sign: -1 },
  ];
  const result: Summand = { money: stated, sign };
  const outcome = judge(terms, result);
  if (!outcome) return [];
  const clash = periodFit(outturn.passage.periods, budget.passage.periods) < 0;
  const hedged = [variance, budget, outturn].some(({ claim }) => claim.approximate);
  const together =
    variance.passage.sentence === budget.passage.sentence &&
    against.test(variance.passage.after + budget.passage.before);
  const fails = outcome.verdict === "does-not-hold";
  if (fails && clash) return [];
  const sure =
    together && !hedged && [variance, budget, outturn].every(({ claim }) => stands(claim));
  return [
    {
      kind: "difference",
      claims: [outturn.claim.id, budget.claim.id, variance.claim.id],
      cells: [],
      statement: equation(terms, result),
      verdict: fails && !sure ? "ambiguous" : outcome.verdict,
      difference: outcome.difference,
      explanation: `${short(spent)} against a budget of ${short(planned)} is ${
        fails ? "not " : ""
      }the ${variance.claim.direction.value} of ${short(stated)} that is stated${
        outcome.verdict === "rounding" ? ", but for rounding" : ""
      }.`,
    },
  ];
}

function stands({ measure }: Claim): boolean {
  return measure.by === "stated";
}
