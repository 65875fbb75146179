/** A point in time that a heading names, so far as two of one kind can be put in order. */
export interface Period {
  readonly kind: "date" | "month" | "quarter";
  /** Later is greater, among periods of one kind. Months count from April. */
  readonly order: number;
}

const months = ["apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "jan", "feb", "mar"];
const monthName =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b/i;

/** The first calendar year of a financial year: 2016/17, 2016-17 or 16/17 is 2016; null where none is named. */
export function financialYear(text: string): number | null {
  const match = /(?<![\d/])(?:(19|20)?(\d\d))\s?[/–-]\s?(?:(?:19|20)?(\d\d))(?![\d/])/.exec(text);
  if (!match) return null;
  const [, century, first = "", second = ""] = match;
  if ((Number(first) + 1) % 100 !== Number(second)) return null;
  return Number(century ?? "20") * 100 + Number(first);
}

/** Any year a text names: a financial year, or a calendar year standing alone. */
export function yearOf(text: string): number | null {
  const financial = financialYear(text);
  if (financial !== null) return financial;
  const match = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

/** Reads 31/10/16, 31 October 2016, 01-Apr-17, Oct 16, Sept, P2, Period 2, Month 5, M5, Q1, Quarter 1. */
export function readPeriod(text: string): Period | null {
  const numeric = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})(?!\d)/.exec(text);
  if (numeric) {
    const [, day, month, year] = numeric.map(Number);
    return date(year ?? 0, (month ?? 1) - 1, day ?? 1);
  }
  const quarter = /\b(?:q|qtr|quarter) ?([1-4])\b/i.exec(text);
  if (quarter) return { kind: "quarter", order: Number(quarter[1]) };
  const period = /\b(?:p|m|pd|mth|period|month) ?(\d{1,2})\b/i.exec(text);
  if (period) return { kind: "month", order: Number(period[1]) };
  const named = monthName.exec(text);
  if (!named || (/^may$/i.test(named[0]) && named[0] === "may")) return null;
  const month = months.indexOf((named[1] ?? "").toLowerCase());
  const after = text.slice(named.index + named[0].length);
  const year = /^[\s,-]*'?((?:19|20)\d\d|\d\d)(?!\d)/.exec(after);
  const before = /(\d{1,2})(?:st|nd|rd|th)?[\s-]*$/.exec(text.slice(0, named.index));
  if (!year) return { kind: "month", order: month + 1 };
  return date(Number(year[1]), (month + 3) % 12, before ? Number(before[1]) : 28);
}

function date(year: number, month: number, day: number): Period | null {
  if (month < 0 || month > 11 || day < 1 || day > 31) return null;
  return { kind: "date", order: ((year < 100 ? year + 2000 : year) * 12 + month) * 31 + day };
}
