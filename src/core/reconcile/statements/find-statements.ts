import type { Statement } from "../match";
import { findDifferences } from "./difference";
import type { Draft, StatementInput } from "./draft";
import { findListSums } from "./list-sum";
import { findMovements } from "./movement";
import { findNets } from "./net-of";
import { findPercentages } from "./percent";
import { findRestatements } from "./restatement";
import { findSplits } from "./split";

/** The kinds of arithmetic a text promises. Each looks for its own; a later one never repeats an earlier. */
const kinds: readonly ((input: StatementInput) => Draft[])[] = [
  findMovements,
  findDifferences,
  findNets,
  findSplits,
  findListSums,
  findPercentages,
  findRestatements,
];

/** Finds and checks the narrative's own arithmetic, numbered in reading order. */
export function findStatements(input: StatementInput): Statement[] {
  const order = new Map(input.prospects.map(({ claim }, at) => [claim.id, at]));
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const find of kinds)
    for (const draft of find(input)) {
      const key = [...draft.claims].sort().join(",");
      if (seen.has(key)) continue;
      seen.add(key);
      drafts.push(draft);
    }
  const last = ({ claims }: Draft) => Math.max(...claims.map((id) => order.get(id) ?? 0));
  return drafts
    .map((draft, at) => ({ draft, at }))
    .sort((a, b) => last(a.draft) - last(b.draft) || a.at - b.at)
    .map(({ draft }, at) => ({ id: `S${at + 1}`, ...draft }));
}
