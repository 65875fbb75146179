import { amountFingerprint } from "../claims/amount-fingerprint";
import type { Claim } from "../claims/claim";
import type { DecidedAmount, DecidedOn, Decisions } from "../decisions";
import { describeAmount } from "../decisions/describe-amount";
import { timelessKey } from "../decisions/place-keys";
import type { Decision } from "../finding";
import { formatAmount } from "../money/format-amount";
import type { CarriedItem, CarryTarget } from "./carry-over";

export interface CarriedAmounts {
  readonly items: readonly CarriedItem[];
  readonly amounts: Record<string, Decision>;
  readonly about: Record<string, DecidedOn>;
}

/** Amounts that were sourced elsewhere, by their words; next month's report may bear another name. */
export function carryAmounts(earlier: Decisions, target: CarryTarget): CarriedAmounts {
  const { claims, narratives } = target;
  const amounts: Record<string, Decision> = {};
  const abouts: Record<string, DecidedOn> = {};
  const present = new Map(
    claims.map(({ claim }) => [amountFingerprint(claim, narratives), claim] as const),
  );
  const reported = narratives.some(({ paragraphs }) =>
    paragraphs.some(({ place }) => place.kind === "document"),
  );
  const waiting = Object.keys(earlier.amounts ?? {});
  const same = pairSame(earlier, waiting, present);
  const free = new Map([...present].filter(([now]) => ![...same.values()].includes(now)));
  const items = Object.entries(earlier.amounts ?? {}).map(([mark, decision]): CarriedItem => {
    const about = earlier.about?.[mark];
    const as = {
      kind: "source",
      what: about?.kind === "amount" ? `“${about.quote}”` : "an amount of an earlier report",
      said: decision.reason,
      by: decision.by,
      at: decision.at,
      ref: null,
    } as const;
    if (!reported)
      return {
        ...as,
        came: "lost",
        why: "no report has been added: add it, then load the decisions again",
      };
    const now = same.get(mark);
    const claim = now === undefined ? undefined : present.get(now);
    if (now !== undefined && claim) {
      amounts[now] = decision;
      abouts[now] = describeAmount(claim, narratives);
      return { ...as, came: "kept", why: "" };
    }
    const other = about?.kind === "amount" ? ofSubject(about, free) : null;
    if (!other) return { ...as, came: "lost", why: "no amount of the report says this" };
    free.delete(other.now);
    const { amount, quote } = other.claim;
    const what = amount ? formatAmount(amount.abs()) : `“${quote}”`;
    return { ...as, came: "lapsed", why: `the report now says ${what} there` };
  });
  return { items, amounts, about: abouts };
}

/** Amounts whose words and size are what they were: then → now. */
function pairSame(
  earlier: Decisions,
  marks: readonly string[],
  present: ReadonlyMap<string, Claim>,
): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const byWords = new Map<string, string[]>();
  for (const [now, { quote, amount }] of present) {
    const key = `${timelessKey(quote)}\n${amount?.value ?? ""}`;
    byWords.set(key, [...(byWords.get(key) ?? []), now]);
  }
  for (const mark of marks) {
    const about = earlier.about?.[mark];
    const alike =
      about?.kind === "amount"
        ? byWords.get(`${timelessKey(about.quote)}\n${about.value ?? ""}`)
        : undefined;
    const now = present.has(mark) ? mark : alike?.shift();
    if (now !== undefined) pairs.set(mark, now);
  }
  return pairs;
}

/** The next amount of the same subject, which says something else. */
function ofSubject(
  { subject }: DecidedAmount,
  free: ReadonlyMap<string, Claim>,
): { readonly now: string; readonly claim: Claim } | null {
  const key = timelessKey(subject);
  if (key === "") return null;
  for (const [now, claim] of free)
    if (timelessKey(claim.subject.value) === key) return { now, claim };
  return null;
}
