import { isInsuranceNumber } from "./insurance-number";
import { isNhsNumber } from "./nhs-number";

export type PersonalKind =
  "National Insurance number" | "NHS number" | "bank account" | "e-mail address" | "phone number";

/** Something personal in a text; `end` is exclusive. */
export interface Personal {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly holds: (found: string, text: string) => boolean;
}[] = [
  {
    kind: "National Insurance number",
    pattern: /(?<![A-Z0-9])[A-Z]{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D](?![A-Z0-9])/gi,
    holds: isInsuranceNumber,
  },
  {
    kind: "NHS number",
    pattern: /(?<![\d.,-])(?:\d{3}[ -]\d{3}[ -]\d{4}|\d{10})(?![\d.,]*\d)/g,
    // Ten digits in a row may be any code: the text has to say what they are.
    holds: (found, text) =>
      isNhsNumber(found.replace(/\D/g, "")) &&
      (/\bnhs\b/i.test(text) || (found.length === 12 && !found.startsWith("0"))),
  },
  {
    kind: "bank account",
    pattern: /(?<![\d/-])\d{2}[ -]\d{2}[ -]\d{2}\D{1,24}\d{8}(?!\d)/g,
    holds: (found, text) =>
      /^\d\d-\d\d-\d\d/.test(found) || /\bsort code\b|\baccount\b/i.test(text),
  },
  {
    kind: "e-mail address",
    pattern: /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,5}/g,
    holds: (found) => !isTeam(found),
  },
  {
    kind: "phone number",
    pattern:
      /(?<![\d.,£/-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:7\d{3} ?\d{3} ?\d{3}|2\d\)? \d{4} ?\d{4}|[1-9]\d{2}\)? \d{3} ?\d{4}|1\d{3}\)? \d{3} ?\d{3})(?![\d,.]*\d)/g,
    holds: (found, text) =>
      /[ )]/.test(found) || found.startsWith("+") || /\b(?:tel|phone|mobile|mob)\b/i.test(text),
  },
];

/** Longer texts are read this far only. */
const longest = 5000;

/** Everything personal that a text states, in order; what carries a check digit is checked. */
export function findPersonal(text: string): readonly Personal[] {
  if (!mayHold(text)) return [];
  const read = text.slice(0, longest);
  const found: Personal[] = [];
  for (const { kind, pattern, holds } of patterns)
    for (const match of read.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const taken = found.some((one) => start < one.end && end > one.start);
      if (!taken && holds(match[0], read)) found.push({ kind, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Nothing personal has fewer than six digits and no @: most labels of a table end here. */
export function mayHold(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length && at < longest; at++) {
    const code = text.charCodeAt(at);
    if (code === 64) return true;
    if (code >= 48 && code <= 57 && ++digits === 6) return true;
  }
  return false;
}

const teams =
  /^(?:info|enquir|contact|financ|account|budget|admin|team|customer|council|press|foi|democra|committee|data|help|support|no-?reply|audit|payment|invoice|procure|treasury|revenue|benefit|office|communic|member|web)/i;

/** A mailbox of a team, not of a person. */
function isTeam(address: string): boolean {
  return teams.test(address);
}
