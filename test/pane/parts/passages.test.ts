import fc from "fast-check";
import type { ReportClaim } from "../../../src/core/report/report-claim";
import { passagesOf } from "../../../src/taskpane/narrative/passages";

const amountAt = (start: number, end: number, line = 1): ReportClaim =>
  ({
    id: `C${start}`,
    source: { kind: "document", name: "a.txt", line, start, end },
  }) as ReportClaim;

const narrativeOf = (...texts: string[]) => ({
  name: "a.txt",
  losses: [],
  paragraphs: texts.map((text, at) => ({
    text,
    place: { kind: "document" as const, line: at + 1 },
    number: null,
    style: "body" as const,
    level: 0,
  })),
});

test("a paragraph is cut at its amounts, in reading order", () => {
  const [passage] = passagesOf([narrativeOf("by £5k to £9k.")], [amountAt(10, 13), amountAt(3, 6)]);
  expect(passage?.pieces.map(({ text, amount }) => [text, amount?.id ?? null])).toEqual([
    ["by ", null],
    ["£5k", "C3"],
    [" to ", null],
    ["£9k", "C10"],
    [".", null],
  ]);
});

test("whatever the amounts say of their places, no word is lost or said twice", () => {
  const offsets = fc.tuple(fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(offsets), (text, places) => {
      const amounts = places.map(([start, end]) => amountAt(start, end));
      const [passage] = passagesOf([narrativeOf(text)], amounts);
      expect(passage?.pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});

test("of the workbook's own words only those with an amount are shown", () => {
  const cell = (text: string, ref: string) => ({
    text,
    place: { kind: "cell" as const, ref },
    number: null,
    style: "body" as const,
    level: 0,
  });
  const narrative = {
    name: "b.xlsx",
    losses: [],
    paragraphs: [cell("Title", "A!A1"), cell("£5k", "A!A2")],
  };
  const claim = {
    id: "C1",
    source: { kind: "cell", ref: "A!A2", start: 0, end: 3 },
  } as ReportClaim;
  expect(passagesOf([narrative], [claim]).map(({ paragraph }) => paragraph.text)).toEqual(["£5k"]);
});
