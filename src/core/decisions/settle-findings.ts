import type { DecidedFinding, Decisions } from "../decisions";
import type { Decision, Finding } from "../finding";
import { describeFinding } from "./describe-finding";
import { pairFindings } from "./pair-findings";
import type { PlaceNames } from "./place-names";

/** Findings with the decisions taken on them. */
export interface Settled {
  readonly findings: readonly Finding[];
  /** Fingerprints of findings, with those under which their decisions stand where those differ. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Lays decisions on findings. One whose figures are what they were keeps its decision, also where rows were inserted
 * above it. One whose figures changed comes back, with the decision that lapsed and what changed since.
 */
export function settleFindings(
  findings: readonly Finding[],
  decisions: Decisions,
  places: PlaceNames,
): Settled {
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const waiting = new Map<string, DecidedFinding>();
  for (const [mark, about] of Object.entries(decisions.about ?? {})) {
    const decided = decisions.findings[mark] ?? decisions.owners?.[mark];
    if (about.kind === "finding" && decided !== undefined && !present.has(mark))
      waiting.set(mark, about);
  }
  const moved = new Map<string, string>();
  const lapsed = new Map<string, NonNullable<Finding["lapsed"]>>();
  if (waiting.size > 0) {
    const rules = new Set([...waiting.values()].map(({ rule }) => rule));
    const open = new Map<string, DecidedFinding>();
    for (const finding of findings)
      if (rules.has(finding.rule) && !isDecided(decisions, finding.fingerprint))
        open.set(finding.fingerprint, describeFinding(finding, places));
    for (const { then, now, changes } of pairFindings(waiting, open)) {
      const decision = decisions.findings[then];
      if (changes.length === 0) moved.set(now, then);
      else if (decision) lapsed.set(now, { decision, changes });
    }
  }
  return {
    moved,
    findings: findings.map((finding) => {
      const mark = finding.fingerprint;
      const decision = own(decisions.findings, moved.get(mark) ?? mark);
      const gone = lapsed.get(mark);
      return { ...finding, decision, ...(gone && !decision ? { lapsed: gone } : {}) };
    }),
  };
}

function isDecided(decisions: Decisions, mark: string): boolean {
  return own(decisions.findings, mark) !== null;
}

function own(decisions: Decisions["findings"], mark: string): Decision | null {
  return Object.hasOwn(decisions, mark) ? (decisions[mark] ?? null) : null;
}
