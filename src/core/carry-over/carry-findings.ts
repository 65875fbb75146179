import type { DecidedFinding, DecidedOn, Decisions } from "../decisions";
import { describeFinding } from "../decisions/describe-finding";
import { pairFindings, type PairedFinding } from "../decisions/pair-findings";
import { sayChanges } from "../decisions/say-lapsed";
import type { Decision } from "../finding";
import { ruleTitle } from "../checks/rule-title";
import { parseRef } from "../workbook/cell-ref";
import type { CarriedItem, CarryTarget } from "./carry-over";

export interface CarriedFindings {
  readonly items: readonly CarriedItem[];
  readonly findings: Record<string, Decision>;
  readonly owners: Record<string, string>;
  readonly about: Record<string, DecidedOn>;
}

/** Acceptances and owners, by rule, line, column and figures. An owner stays where the figures alone changed. */
export function carryFindings(earlier: Decisions, target: CarryTarget): CarriedFindings {
  const { present, pairs } = pair(earlier, target);
  const carried: CarriedFindings = { items: [], findings: {}, owners: {}, about: {} };
  const items: CarriedItem[] = [];
  for (const [mark, decision] of Object.entries(earlier.findings)) {
    const found = pairs.get(mark);
    const about = earlier.about?.[mark];
    const as = {
      kind: "acceptance",
      said: decision.reason,
      by: decision.by,
      at: decision.at,
    } as const;
    if (found && found.changes.length === 0) {
      carried.findings[found.now] = decision;
      const now = present.get(found.now);
      if (now) carried.about[found.now] = now;
      items.push({ ...as, came: "kept", ...place(now ?? about), why: "" });
    } else if (found) {
      carried.findings[mark] = decision;
      if (about) carried.about[mark] = about;
      const why = sayChanges(found.changes);
      items.push({ ...as, came: "lapsed", ...place(present.get(found.now)), why });
    } else items.push({ ...as, ...withoutFinding(about, target) });
  }
  for (const [mark, owner] of Object.entries(earlier.owners ?? {})) {
    const found = pairs.get(mark);
    const now = found ? present.get(found.now) : undefined;
    const as = { kind: "owner", said: owner, by: "", at: "" } as const;
    if (found && now) {
      carried.owners[found.now] = owner;
      carried.about[found.now] ??= now;
      items.push({ ...as, came: "kept", ...place(now), why: "" });
    } else items.push({ ...as, ...withoutFinding(earlier.about?.[mark], target) });
  }
  return { ...carried, items };
}

function pair(earlier: Decisions, { findings, places }: CarryTarget) {
  const present = new Map(findings.map((one) => [one.fingerprint, describeFinding(one, places)]));
  const pairs = new Map<string, PairedFinding>();
  const waiting = new Map<string, DecidedFinding>();
  for (const mark of new Set([
    ...Object.keys(earlier.findings),
    ...Object.keys(earlier.owners ?? {}),
  ])) {
    const about = earlier.about?.[mark];
    if (present.has(mark)) pairs.set(mark, { then: mark, now: mark, changes: [] });
    else if (about?.kind === "finding") waiting.set(mark, about);
  }
  const open = new Map([...present].filter(([mark]) => !pairs.has(mark)));
  for (const one of pairFindings(waiting, open)) pairs.set(one.then, one);
  return { present, pairs };
}

/** The finding is not there: because its line is in order now, or because there is no such line. */
function withoutFinding(
  about: DecidedOn | undefined,
  { places }: CarryTarget,
): Pick<CarriedItem, "came" | "what" | "ref" | "why"> {
  if (about?.kind !== "finding")
    return {
      came: "lost",
      what: "a finding of an earlier version",
      ref: null,
      why: "it was kept without the line and figures it was about, and they are not the same any more",
    };
  const named = [about.place, ...about.figures].find(({ line }) => line !== undefined);
  if (!named)
    return {
      came: "lost",
      ...place(about),
      why: "this is not said any more, or with other figures",
    };
  const there = places.find(named);
  return there !== null
    ? {
        came: "lapsed",
        ...place(about),
        ref: there,
        why: "this is not found any more, so there is nothing to accept",
      }
    : {
        came: "lost",
        ...place(about),
        ref: null,
        why: "this line and column are not in the workbook any more",
      };
}

function place(about: DecidedOn | undefined): Pick<CarriedItem, "what" | "ref"> {
  if (about?.kind !== "finding") return { what: "a finding of an earlier version", ref: null };
  const named = [about.place, ...about.figures].find(({ line }) => line !== undefined);
  const at = named ?? about.place;
  const name = named ? `${named.line ?? ""}, ${named.column ?? ""}` : about.place.ref;
  return { what: `${name}: ${ruleTitle(about.rule)}`, ref: parseRef(at.ref) ? at.ref : null };
}
