import type { Claim } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import { formatAmount } from "../money/format-amount";
import type { Money } from "../money/money";
import { addUp, findCombination, type Combination, type SignedCell } from "./combination";
import type { Convention } from "./convention";
import { directionFault, type DirectionFault } from "./direction";
import { findDiscrepancy, findLikeCombination, type Discrepancy } from "./discrepancy";
import {
  amountText,
  cellText,
  explainCombination,
  explainDiscrepancy,
  explainLink,
  explainUnclear,
  notInWorkbook,
  reasonsFor,
} from "./explain";
import type { Cell } from "./cells";
import { companyOf } from "./company";
import type { LineIndex } from "./lines";
import type { LinkedProspect, WeighedLink } from "./link";
import type { Candidate, ClaimVerdict, ReconciledClaim } from "./match";
import { findRange } from "./range-match";
import { findStale } from "./stale";
import { suggestWording } from "./suggest-wording";
import { labelOf, termOf } from "./terms";

/** From here a link is taken; below, down to the next, it is unclear and listed. */
const taken = 0.6;
const unclear = 0.4;
const listed = 0.12;

/** What verdicts are made from. */
export interface CompareInput {
  readonly index: LineIndex;
  readonly narratives: readonly Narrative[];
  readonly convention: (cell: Cell) => Convention;
  readonly bracketsKept: boolean;
}

/** Gives every claim its verdict, with the cell or cells it stands on and an explanation. */
export function compareClaims(
  prospects: readonly LinkedProspect[],
  input: CompareInput,
): ReconciledClaim[] {
  const claims = new Map(prospects.map(({ claim }) => [claim.id, claim]));
  const combined = new Map<string, Combination>();
  for (const prospect of prospects) {
    const best = prospect.weighed[0];
    if (prospect.claim.range || (best && best.confidence >= taken)) continue;
    const found = findCombination(prospect, input.index);
    if (found && found.confidence >= taken) combined.set(prospect.claim.id, found);
  }
  const takers = new Map<string, LinkedProspect>();
  for (const prospect of prospects) {
    for (const { link, confidence } of prospect.weighed)
      if (confidence >= 0.9) {
        takers.set(cellKey(link.cell), prospect);
        takers.set(kindKey(link.cell), prospect);
        takers.set(measureKey(link.cell, prospect.claim), prospect);
      }
  }
  const inParagraph = new Map<string, { readonly id: string; readonly found: Combination }[]>();
  for (const [id, found] of combined) {
    const claim = claims.get(id);
    if (!claim) continue;
    const key = paragraphKey(claim);
    inParagraph.set(key, [...(inParagraph.get(key) ?? []), { id, found }]);
  }
  return prospects.map((prospect, at) => {
    const { claim } = prospect;
    const best = prospect.weighed[0];
    if (claim.range) return findRange(prospect, input.index) ?? nothing(prospect);
    if (best && best.confidence >= taken) {
      const current = findStale(prospect, best, input.index);
      return current
        ? disagree(
            prospect,
            { parts: [{ cell: current, sign: 1 }], confidence: 0.8, likeClaim: null },
            claims,
            input,
          )
        : agree(prospect, best, claims, input);
    }
    const sum = combined.get(claim.id);
    if (sum) return agreeTogether(prospect, sum);
    const differs =
      findLikeCombination(prospect, input.index, inParagraph.get(paragraphKey(claim)) ?? []) ??
      findDiscrepancy(prospect, input.index, {
        taker: (cell) => takers.get(cellKey(cell)) ?? null,
        takenBy: (cell, one, said) =>
          takers.get(kindKey(cell)) ?? (said ? null : (takers.get(measureKey(cell, one)) ?? null)),
        ...companyOf(prospects, at),
      });
    if (differs) return disagree(prospect, differs, claims, input);
    return best && best.confidence >= unclear ? unsure(prospect, claims) : nothing(prospect);
  });
}

function cellKey({ line, column }: Cell): string {
  return `${line.id}/${column.index}`;
}

function measureKey({ line }: Cell, { measure }: Claim): string {
  return `${line.id}=${measure.value}`;
}

/** A line's columns of one kind: this year's variance and last year's. */
function kindKey({ line, column }: Cell): string {
  return `${line.id}:${column.role === "other" ? column.index : column.role}`;
}

function paragraphKey(claim: Claim): string {
  return `${claim.narrative}:${claim.paragraphIndex}`;
}

