import type { ColumnRole } from "./table";

/** What a heading's words say of its column's role, before the figures are asked. */
export interface HeaderRole {
  readonly role: ColumnRole;
  /** The words leave no doubt; the figures may only choose between columns of this role. */
  readonly sure: boolean;
  /** Last month's, reported before, at an earlier date. */
  readonly previous: boolean;
  /** Current, latest, working: a revised budget only where an original one stands beside it. */
  readonly current: boolean;
}

const percent = /%|\bper ?cent(?:age)?\b/i;
const variance =
  /varian|variation|over ?\/ ?\(?under|\(?over\)? ?\/ ?\(?under|\bunder\)? ?\/ ?\(?over|over[- ]?spen[dt]|under[- ]?spen[dt]|surplus|\bdeficit|\badverse\b|\bfavou?rable\b|\badv\b|\bfav\b|\((?:over|under)\)|over-?recover|under-?recover|^\W*(?:over|under)\W*$|(?:over|under) budget|\bbudget (?:v|vs|versus)\b/i;
const movement =
  /\bmovements?\b|\bmoved\b|\bchanges?\b(?=.*(?:since|from|in|on|to|last|previous|period|month|quarter|varian|forecast))|^change$|\bdirection of travel\b/i;
const previous =
  /\bprev(?:ious(?:ly)?)?\b|\bprior\b|\blast\b(?! year)|\bearlier\b|\bpreceding\b|(?:^|\s)reported\b(?=.*(?:\bto\b|\bat\b|\bp\d|month|period|quarter|cabinet|committee))/i;
const savingWord =
  /\bsavings?\b|\befficienc(?:y|ies)\b|\brecovery (?:plan|actions?|measures?)\b|\bcost reductions?\b|\bcost avoidance\b|\bspend(?:ing)? review\b/i;
const notSaving = /shortfall|pressures?|unachiev|undeliver|not achiev|at risk|slipp|growth/i;
const opening =
  /\bopening\b|\bstart of (?:the )?year\b|\bbalances? (?:brought forward|b\/?f(?:wd)?)\b/i;
const brought = /\bbrought forward\b|\bb\/?f(?:wd)?\b/i;
const closing =
  /\bclosing\b|\bcarried forward\b|\bc\/?f(?:wd)?\b|\bend of (?:the )?year balance\b|\byear[- ]end balance\b/i;
const balance = /\bbalances?\b/i;
const usage =
  /^use\b|\buse of\b|\busage\b|\bused\b|\btransfers?\b|\bcontributions?\b|\bdraw ?downs?\b|\bdrawn\b|\bwithdrawals?\b|\bapplied\b|\breleased?\b|\badditions?\b|\bplanned use\b|\butilis/i;
const adjustment =
  /virement|\badjust(?:ment)?s?\b|\ballocat(?:ion|ed)s?\b|\bsupplementary\b|\bin[- ]year (?:changes?|approvals?|additions?)|\bbudget (?:changes?|transfers?|amendments?|movements?|adjustments?|additions?)|\bcarr(?:y|ied)[- ]forwards?\b|\bcarry[- ]?overs?\b|\bbrought forward\b|\bre-?phas|\bre-?profil|\bslippage\b|\bapproved changes\b|\btransfers?\b|\badditions?\b|\bfunding changes\b|\breleases?\b/i;
const budgetWord =
  /\bbudget(?:ed|s)?\b|\bestimates?\b|\bcash limit\b|\bcontrol total\b|\bprogramme\b|\bplan(?:ned)?\b|\bapproved\b|\boriginal\b|\bapprovals?\b|\bbase\b/i;
const notBudget =
  /pressure|\bgap\b|shortfall|\bremaining\b|\bbalance\b|\bavailable\b|\bholder\b|\bmanager\b|\bunspent\b/i;
const revised = /\brevised\b|\bamended\b|\bupdated\b|\bre-?stated\b|\badjusted\b/i;
const current = /\bcurrent\b|\blatest\b|\bworking\b|\bfull[- ]year budget\b/i;
const toDate =
  /\bto[- ]date\b|\by\.?t\.?d\b|\bprofiled?\b|\bphased\b|\bcumulative\b|\byear[- ]to[- ]date\b|\bto (?:end|p\d|period|month|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const actual = /\bactuals?\b|\bspend\b|\bspent\b|\bexpenditure\b|\bincurred\b|\bpaid\b/i;
const forecast =
  /\bforecasts?\b|\bproject(?:ed|ion|ions)\b|\bout-?turns?\b|\bpredicted\b|\bprobable\b|\bexpected\b|\bestimated (?:out-?turn|spend|actual)\b|\byear[- ]end\b/i;
const commitments = /\bcommit(?:ments?|ted)\b|\bencumbrances?\b/i;

/** Units and signs say nothing of the role: £000, (+), (-). */
const unitWords = /\(?£\s?['’‘`]?\s?(?:000['’]?s?|k|mn?|millions?|thousands?|bn|s)?\)?(?![\w.])/gi;
const signs = /\(\s?[+–-]\s?\)/g;

const say = (role: ColumnRole, more: Partial<HeaderRole> = {}): HeaderRole => ({
  role,
  sure: true,
  previous: false,
  current: false,
  ...more,
});

/**
 * Reads a column's role from its heading (with its group heading). Null where the words say nothing of it.
 * `reserves`: the table has opening or closing balances, so that transfers are use of a balance.
 */
export function headerRole(heading: string, reserves: boolean): HeaderRole | null {
  const header = heading.replace(unitWords, " ").replace(signs, "").replace(/\s+/g, " ").trim();
  const before = previous.test(header);
  if (percent.test(header)) return say("percent");
  if (movement.test(header) && !/budget (?:changes?|movements?)/i.test(header))
    return say(reserves && !variance.test(header) ? "usage" : "movement");
  if (variance.test(header))
    return say(before ? "previous variance" : "variance", { previous: before });
  if (opening.test(header) || (reserves && brought.test(header))) return say("opening");
  if (closing.test(header) && (reserves || balance.test(header))) return say("closing");
  if (reserves && balance.test(header)) return say("closing", { sure: false });
  if (reserves && usage.test(header)) return say("usage");
  if (savingWord.test(header)) return notSaving.test(header) ? say("other") : say("saving");
  if (commitments.test(header) && !actual.test(header)) return say("commitments");
  if (notBudget.test(header)) return say("other", { sure: false });
  const money = /\bbudget/i.test(header);
  if (adjustment.test(header) && !(money && revised.test(header)) && !forecast.test(header))
    return say("adjustment");
  if (forecast.test(header) && !(money && !/out-?turn|forecast (?:spend|to)/i.test(header))) {
    if (before) return say("other", { previous: true });
    return say("outturn");
  }
  if (money || (budgetWord.test(header) && !actual.test(header))) {
    if (toDate.test(header) && money) return say("budget to date");
    if (revised.test(header)) return say("revised budget");
    return say("budget", { current: current.test(header) });
  }
  if (revised.test(header) && /estimate|programme|plan/i.test(header)) return say("revised budget");
  if (actual.test(header)) return say("actual", { sure: /actual|to date|ytd/i.test(header) });
  if (/\bdifference\b/i.test(header)) return say("variance", { sure: false });
  if (usage.test(header)) return say("usage", { sure: false });
  return null;
}
