import { findAll } from "../text/find-all";

/** A time that words give: where it stands, as written, and in one form for comparing. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

const months =
  "january february march april may june july august september october november december";
const monthName = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;
const forms = [
  String.raw`(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)?\d\d)(?!\d)`,
  String.raw`\d\d/\d\d(?![\d/])`,
  String.raw`(?:Period|Month|Quarter|Qtr) ?\d{1,2}(?!\d)`,
  String.raw`[PMQ]\d{1,2}(?!\d)`,
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?${monthName}(?: (?:19|20)\d\d)?(?![a-z])`,
  String.raw`full[- ]year(?: effect)?|part[- ]year|year[- ]end|in[- ]year|half[- ]year`,
  String.raw`(?:first|second|third|fourth) quarter`,
];
const pattern = new RegExp(String.raw`(?<![\w/£.])(?:${forms.join("|")})`, "gi");

/** Years, periods, quarters, months and days that a text names. */
export function findPeriods(text: string): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (const match of findAll(pattern, text)) {
    const shown = match[0];
    // "may" is mostly a verb.
    if (shown === "may" || shown === "march") continue;
    found.push({
      start: match.index,
      end: match.index + shown.length,
      text: shown,
      key: keyOf(shown),
    });
  }
  return found;
}

/** The same in comparable form: "Month 5" and "M5" are "m5", "2016/17" and "2016-2017" are "2016/17". */
export function periodsOf(text: string): string[] {
  return findPeriods(text).map(({ key }) => key);
}

function keyOf(shown: string): string {
  const lower = shown.toLowerCase();
  const year = /^(?:20|19)?(\d\d) ?[/–-] ?(?:20|19)?(\d\d)$/.exec(lower);
  if (year) return `20${year[1]}/${year[2]}`;
  const numbered = /^([pmq])[a-z]* ?(\d{1,2})$/.exec(lower);
  if (numbered) return `${numbered[1] === "p" ? "m" : (numbered[1] ?? "")}${Number(numbered[2])}`;
  const month = /[a-z]{3,}/.exec(lower)?.[0];
  const known = month && months.split(" ").find((name) => name.startsWith(month.slice(0, 3)));
  if (known && /^(?:\d|[a-z])/.test(lower)) return known;
  return lower.replace(/-/g, " ");
}
