import { noDecisions, type Decisions } from "../../core/decisions";

/** Two parts come together where workbooks were merged; of two decisions on one thing the later counts. */
export function joinDecisions(all: readonly Decisions[]): Decisions {
  const [only] = all;
  if (all.length <= 1) return only ?? noDecisions;
  return all.reduce((joined, one) => ({
    findings: later(joined.findings, one.findings),
    amounts: later(joined.amounts, one.amounts),
    owners: { ...joined.owners, ...one.owners },
    picks: later(joined.picks, one.picks),
    about: { ...joined.about, ...one.about },
    ...(joined.settings || one.settings
      ? { settings: { ...joined.settings, ...one.settings } }
      : {}),
  }));
}

function later<Made extends { readonly at: string }>(
  one: Readonly<Record<string, Made>> = {},
  other: Readonly<Record<string, Made>> = {},
): Readonly<Record<string, Made>> {
  const joined = new Map(Object.entries(one));
  for (const [key, made] of Object.entries(other)) {
    const before = joined.get(key);
    if (!before || before.at <= made.at) joined.set(key, made);
  }
  return Object.fromEntries(joined);
}
