const financial = /(?<![\d/.,£-])(?:(?:19|20))?(\d\d)\s?[/–-]\s?(?:(?:19|20))?(\d\d)(?![\d/.-])/g;
const dated =
  /(?<![\d/.,£])\d{1,2}(?:st|nd|rd|th)?[\s/.-]{1,2}(\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/.,-]{1,2}(?:20)?(\d\d)(?!\d)/gi;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The financial years that a text names, by the calendar year they start in: 2016/17 and 31 March 2017 are both 2016.
 * Each once, in order of first mention.
 */
export function namedYears(text: string): readonly number[] {
  const years = new Set<number>();
  const short = text.slice(0, 300);
  for (const [, first = "", second = ""] of short.matchAll(financial))
    if ((Number(first) + 1) % 100 === Number(second)) years.add(2000 + Number(first));
  for (const [, month = "", year = ""] of short.matchAll(dated)) {
    const named = months.indexOf(month.toLowerCase().slice(0, 3));
    const number = named >= 0 ? named + 1 : Number(month);
    if (number >= 1 && number <= 12) years.add(2000 + Number(year) - (number < 4 ? 1 : 0));
  }
  return [...years];
}

/** A financial year as people write it: 2016/17. */
export function writeYear(year: number): string {
  return `${String(year)}/${String((year + 1) % 100).padStart(2, "0")}`;
}
