import type { Claim } from "../../../src/core/claims/claim";
import { findAbbreviations } from "../../../src/core/claims/find-abbreviations";
import { findClaims } from "../../../src/core/claims/find-claims";
import type { Narrative, Paragraph } from "../../../src/core/claims/narrative";
import { KeptTrace } from "../../../src/core/claims/trace";
import { defaultSettings } from "../../../src/core/settings";

function narrative(...texts: (string | Partial<Paragraph>)[]): Narrative {
  const paragraphs = texts.map((given, index): Paragraph => {
    const more = typeof given === "string" ? { text: given } : given;
    const place = { kind: "document", line: index + 1 } as const;
    return { text: "", number: null, style: "body", level: 0, place, ...more };
  });
  return { name: "report.txt", paragraphs, losses: [] };
}

const read = (...texts: (string | Partial<Paragraph>)[]) => findClaims([narrative(...texts)]);
const only = (...texts: (string | Partial<Paragraph>)[]): Claim => {
  const [claim, ...others] = read(...texts);
  if (!claim || others.length > 0) throw new Error(`Wanted one amount, found ${others.length + 1}`);
  return claim;
};
const printed = (text: string, { start, end }: Claim) => text.slice(start, end);

describe("where an amount stands", () => {
  it("offsets lead to the amount in the paragraph as it was given", () => {
    const text = " - 4.2 **Fleet** has\u00a0an overspend of £45k.";
    const claim = only(text);
    expect(printed(text, claim)).toBe("£45k");
    expect(claim.place).toEqual({ kind: "document", line: 1 });
  });

  it("a paragraph is numbered as typed, or as Word numbers it", () => {
    expect(only("4.1 Fleet has an overspend of £45k.").paragraph).toBe("4.1");
    expect(only({ text: "Fleet has an overspend of £45k.", number: "3.2" }).paragraph).toBe("3.2");
    expect(read("2.7 Key points:", "b) Income fell by £20k.")[0]?.paragraph).toBe("2.7 b)");
  });

  it("headings are listed outermost first", () => {
    const claim = only("5.0 Leisure and Culture", "Sports Centres", "5.1 The overspend is £66k.");
    expect(claim.headings).toEqual(["Leisure and Culture", "Sports Centres"]);
  });

  it("lines broken in mid-sentence belong together, and the amount is placed in its own line", () => {
    const first = "2.3 The overall position for Regulatory Services is expected to be an overspend";
    const claim = only(first, "of £37k at the end of the year.");
    expect(claim).toMatchObject({ paragraphIndex: 1, start: 3, end: 7, paragraph: "2.3" });
    expect(claim.direction).toEqual({ value: "overspend", by: "stated" });
  });

  it("the cells of a row are read apart, and the first names the row", () => {
    const claim = only("Home Care\tJanuary\tReviews have saved £20k");
    expect(claim.related).toContain("Home Care");
  });

  it("prose beside a line of a table is about that line", () => {
    expect(only({ text: "Overspend of £45k", about: "Fleet" }).subject).toEqual({
      value: "Fleet",
      by: "implied",
    });
  });

  it("a quote has the words on both sides", () => {
    expect(
      only(
        "As expected the Fleet service has an overspend of £45k because of hire costs this winter.",
      ).quote,
    ).toBe("service has an overspend of £45k because of hire costs this");
  });
});

