import { hidePersonal } from "../checks/personal/hide-personal";
import { indexLines } from "../reconcile/lines";
import { readPassages, type Passage } from "../reconcile/passages";
import { buildCanon } from "../reconcile/synonyms";
import { withoutNumber } from "../reconcile/without-number";
import type { Review } from "../review";
import { ReviewMemory } from "../review-memory";
import type { Settings } from "../settings";
import { changeFinder, type ChangedClaim } from "./find-changed";
import { followStatements } from "./follow-statements";
import { pairClaims } from "./pair-claims";
import type { Rewrite } from "./rewrite";
import { rewriteSentence } from "./rewrite-sentence";

/**
 * The sentences of a report that the workbook no longer bears out, because cells they speak of have changed since an
 * earlier review of the same text: after a late virement, or in a new version of the workbook. In reading order.
 *
 * Each amount is followed to the cell it was linked to before, so that it is found however far the figure has moved.
 */
export function listRewrites(
  before: Review,
  after: Review,
  settings: Settings,
  memory = new ReviewMemory(),
): readonly Rewrite[] {
  const pairs = pairClaims(before, after);
  if (pairs.size === 0) return [];
  const canon = buildCanon(settings.synonyms, after.narratives, memory);
  const index = indexLines(after.tables, canon, memory);
  const find = changeFinder(before, after, index, memory.unchanged("settings", settings), memory);
  const changed = new Map<string, ChangedClaim>();
  for (const [now, then] of pairs) {
    const change = find(now, then);
    if (change) changed.set(now.claim.id, change);
  }
  if (changed.size === 0) return [];
  const present = new Map(after.claims.map((one) => [one.claim.id, one]));
  const earlier = new Map([...pairs].map(([now, then]) => [now.claim.id, then]));
  for (const one of followStatements(after.statements, earlier, changed, present))
    changed.set(one.reconciled.claim.id, one);
  return bySentence(after, changed).map((group) => write(group, after, changed));
}

/** All amounts of the sentences that hold a changed one, sentence by sentence. */
function bySentence(
  { claims, narratives }: Review,
  changed: ReadonlyMap<string, ChangedClaim>,
): readonly (readonly Passage[])[] {
  const passages = readPassages(
    claims.map(({ claim }) => claim),
    narratives,
  );
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const { claim, sentence } = passage;
    const key = [claim.narrative, claim.paragraphIndex, sentence].join(" ");
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return [...groups.values()].filter((group) => group.some(({ claim }) => changed.has(claim.id)));
}

function write(
  group: readonly Passage[],
  { narratives }: Review,
  changed: ReadonlyMap<string, ChangedClaim>,
): Rewrite {
  const [first] = group;
  if (!first) throw new RangeError("A sentence without amounts");
  const { claim, text } = first;
  const narrative = narratives[claim.narrative];
  const whole = narrative?.paragraphs[claim.paragraphIndex]?.text ?? text;
  const from = Math.max(0, whole.indexOf(text, Math.max(0, claim.start - text.length)));
  const { after, why, amounts } = rewriteSentence(
    text,
    from,
    group.map((one) => one.claim),
    changed,
  );
  return {
    document: narrative?.name ?? "",
    paragraph: claim.paragraph,
    place: claim.place,
    before: hidePersonal(withoutNumber(text)),
    after: after === null ? null : hidePersonal(after),
    why,
    amounts: group.flatMap(({ claim: one }) => {
      const change = changed.get(one.id);
      if (!change) return [];
      const was = whole.slice(one.start, one.end);
      const { turned, cells } = change;
      return { claim: one.id, was, now: amounts.get(one.id) ?? null, turned, cells };
    }),
  };
}
