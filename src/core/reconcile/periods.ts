/** What a text says about time, as far as it can be compared with a column's header. */
export interface Periods {
  /** Financial years by the calendar year they start in: 2016 for 2016/17. */
  readonly years: ReadonlySet<number>;
  /** Balance days that open or close a year: `2017-04-01`, `2018-03-31`. */
  readonly days: ReadonlySet<string>;
  /** The years, with those that the balance days open or close. */
  readonly all: ReadonlySet<number>;
  /** The latest of all of them; 0 where there is none. */
  readonly latest: number;
}

const none: Periods = { years: new Set(), days: new Set(), all: new Set(), latest: 0 };
const year = /(?<![\d/.,£-])(20)?(\d\d)\s?[/–-]\s?(20)?(\d\d)(?![\d/.-])/g;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const day =
  /(?<![\d/.,£])(\d{1,2})(?:st|nd|rd|th)?[\s/.-]{1,2}(\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/.,-]{1,2}(?:20)?(\d\d)(?!\d)/gi;

/** Reads the financial years and the balance days of a text. */
export function readPeriods(text: string): Periods {
  if (!/\d\d/.test(text)) return none;
  const years = new Set<number>();
  const days = new Set<string>();
  for (const [, century, from, centuryTo, to] of text.matchAll(year)) {
    if (!century && centuryTo) continue;
    const first = Number(from);
    if ((first + 1) % 100 === Number(to) && first >= 5 && first < 60) years.add(2000 + first);
  }
  for (const [, date, month, short] of text.matchAll(day)) {
    const named = months.indexOf((month ?? "").toLowerCase().slice(0, 3));
    const number = named >= 0 ? named + 1 : Number(month);
    const full = 2000 + Number(short);
    if (number === 4 && Number(date) === 1) days.add(`${full}-04-01`);
    if (number === 3 && Number(date) === 31) days.add(`${full}-03-31`);
  }
  if (years.size + days.size === 0) return none;
  const all = new Set(years);
  for (const text of days) all.add(Number(text.slice(0, 4)) - (text.endsWith("03-31") ? 1 : 0));
  return { years, days, all, latest: Math.max(...all) };
}

/**
 * How well two periods agree: 1 they name the same day or year, −1 they name different ones, 0 one of
 * them says nothing that can be compared (a committee's month, "Period 2").
 */
export function periodFit(said: Periods, column: Periods): number {
  if (said.latest === 0 || column.latest === 0) return 0;
  if (said.days.size > 0 && column.days.size > 0) {
    for (const text of said.days) if (column.days.has(text)) return 1;
    return -1;
  }
  for (const year of said.all) if (column.all.has(year)) return 1;
  return -1;
}
