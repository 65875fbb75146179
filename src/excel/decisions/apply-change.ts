import type { Decisions } from "../../core/decisions";
import type { DecisionChange } from "../port";

type Entries<Value> = Readonly<Record<string, Value>>;

/** The decisions with one more taken, or one taken back. @param at ISO 8601. */
export function applyChange(before: Decisions, change: DecisionChange, at: string): Decisions {
  switch (change.kind) {
    case "accept": {
      const { finding, reason, by } = change;
      const made = { kind: "accepted", reason, by, at } as const;
      return { ...before, findings: { ...before.findings, [finding]: made } };
    }
    case "reopen":
      return { ...before, findings: without(before.findings, change.finding) };
    case "source": {
      const { amount, reference, by } = change;
      const made = { kind: "sourced-elsewhere", reason: reference, by, at } as const;
      return { ...before, amounts: { ...before.amounts, [amount]: made } };
    }
    case "unsource":
      return { ...before, amounts: without(before.amounts, change.amount) };
    case "assign": {
      const { finding, owner } = change;
      const others = without(before.owners, finding);
      return { ...before, owners: owner === "" ? others : { ...others, [finding]: owner } };
    }
    case "pick": {
      const { subject, line, sheet, by } = change;
      return { ...before, picks: { ...before.picks, [subject]: { line, sheet, by, at } } };
    }
    case "unpick":
      return { ...before, picks: without(before.picks, change.subject) };
  }
}

function without<Value>(entries: Entries<Value> | undefined, key: string): Entries<Value> {
  return Object.fromEntries(Object.entries(entries ?? {}).filter(([one]) => one !== key));
}
