import type { Claim } from "../claims/claim";
import { asFigure } from "./cells";
import type { Surroundings } from "./discrepancy";
import type { Line } from "./lines";
import type { LinkedProspect } from "./link";
import { columnKey } from "./near-miss";

/** Amounts on either side that may be of the same passage. */
const reach = 5;

/** How many other amounts of the same or the next sentence surely stand in a line, and in a column. */
export function companyOf(
  prospects: readonly LinkedProspect[],
  at: number,
): Pick<Surroundings, "company" | "columns" | "sizes"> {
  const here = prospects[at];
  const lines = new Map<Line, Set<string>>();
  const columns = new Map<string, Set<string>>();
  const amounts: number[] = [];
  for (let other = Math.max(0, at - reach); here && other <= at + reach; other++) {
    const beside = prospects[other];
    if (!beside || other === at || !isBeside(beside.claim, here.claim)) continue;
    const close =
      paragraphKey(beside.claim) === paragraphKey(here.claim) &&
      Math.abs(beside.passage.sentence - here.passage.sentence) <= 1;
    if (close && beside.claim.amount) amounts.push(asFigure(beside.claim.amount).size);
    for (const { link, confidence } of beside.weighed)
      if (confidence >= 0.8) {
        if (close) count(lines, link.cell.line, beside.claim.id);
        count(columns, columnKey(link.cell), beside.claim.id);
      }
  }
  const sizes = <Key>(map: ReadonlyMap<Key, ReadonlySet<string>>) =>
    new Map([...map].map(([key, ids]) => [key, ids.size]));
  return { company: sizes(lines), columns: sizes(columns), sizes: amounts };
}

/** In the same paragraph, or the one before or after. */
function isBeside(left: Claim, right: Claim): boolean {
  return (
    left.narrative === right.narrative && Math.abs(left.paragraphIndex - right.paragraphIndex) <= 1
  );
}

function count<Key>(map: Map<Key, Set<string>>, key: Key, id: string): void {
  const ids = map.get(key) ?? new Set();
  map.set(key, ids.add(id));
}

function paragraphKey(claim: Claim): string {
  return `${claim.narrative}:${claim.paragraphIndex}`;
}
