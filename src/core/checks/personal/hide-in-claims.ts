import type { Candidate, ReconciledClaim, Statement } from "../../reconcile/match";

type Hide = (text: string) => string;

/** An amount as anyone may see it; the same object where there is nothing to hide. */
export function hideInClaim(one: ReconciledClaim, hide: Hide): ReconciledClaim {
  const { claim, explanation, suggestion } = one;
  const match = one.match && hideInCandidate(one.match, hide);
  const alternatives = one.alternatives.map((each) => hideInCandidate(each, hide));
  const quote = hide(claim.quote);
  const subject = hide(claim.subject.value);
  const words = hide(explanation);
  const wording = suggestion === undefined ? undefined : hide(suggestion);
  const same =
    match === one.match &&
    alternatives.every((each, at) => each === one.alternatives[at]) &&
    quote === claim.quote &&
    subject === claim.subject.value &&
    words === explanation &&
    wording === suggestion;
  if (same) return one;
  return {
    ...one,
    claim: { ...claim, quote, subject: { ...claim.subject, value: subject } },
    match,
    alternatives,
    explanation: words,
    ...(wording === undefined ? {} : { suggestion: wording }),
  };
}

/** A statement as anyone may see it; the same object where there is nothing to hide. */
export function hideInStatement(one: Statement, hide: Hide): Statement {
  const statement = hide(one.statement);
  const explanation = hide(one.explanation);
  return statement === one.statement && explanation === one.explanation
    ? one
    : { ...one, statement, explanation };
}

function hideInCandidate(one: Candidate, hide: Hide): Candidate {
  const label = hide(one.label);
  const reasons = one.reasons.map(hide);
  return label === one.label && reasons.every((reason, at) => reason === one.reasons[at])
    ? one
    : { ...one, label, reasons };
}
