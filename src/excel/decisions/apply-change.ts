import type { DecidedOn, Decisions } from "../../core/decisions";
import { pairFindings } from "../../core/decisions/pair-findings";
import type { DecisionChange } from "../port";

type Entries<Value> = Readonly<Record<string, Value>>;

/**
 * The decisions with one more taken, or one taken back.
 * @param at ISO 8601.
 * @param about what the decision is taken on, as it stands now; it is kept so that the decision can be found again.
 */
export function applyChange(
  before: Decisions,
  change: DecisionChange,
  at: string,
  about: DecidedOn | null = null,
): Decisions {
  return tidy(taken(before, change, at, about));
}

function taken(
  before: Decisions,
  change: DecisionChange,
  at: string,
  about: DecidedOn | null,
): Decisions {
  const known = (mark: string): Pick<Decisions, "about"> =>
    about ? { about: { ...before.about, [mark]: about } } : {};
  switch (change.kind) {
    case "accept": {
      const { finding, reason, by } = change;
      const made = { kind: "accepted", reason, by, at } as const;
      const findings = { ...withoutLapsed(before, finding, about), [finding]: made };
      return { ...before, findings, ...known(finding) };
    }
    case "reopen":
      return { ...before, findings: without(before.findings, change.finding) };
    case "source": {
      const { amount, reference, by } = change;
      const made = { kind: "sourced-elsewhere", reason: reference, by, at } as const;
      return { ...before, amounts: { ...before.amounts, [amount]: made }, ...known(amount) };
    }
    case "unsource":
      return { ...before, amounts: without(before.amounts, change.amount) };
    case "assign": {
      const { finding, owner } = change;
      const others = without(before.owners, finding);
      if (owner === "") return { ...before, owners: others };
      return { ...before, owners: { ...others, [finding]: owner }, ...known(finding) };
    }
    case "pick": {
      const { subject, line, sheet, by } = change;
      return { ...before, picks: { ...before.picks, [subject]: { line, sheet, by, at } } };
    }
    case "unpick":
      return { ...before, picks: without(before.picks, change.subject) };
    case "settings": {
      const { settings, ...others } = before;
      const fields = Object.entries({ ...settings, ...change.settings });
      const kept = fields.filter(([, value]) => value !== undefined && value !== null);
      return kept.length === 0 ? others : { ...others, settings: Object.fromEntries(kept) };
    }
  }
}

/** An acceptance that lapsed gives way to the one that takes its place. */
function withoutLapsed(
  before: Decisions,
  finding: string,
  about: DecidedOn | null,
): Decisions["findings"] {
  if (about?.kind !== "finding") return before.findings;
  const earlier = new Map(
    Object.entries(before.about ?? {}).flatMap(([mark, one]) =>
      one.kind === "finding" && mark !== finding && mark in before.findings
        ? [[mark, one] as const]
        : [],
    ),
  );
  const [pair] = pairFindings(earlier, new Map([[finding, about]]));
  return pair && pair.changes.length > 0 ? without(before.findings, pair.then) : before.findings;
}

/** What nothing rests on any more is not kept. */
function tidy(decisions: Decisions): Decisions {
  const { about, ...others } = decisions;
  const kept = Object.entries(about ?? {}).filter(
    ([mark]) =>
      mark in decisions.findings ||
      mark in (decisions.owners ?? {}) ||
      mark in (decisions.amounts ?? {}),
  );
  return kept.length === 0 ? others : { ...others, about: Object.fromEntries(kept) };
}

function without<Value>(entries: Entries<Value> | undefined, key: string): Entries<Value> {
  return Object.fromEntries(Object.entries(entries ?? {}).filter(([one]) => one !== key));
}
