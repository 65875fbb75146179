import type { Evidence, Finding, Severity } from "../finding";
import type { Relation } from "../relations/relation";
import { faultsOf } from "./faults-of";
import type { Fault } from "./find-faults";
import { fingerprint } from "../fingerprint";
import { inReadingOrder } from "./in-reading-order";
import { joinFormulaConsequences } from "./join-formula-consequences";
import { joinNarrativeHits } from "./join-narrative-hits";
import { Veil } from "./personal/veil";
import { joinSharedHits, type Case } from "./join-shared-hits";
import type { RuleInput } from "./rule";
import type { RuleHit } from "./run-rules";
import { sayRemedy } from "./say-remedy";
import { accepts, sameCell, wantedValue } from "./wanted-value";
import { writeMessage } from "./write-message";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * One finding for each fault, worst first and then in reading order; no decision is laid on them yet.
 * @param veil hides what identifies a person
 */
export function mergeHits(
  hits: readonly RuleHit[],
  input: RuleInput,
  veil = new Veil(input.views),
): readonly Finding[] {
  const ofWords = (one: RuleHit) => one.rule.group === "narrative";
  const cases = inReadingOrder(
    joinFormulaConsequences(
      joinSharedHits(
        castingCases(hits, input),
        hits.filter((one) => one.hit.relation === undefined && !ofWords(one)),
        input,
      ),
      input,
    ),
    input,
  );
  const alone: Case[] = [];
  for (const group of joinNarrativeHits(hits.filter(ofWords))) {
    const home = cases.findIndex(({ fault }) => fault && sharesFault(group, fault, input));
    const found = cases[home];
    if (found) cases[home] = { ...found, hits: [...found.hits, ...group] };
    else alone.push({ hits: group, fault: null });
  }
  const seen = new Map<string, number>();
  return [...cases, ...alone]
    .flatMap((one) => toFinding(one, input, veil.hide) ?? [])
    .sort((a, b) => ranks[a.severity] - ranks[b.severity])
    .map((finding, at) => {
      const times = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, times);
      const mark = times === 1 ? finding.fingerprint : `${finding.fingerprint}-${String(times)}`;
      return {
        ...finding,
        id: `F${String(at + 1)}`,
        fingerprint: mark,
      };
    });
}

function castingCases(hits: readonly RuleHit[], input: RuleInput): readonly Case[] {
  const byRelation = new Map<string, RuleHit>();
  for (const one of hits) if (one.hit.relation !== undefined) byRelation.set(one.hit.relation, one);
  const order = new Map(hits.map((one, at) => [one, at]));
  return faultsOf(input).flatMap((fault) => {
    const own = fault.relations.flatMap((relation) => {
      const hit = byRelation.get(relation.id);
      return hit ? [{ hit, at: sameCell(relation.target, fault.cell) ? 0 : 1 }] : [];
    });
    if (own.length === 0) return [];
    own.sort((a, b) => a.at - b.at || (order.get(a.hit) ?? 0) - (order.get(b.hit) ?? 0));
    return { hits: own.map(({ hit }) => hit), fault };
  });
}

/** The words give, for the faulty cell, the very figure that the table's arithmetic asks for. */
function sharesFault(group: readonly RuleHit[], fault: Fault, input: RuleInput): boolean {
  if (group.some(({ hit }) => hit.instead && mends(hit.instead, fault, input))) return true;
  const ids = new Set(group.flatMap(({ hit }) => hit.claims ?? []));
  return input.claims.some(({ claim, match }) => {
    const part = match?.parts.length === 1 ? match.parts[0] : undefined;
    if (!ids.has(claim.id) || !part || !claim.amount || !sameCell(part, fault.cell)) return false;
    const size = Math.abs(Number(claim.amount.value));
    const half = Number(claim.amount.precision) / 2;
    return fault.relations.some((relation: Relation) => {
      const wanted = wantedValue(relation, fault.cell, input.cells);
      return (
        wanted !== null &&
        [size, -size].some((value) =>
          accepts({ ...wanted, low: wanted.low - half, high: wanted.high + half }, value),
        )
      );
    });
  });
}

/** A narrative's table prints, for the faulty cell, the very figure that the arithmetic asks for. */
function mends(
  { cell, value }: NonNullable<RuleHit["hit"]["instead"]>,
  fault: Fault,
  { cells }: RuleInput,
): boolean {
  return (
    sameCell(cell, fault.cell) &&
    fault.relations.some((relation) => {
      const wanted = wantedValue(relation, fault.cell, cells);
      return wanted !== null && accepts(wanted, value);
    })
  );
}

function toFinding(
  { hits, fault }: Case,
  input: RuleInput,
  hide: (text: string) => string,
): Finding | null {
  const [first, ...others] = hits;
  if (!first) return null;
  const evidence = distinct(hits.flatMap(({ hit }) => hit.evidence)).map(({ ref, text }) => ({
    ref,
    text: hide(text),
  }));
  const casts = fault !== null && first.hit.relation !== undefined;
  const location = casts ? input.cells.location(fault.cell) : first.hit.location;
  const told = writeMessage(first);
  const remedy = casts ? sayRemedy(fault, input.cells) : "";
  return {
    id: "",
    rule: first.rule.id,
    severity:
      hits.map((one) => severityOf(one, input)).sort((a, b) => ranks[a] - ranks[b])[0] ?? "error",
    message: hide(remedy === "" ? told : `${told} ${remedy}`),
    advice: first.rule.fix,
    location,
    evidence,
    consequences: [...others.map(writeMessage), ...repeatsOf(hits, input)].map(hide),
    claims: [...new Set(hits.flatMap(({ hit }) => hit.claims ?? []))],
    statements: [...new Set(hits.flatMap(({ hit }) => hit.statements ?? []))],
    relations: hits.flatMap(({ hit }) => hit.relation ?? []),
    fingerprint: fingerprint([
      first.rule.id,
      location.sheet ?? location.table ?? location.document ?? "",
      location.cell ?? location.tableCell ?? "",
      ...evidence.map(({ text }) => text),
    ]),
    decision: null,
  };
}

/** Tables of narratives that print the same wrong figures. */
function repeatsOf(hits: readonly RuleHit[], { own }: RuleInput): readonly string[] {
  const places = hits.flatMap(({ hit }) => own?.repeats.get(hit.relation ?? "") ?? []);
  return [...new Set(places)].map((place) => `${place} prints the same figures.`);
}

function severityOf({ rule, hit }: RuleHit, input: RuleInput): Severity {
  const set = input.settings.severities[rule.id];
  return set !== undefined && set !== "off" ? set : (hit.severity ?? rule.severity);
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const known = new Map(evidence.map((one) => [`${one.ref}\n${one.text}`, one]));
  return [...known.values()];
}
