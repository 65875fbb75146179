import { findAbbreviations } from "../../../src/core/claims/find-abbreviations";
import { findClaims } from "../../../src/core/claims/find-claims";
import { findPeriods } from "../../../src/core/claims/grammar/find-periods";
import type { Narrative } from "../../../src/core/claims/narrative";
import { parsers } from "../../../src/core/claims/pipeline";
import { evenText } from "../../../src/core/claims/text/even-text";
import { readLineFront } from "../../../src/core/claims/text/read-line";
import { splitSentences } from "../../../src/core/claims/text/split-sentences";
import { scanAmount } from "../../../src/core/money/scan-amount";

/** Processor time of one run in milliseconds: other programs on the machine do not count. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Eight times the text may cost at most twenty times as much; a quadratic pattern costs sixty-four times.
 * Costs of a few milliseconds are noise. The better of two runs counts.
 */
function expectLinear(run: (length: number) => void, short: number): void {
  const best = (length: number) => Math.min(...[0, 1].map(() => cost(() => run(length))));
  const few = best(short);
  const many = best(short * 8);
  expect(many).toBeLessThan(20 * Math.max(few, 5));
}

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

function narrative(text: string): Narrative {
  const paragraphs = text.split("\n").map((line, index) => ({
    text: line,
    place: { kind: "document", line: index + 1 } as const,
    number: null,
    style: "body" as const,
    level: 0,
  }));
  return { name: "hostile.txt", paragraphs, losses: [] };
}

/** Each is the worst case of some pattern: what it begins to match again and again, without end. */
const units = [
  ..."1£,. (-'<*>%\n\t".split(""),
  "£1",
  "£1,",
  "1,",
  "£(",
  "£1.",
  "£1-",
  "£1 to ",
  "between £1 and ",
  "1%",
  "1 per cent ",
  "1k",
  "1 k ",
  "GBP ",
  "pounds ",
  "half a ",
  "one million ",
  "£000 1 ",
  "25p",
  "- ",
  "1.1.",
  "<a",
  "c. ",
  "no. ",
  "(AB) ",
  "A (A",
  "Appendix ",
  "20/",
  "2016/",
  "Period ",
  "which ",
  "of ",
  "a to ",
  "report to committee ",
  "overspend ",
];

describe("no pattern takes more time than in proportion to the text", () => {
  it.each(parsers.map((parser) => [parser.name, parser] as const))("%s", (_name, parser) => {
    for (const unit of units)
      expectLinear((length) => void [...parser.read(fill(unit, length))], 4_000);
  });

  it.each([
    ["even text", (text: string) => evenText(text)],
    ["sentences", splitSentences],
    ["line fronts", readLineFront],
    ["periods", findPeriods],
    ["whole amounts", scanAmount],
    ["abbreviations", (text: string) => findAbbreviations([narrative(text)])],
  ] as const)("%s", (_name, read) => {
    for (const unit of units) expectLinear((length) => void read(fill(unit, length)), 4_000);
  });
});

describe("one endless figure, and one endless gap", () => {
  it.each(parsers.map((parser) => [parser.name, parser] as const))("%s", (_name, parser) => {
    for (const unit of [",", "1", " ", "0", "."])
      expectLinear((length) => void [...parser.read(`£1${fill(unit, length)}1 k`)], 4_000);
  });

  it("a heading with a gap in it", () => {
    expectLinear(
      (length) => void findClaims([narrative(`Savings${fill(" ", length)}x\nFleet (£5k)`)]),
      20_000,
    );
  });
});

describe("the whole pipeline", () => {
  it.each([
    "£1k ",
    "£1k, ",
    "£1k and ",
    "overspend of £1k ",
    "of £1k in ",
    "(£1k) ",
    "£1k from £2k to ",
    "3% of budget ",
  ])("stays in proportion on one long sentence of “%s”", (unit) =>
    expectLinear((length) => void findClaims([narrative(fill(unit, length))]), 4_000),
  );

  it.each([
    "- x:\n",
    "1. A\n",
    "Heading\n",
    "Overspend £1k\n",
    "a line broken in the middle of a sentence of the\n",
    "a\tb\t£1k\n",
  ])("stays in proportion on many lines of “%s”", (unit) =>
    expectLinear((length) => void findClaims([narrative(fill(unit, length))]), 3_000),
  );

  it("reads 10,000 amounts within six seconds of processor time, whatever else the machine does", () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, index) => `Service ${index} has an overspend of £${index + 1}k.`,
    );
    const text = narrative(lines.join("\n"));
    findClaims([narrative(lines.slice(0, 500).join("\n"))]);
    expect(cost(() => void expect(findClaims([text])).toHaveLength(10_000))).toBeLessThan(6000);
  });

  it("reads a report of 60 pages within 400 milliseconds of processor time once warm, whatever else the machine does", () => {
    const page = [
      "4.0 Service pressures",
      "4.1 The service has a projected overspend of £695k, which is a reduction of £218k to the £913k reported to the November Committee.",
      "4.2 The review of contracts continues with partners, and members will receive a further paper once the procurement timetable has been confirmed by the board.",
      "4.3 Savings of £1.2m are assumed in the budget, of which £0.8m has been delivered and £0.4m is at risk because recruitment has been slower than planned.",
      ...Array.from(
        { length: 20 },
        () =>
          "The team continues to work with colleagues in health to make the best use of the places available to residents of all ages.",
      ),
    ];
    const text = narrative(Array.from({ length: 60 }, () => page.join("\n")).join("\n"));
    const runs = [0, 1, 2, 3, 4].map(() => cost(() => void findClaims([text])));
    expect(Math.min(...runs)).toBeLessThan(400);
  });
});
