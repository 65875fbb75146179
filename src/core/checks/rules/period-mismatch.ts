import type { Narrative, Paragraph } from "../../claims/narrative";
import type { Hit } from "../../finding";
import { namedYears, writeYear } from "../named-years";
import { paragraphPlace } from "../paragraph-place";
import { reportYear, type ReportYear } from "../report-year";
import type { Rule, RuleInput } from "../rule";

type Says = "year" | "period";

export const periodMismatch: Rule<Says> = {
  id: "period-mismatch",
  group: "narrative",
  severity: "warning",
  title: "The narrative names another year or period than it speaks of",
  why: "A report on 2025/26 speaks of “the new financial year 2025/26”, or names Period 4 where its committee gets Period 6: the words were carried over from another report.",
  fix: "Correct the year or the period. Which period each committee gets is a setting.",
  messages: {
    year: "{place} speaks of “{words}”, but the tables report {year}, so that {relation} year is {wanted}.",
    period:
      "{place} names {found} (“{words}”), but a report to the {month} meeting covers {wanted} by the council's calendar.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget 2025/26", "Forecast 2025/26"],
        ["Parks", "310", "322"],
        ["Report: savings are needed for the new financial year 2025/26."],
      ],
      mark: "A3",
      says: "2025/26 is the year that the report is about.",
    },
    mended: {
      table: [
        ["Service", "Budget 2025/26", "Forecast 2025/26"],
        ["Parks", "310", "322"],
        ["Report: savings are needed for the new financial year 2026/27."],
      ],
      mark: "A3",
      says: "The new year is the one after.",
    },
  },
  *check(input) {
    if (input.narratives.length === 0) return;
    const year = reportYear(input);
    for (const narrative of input.narratives) {
      if (year)
        for (const paragraph of narrative.paragraphs) yield* oddYears(narrative, paragraph, year);
      yield* oddPeriod(narrative, input);
    }
  },
};

const year = String.raw`(?:financial |budget |fiscal )?year(?:'s|’s)?,? ?(?:\(|of |for |in |to |beginning |starting )?(?:April )?((?:20)?\d\d ?[/–-] ?(?:20)?\d\d)`;
const next = new RegExp(
  String.raw`\b(?:new|next|coming|forthcoming|upcoming|following) ${year}`,
  "gi",
);
const last = new RegExp(String.raw`\b(?:last|previous|prior|preceding) ${year}`, "gi");
const own = new RegExp(String.raw`\b(?:current|this|present) ${year}`, "gi");

function* oddYears(
  narrative: Narrative,
  paragraph: Paragraph,
  { year: reported, running }: ReportYear,
): Iterable<Hit<Says>> {
  const text = paragraph.text.slice(0, 8000);
  if (!/\byear\b/i.test(text)) return;
  // After the year's end “last year” may be the year reported, and “this year” the one after.
  const phrases = [
    { pattern: next, wrong: (named: number) => named === reported, relation: "the next", step: 1 },
    ...(running
      ? [
          {
            pattern: last,
            wrong: (named: number) => named === reported,
            relation: "the last",
            step: -1,
          },
          {
            pattern: own,
            wrong: (named: number) => named === reported - 1,
            relation: "the current",
            step: 0,
          },
        ]
      : []),
  ];
  for (const { pattern, wrong, relation, step } of phrases)
    for (const match of text.matchAll(pattern)) {
      const [named] = namedYears(match[1] ?? "");
      if (named === undefined || !wrong(named)) continue;
      const { location, ref } = paragraphPlace(narrative, paragraph);
      yield {
        says: "year",
        values: {
          place: ref,
          words: match[0],
          year: writeYear(reported),
          relation,
          wanted: writeYear(reported + step),
        },
        location,
        evidence: [{ ref, text: match[0] }],
        cells: [],
      };
    }
}

/** Paragraphs at the head of a report, where the meeting and the period are named. */
const headParagraphs = 40;
const meeting =
  /\b\d{1,2}(?:st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december),? 20\d\d\b/i;

function* oddPeriod(narrative: Narrative, { settings }: RuleInput): Iterable<Hit<Says>> {
  const calendar = new Map(
    Object.entries(settings.calendar).map(([month, period]) => [month.toLowerCase(), period]),
  );
  if (calendar.size === 0) return;
  const head = narrative.paragraphs
    .slice(0, headParagraphs)
    .filter(({ place }) => place.kind === "document");
  const month = head.flatMap(({ text }) => meeting.exec(text.slice(0, 400))?.[1] ?? [])[0];
  const wanted = month === undefined ? undefined : calendar.get(month.toLowerCase());
  const named = wanted === undefined ? null : periodOf(wanted);
  if (month === undefined || wanted === undefined || !named) return;
  const found = head.flatMap((paragraph) => {
    const period = periodOf(paragraph.text.slice(0, 400));
    return period?.kind === named.kind ? [{ paragraph, period }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ period }) => period.number === named.number)) return;
  const { location, ref } = paragraphPlace(narrative, first.paragraph);
  const words = first.paragraph.text.slice(0, 80);
  yield {
    says: "period",
    values: { place: ref, found: first.period.words, words, month, wanted },
    location,
    evidence: [{ ref, text: words }],
    cells: [],
  };
}

/** “Period 4”, “P4”, “Month 4”, “Q1”: periods and months of one number are the same. */
function periodOf(
  text: string,
): { kind: "month" | "quarter"; number: number; words: string } | null {
  const match = /\b(p|pd|period|m|mth|month|q|qtr|quarter) ?(\d{1,2})\b/i.exec(text);
  if (!match) return null;
  const kind = /^q/i.test(match[1] ?? "") ? "quarter" : "month";
  return { kind, number: Number(match[2]), words: match[0] };
}