describe("how much", () => {
  it("keeps the printed scale and places", () => {
    const { amount } = only("The overspend is £1.480m.");
    expect(amount).toMatchObject({ scale: 1e6, places: 3, value: "1480000", precision: "1000" });
  });

  it("takes a missing m from the amounts around, and says so", () => {
    const [, claim] = read("Care, underspend of (£0.251m).", "Equipment, underspend of (£0.966).");
    expect(claim).toMatchObject({
      scaleImplied: true,
      negative: true,
      amount: { value: "966000" },
    });
  });

  it("never takes pounds and pence for millions", () => {
    const claims = read("The overspend is £1.25m.", "The fee is £12.50 per hour.");
    expect(claims[1]).toMatchObject({ scaleImplied: false, amount: { value: "12.5" } });
  });

  it.each([
    ["£5m-£7m", "5000000", "7000000"],
    ["£5-7m", "5000000", "7000000"],
    ["between £1m and £2m", "1000000", "2000000"],
    ["£50,000 to £60,000", "50000", "60000"],
    ["up to £10k", undefined, "10000"],
    ["£20k+", "20000", undefined],
    ["over £2m", "2000000", undefined],
    ["at least £40k", "40000", undefined],
  ])("reads the range %s", (text, low, high) => {
    const { range } = only(`The scheme will cost ${text} in the year.`);
    expect([range?.low?.value, range?.high?.value]).toEqual([low, high]);
  });

  it.each([
    "c£130k",
    "c.£130k",
    "c. £130k",
    "circa £130k",
    "around £130k",
    "some £130k",
    "in the region of £130k",
  ])("%s is approximate", (text) => {
    expect(only(`There is an overspend of ${text} on parks.`)).toMatchObject({
      approximate: true,
      amount: { value: "130000" },
    });
  });

  it("brackets and a minus at the amount are negative; a dash before it is not", () => {
    expect(only("Parks, underspend (£0.3m)").negative).toBe(true);
    expect(only("The variance is -£0.3m.").negative).toBe(true);
    expect(only("Vacant posts - £81k").negative).toBe(false);
  });
});

describe("what a change is a change in", () => {
  it("both ends of a change are the thing that changed", () => {
    const claims = read("The overspend reduced from £0.298m to £69k.");
    expect(claims.map(({ measure, part }) => [measure.value, part?.role])).toEqual([
      ["previous variance", "from"],
      ["variance", "to"],
    ]);
  });

  it("a movement says which of the two changed", () => {
    const [, movement] = read("The underspend is £400k, an increase of £113,000 since Month 7.");
    expect(movement).toMatchObject({
      measure: { value: "movement" },
      direction: { value: "increase" },
      changed: "underspend",
    });
  });

  it("a figure of the report's own period is not an earlier one", () => {
    const [claim] = read(
      "Budget monitoring report, Month 5",
      "The overspend reported at Month 5 is £2m.",
    );
    expect(claim?.measure.value).toBe("variance");
  });
});

describe("abbreviations", () => {
  const text = narrative(
    "Personal Care Services (PCS) has an overspend of £20k.",
    "PCS will recover £5k.",
  );

  it("are found where the text explains them", () => {
    expect(findAbbreviations([text])).toEqual(new Map([["PCS", "Personal Care Services"]]));
  });

  it("come from the council's synonyms too", () => {
    const settings = { ...defaultSettings, synonyms: [["HRA", "Housing Revenue Account"]] };
    expect(findAbbreviations([], settings).get("HRA")).toBe("Housing Revenue Account");
  });

  it("are spelled out among what the amount is related to", () => {
    expect(findClaims([text])[1]?.related).toContain("Personal Care Services");
  });
});

describe("the trace", () => {
  it("tells which stage proposed, changed and dropped what", () => {
    const trace = new KeptTrace();
    findClaims([narrative("Of 40k people, 3% had an overspend of £20k.")], undefined, trace);
    const told = String(trace);
    expect(told).toContain("scaled-amount proposed “40k”");
    expect(told).toContain("drop-other-quantities dropped “40k”");
    expect(told).toMatch(/tell-measures changed “£20k” .*variance \(stated\)/);
  });
});

it("gives the same claims whatever is asked of it, and changes nothing it was given", () => {
  const text = narrative("Fleet has an overspend of £45k, of which £20k is for hire.");
  const before = JSON.stringify(text);
  expect(findClaims([text])).toEqual(findClaims([text]));
  expect(JSON.stringify(text)).toBe(before);
});
