import type { Decisions } from "../decisions";

/** The decisions under the fingerprints that their findings have now. @param moved now → then. */
export function moveDecisions(decisions: Decisions, moved: ReadonlyMap<string, string>): Decisions {
  if (moved.size === 0) return decisions;
  const now = new Map([...moved].map(([mark, then]) => [then, mark]));
  const move = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(entries).map(([mark, one]) => [now.get(mark) ?? mark, one]));
  return {
    ...decisions,
    findings: move(decisions.findings),
    ...(decisions.owners ? { owners: move(decisions.owners) } : {}),
    ...(decisions.about ? { about: move(decisions.about) } : {}),
  };
}
