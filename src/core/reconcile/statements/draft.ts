import type { Claim } from "../../claims/claim";
import type { Relation } from "../../relations/relation";
import type { Table } from "../../tables/table";
import type { LinkedProspect } from "../link";
import type { ReconciledClaim, Statement } from "../match";

/** Everything a kind of statement may look at. */
export interface StatementInput {
  /** In reading order. */
  readonly prospects: readonly LinkedProspect[];
  /** By claim id. */
  readonly reconciled: ReadonlyMap<string, ReconciledClaim>;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
}

/** A statement before it has its number. */
export type Draft = Omit<Statement, "id">;

/** The claims of one paragraph, in order. */
export function byParagraph(prospects: readonly LinkedProspect[]): LinkedProspect[][] {
  const groups: LinkedProspect[][] = [];
  let last: Claim | null = null;
  for (const prospect of prospects) {
    const { claim } = prospect;
    const same =
      last?.narrative === claim.narrative && last.paragraphIndex === claim.paragraphIndex;
    if (same) groups.at(-1)?.push(prospect);
    else groups.push([prospect]);
    last = claim;
  }
  return groups;
}

/** Amounts on either side of one that its sentence or the next may hold. */
const reach = 40;

/** The claims around one of its paragraph, itself among them: no sentence holds more. */
export function around(paragraph: readonly LinkedProspect[], at: number): LinkedProspect[] {
  return paragraph.slice(Math.max(0, at - reach), at + reach + 1);
}

/** The claims of each sentence of a paragraph, in order. */
export function bySentence(paragraph: readonly LinkedProspect[]): LinkedProspect[][] {
  const groups = new Map<number, LinkedProspect[]>();
  for (const prospect of paragraph) {
    const list = groups.get(prospect.passage.sentence);
    if (list) list.push(prospect);
    else groups.set(prospect.passage.sentence, [prospect]);
  }
  return [...groups.values()];
}
