import type { Claim } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import type { Decisions } from "../decisions";
import type { Relation } from "../relations/relation";
import { ReviewMemory } from "../review-memory";
import { defaultSettings, type Settings } from "../settings";
import type { Table } from "../tables/table";
import { findProspect } from "./candidates";
import { compareClaims } from "./compare";
import { readConventions } from "./convention";
import { bracketsMeanUnder } from "./direction";
import { indexLines } from "./lines";
import { linkClaims } from "./link";
import type { ReconciledClaim, Statement } from "./match";
import { readPassages, topicTokens } from "./passages";
import { findPicks, pickedOnly, sayPicked } from "./picks";
import { findStatements } from "./statements/find-statements";
import { queryMaker } from "./subject-query";
import { tolerateAmounts } from "./tolerate-amounts";
import { withSureSuggestions } from "./sure-suggestions";
import { buildCanon } from "./synonyms";

/**
 * Holds every amount of the narrative against the tables, and the narrative's own arithmetic against
 * itself. Claims come back in their order, each with a verdict; a figure that nothing but its digits
 * ties to a cell stays "not in tables".
 *
 * @param picks lines that people chose for the words of the text, by those words.
 */
export function reconcile(
  claims: readonly Claim[],
  tables: readonly Table[],
  relations: readonly Relation[],
  settings: Settings = defaultSettings,
  narratives: readonly Narrative[] = [],
  picks: Decisions["picks"] = {},
  memory = new ReviewMemory(),
): { claims: ReconciledClaim[]; statements: Statement[] } {
  const canon = buildCanon(settings.synonyms, narratives, memory);
  const index = indexLines(tables, canon, memory);
  const makeQuery = queryMaker(index, canon, topicTokens(narratives));
  const passages = readPassages(claims, narratives);
  const pickFor = findPicks(picks, index);
  const applied = claims.map(pickFor);
  const found = passages.map((passage, at) => {
    const picked = applied[at];
    if (!picked) return findProspect(index, passage, makeQuery);
    const asPicked: typeof makeQuery = (one, other) => makeQuery(one, other ?? picked.pick.line);
    return pickedOnly(findProspect(index, passage, asPicked), picked);
  });
  const prospects = linkClaims(found);
  const compared = compareClaims(prospects, {
    index,
    narratives,
    convention: memory.recall(readConventions, tables, relations, settings),
    bracketsKept: bracketsMeanUnder(claims),
  });
  const reconciled = tolerateAmounts(compared, settings.tolerance.narrative);
  const statements = findStatements({
    prospects,
    reconciled: new Map(reconciled.map((one) => [one.claim.id, one])),
    tables,
    relations,
  });
  const sure = withSureSuggestions(reconciled, statements);
  return { claims: sure.map((one, at) => sayPicked(one, applied[at] ?? null)), statements };
}
