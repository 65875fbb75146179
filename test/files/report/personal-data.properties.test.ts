import fc from "fast-check";
import type { Narrative } from "../../../src/core/claims/narrative";
import { buildRecord } from "../../../src/core/record/build-record";
import { toReport } from "../../../src/core/report";
import { review } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { marksFromReport } from "../../../src/files/marked/marks-from-report";
import { writeHtml } from "../../../src/files/report/write-html";
import { writeJson } from "../../../src/files/report/write-json";
import { writeJunit } from "../../../src/files/report/write-junit";
import { writeText } from "../../../src/files/report/write-text";
import { sheetOf, workbookOf } from "../../support/build-snapshot";
import { recordInput } from "../../support/record-input";

/** Nine digits and the one that makes them an NHS number. */
const nhsNumber = fc
  .stringMatching(/^[4-7]\d{8}$/)
  .map((nine) => {
    const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    return { nine, check: (11 - (sum % 11)) % 11 };
  })
  .filter(({ check }) => check !== 10)
  .map(({ nine, check }) => nine + String(check));
const insuranceNumber = fc.stringMatching(/^(?:AB|CE|JK|SR)\d{6}[A-D]$/);
const phone = fc.stringMatching(/^07\d{3} \d{6}$/);
const account = fc.stringMatching(/^[1-9]\d-[1-9]\d-[1-9]\d [1-9]\d{7}$/);
const secrets = fc.record({ nhs: nhsNumber, bare: nhsNumber, ni: insuranceNumber, phone, account });
type Secrets = typeof secrets extends fc.Arbitrary<infer Value> ? Value : never;

const spaced = (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;

/** Everywhere that a review takes words from: labels, headings, cells, comments, the narrative, its sentences and their subjects. */
function reviewOf({ nhs, bare, ni, phone: call, account: bank }: Secrets) {
  const payments = sheetOf(
    "Payments",
    `
Payments for ${ni} £000
Payee | Budget £000 | Forecast £000 | Variance £000
Direct payment NHS ${spaced(nhs)} | 420 | 433 | 13 {=C3-B3}
Direct payment ${ni} | 180 | 175 | 9 {=C4-B4}
Pay to ${bank} | 310 | =TBC ${call} | 12
Tel ${call} | 77 | 78 | 1 {=C6-B6}
Total | 990 | 612 | 35`,
  );
  const numbers = sheetOf(
    "Placements",
    `
NHS number | Placement £000 | Forecast £000 | Variance £000
${bare} | 42 | 43 | 1
${nhs} | 18 | 17 | 9
Total | 60 | 61 | 0`,
  );
  const workbook = workbookOf(
    {
      ...payments,
      comments: [
        {
          row: 3,
          column: 1,
          text: `Ask about ${ni}, call ${call}`,
          author: "Officer",
          kind: "note",
        },
      ],
    },
    numbers,
  );
  const texts = [
    `Direct payment ${ni} is forecast to overspend by £25k, and NHS ${spaced(nhs)} to overspend by £19k.`,
    `The payment to ${bank} (mobile ${call}) shows an overspend of £7k, made up of £4k for ${ni} and £2k for others.`,
    `Pay to ${bank} was £320k and TBC for ${ni}; client ${bare} (NHS) is forecast at £44k.`,
  ];
  const narrative: Narrative = {
    name: "report.docx",
    losses: [],
    paragraphs: texts.map((text, at) => ({
      text,
      place: { kind: "document", line: at + 1 },
      number: `2.${String(at + 1)}`,
      style: "body",
      level: 0,
    })),
  };
  return review(workbook, [narrative], { ...defaultSettings });
}

const formats = {
  json: (given: Secrets) => [...writeJson({ kind: "one", review: reviewOf(given) })].join(""),
  html: (given: Secrets) => writeHtml({ kind: "one", review: reviewOf(given) }),
  text: (given: Secrets) => writeText({ kind: "one", review: reviewOf(given) }, 100_000),
  junit: (given: Secrets) => writeJunit({ kind: "one", review: reviewOf(given) }),
  "comments of the marked copy": (given: Secrets) =>
    JSON.stringify(marksFromReport(toReport(reviewOf(given)), "report.docx", true)),
  record: (given: Secrets) =>
    JSON.stringify(buildRecord({ ...recordInput(), result: toReport(reviewOf(given)) })),
} as const;

/** The number however its digits are parted. */
const anyWay = (secret: string) =>
  new RegExp([...secret.replace(/[ -]/g, "")].join("[\\s,-]?"), "i");

test.each(Object.entries(formats))("%s never prints a personal number in full", (_, write) => {
  fc.assert(
    fc.property(secrets, (given) => {
      const printed = write(given);
      expect(printed).toContain("•");
      for (const secret of Object.values(given)) expect(printed).not.toMatch(anyWay(secret));
    }),
    { numRuns: 25 },
  );
});