function agree(
  prospect: LinkedProspect,
  best: WeighedLink,
  claims: ReadonlyMap<string, Claim>,
  input: CompareInput,
): ReconciledClaim {
  const { claim } = prospect;
  const { cell, value } = best.link;
  const fault = directionFault(
    claim,
    cell,
    input.convention(cell),
    input.index,
    input.bracketsKept,
  );
  const match = candidateOf(best, claims);
  const verdict: ClaimVerdict = fault
    ? "direction-conflict"
    : value.agreement === "equal"
      ? "reconciles"
      : "rounding";
  const suggestion = fault ? turnedWording(prospect, fault, cell, input) : null;
  return {
    claim,
    match,
    alternatives: others(prospect, claims),
    verdict,
    difference:
      value.agreement === "equal"
        ? "0"
        : (claim.amount?.abs().minus(cell.money.abs()).value ?? null),
    explanation: explainLink(claim, best, match.reasons, fault),
    ...(suggestion ? { suggestion } : {}),
  };
}

function turnedWording(
  { passage }: LinkedProspect,
  fault: DirectionFault,
  cell: Cell,
  { narratives }: CompareInput,
): string | null {
  return fault === "sign" ? suggestWording(passage, cell.money, narratives, true) : null;
}

function candidateOf(weighed: WeighedLink, claims: ReadonlyMap<string, Claim>): Candidate {
  const { cell } = weighed.link;
  return {
    parts: [termOf(cell)],
    value: cell.money.value,
    label: labelOf(cell),
    confidence: round(weighed.confidence),
    reasons: reasonsFor(weighed, claims),
  };
}

function others(prospect: LinkedProspect, claims: ReadonlyMap<string, Claim>): Candidate[] {
  return prospect.weighed
    .slice(1)
    .filter(({ confidence }) => confidence >= listed)
    .slice(0, 4)
    .map((weighed) => candidateOf(weighed, claims));
}

function agreeTogether({ claim }: LinkedProspect, found: Combination): ReconciledClaim {
  return {
    claim,
    match: togetherOf(found.parts, found.total, found.confidence, [explainCombination(found)]),
    alternatives: [],
    verdict: found.agreement === "equal" ? "reconciles" : "rounding",
    difference: claim.amount ? claim.amount.abs().minus(found.total.abs()).value : null,
    explanation: explainCombination(found),
  };
}

function togetherOf(
  parts: readonly SignedCell[],
  total: Money,
  confidence: number,
  reasons: readonly string[],
): Candidate {
  const first = parts[0];
  return {
    parts: parts.map(({ cell, sign }) => termOf(cell, sign)),
    value: total.value,
    label: first ? labelOf(first.cell) : "",
    confidence: round(confidence),
    reasons,
  };
}

function disagree(
  prospect: LinkedProspect,
  { parts, confidence, likeClaim }: Discrepancy,
  claims: ReadonlyMap<string, Claim>,
  input: CompareInput,
): ReconciledClaim {
  const { claim } = prospect;
  const total = addUp(parts);
  if (!total || !claim.amount) return nothing(prospect);
  const like = likeClaim === null ? null : (claims.get(likeClaim) ?? null);
  const explanation = explainDiscrepancy(
    claim,
    parts,
    formatAmount(total.abs(), { pound: false }),
    like,
  );
  const match = togetherOf(parts, total, confidence, [explanation]);
  if (confidence < taken)
    return {
      claim,
      match: null,
      alternatives: [match, ...others(prospect, claims)],
      verdict: "ambiguous",
      difference: null,
      explanation: `${explanation} Too far apart to be a slip; it may be another amount. Please confirm.`,
    };
  const only = parts.length === 1 ? parts[0]?.cell : undefined;
  const turned =
    only !== undefined &&
    directionFault(claim, only, input.convention(only), input.index, input.bracketsKept) === "sign";
  const suggestion = suggestWording(prospect.passage, total, input.narratives, turned);
  return {
    claim,
    match,
    alternatives: others(prospect, claims),
    verdict: "does-not-reconcile",
    difference: claim.amount.abs().minus(total.abs()).value,
    explanation,
    ...(suggestion ? { suggestion } : {}),
  };
}

function unsure(prospect: LinkedProspect, claims: ReadonlyMap<string, Claim>): ReconciledClaim {
  const candidates = prospect.weighed.filter(({ confidence }) => confidence >= listed).slice(0, 4);
  return {
    claim: prospect.claim,
    match: null,
    alternatives: candidates.map((weighed) => candidateOf(weighed, claims)),
    verdict: "ambiguous",
    difference: null,
    explanation: explainUnclear(candidates.map(({ link }) => cellText(link.cell))),
  };
}

function nothing({ claim }: LinkedProspect): ReconciledClaim {
  return {
    claim,
    match: null,
    alternatives: [],
    verdict: "not-in-tables",
    difference: null,
    explanation: `${amountText(claim)}: ${notInWorkbook.charAt(0).toLowerCase()}${notInWorkbook.slice(1)}`,
  };
}

/** Confidence to two places, as it is shown and calibrated. */
function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
