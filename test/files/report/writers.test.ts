import { SaxesParser } from "saxes";
import type { Outcome } from "../../../src/core/outcome";
import { review, reviewPack } from "../../../src/core/review";
import { writeHtml } from "../../../src/files/report/write-html";
import { writeJunit } from "../../../src/files/report/write-junit";
import { writeText } from "../../../src/files/report/write-text";
import type { Narrative } from "../../../src/core/claims/narrative";
import { drawSnapshot, revenue } from "../../support/draw-snapshot";

const wrong = revenue.map((line) => line.replace("| 2,718 |", "| 2,817 |"));
const narrative = (text: string): Narrative => ({
  name: "report.docx",
  losses: [],
  paragraphs: [
    { text, place: { kind: "document", line: 1 }, number: "2.1", style: "body", level: 0 },
  ],
});
const outcome = (
  rows: readonly string[],
  text = "Roads is forecast to overspend by £20k. A grant of £612k was received.",
): Outcome => ({
  kind: "one",
  review: review(drawSnapshot({ "Appendix 1": rows }), [narrative(text)]),
});

describe("text", () => {
  test("starts with coverage, then findings with cell, evidence and what to do", () => {
    const text = writeText(outcome(wrong));
    expect(text).toContain("budget.xlsx against report.docx");
    expect(text).toMatch(
      /\d+ amounts in the narrative: 1 agrees, 0 do not, 0 unclear, \d+ not in the workbook\./,
    );
    expect(text).toMatch(/\d+ sums and differences: \d+ hold\./);
    expect(text).toMatch(/F1 {2}'Appendix 1'!C7 {2}A total is not the sum of its lines/);
    expect(text).toContain("Figures: 'Appendix 1'!C7 “2,817”");
    expect(text).toContain("To do: ");
    expect(text).toMatch(
      /Not in the workbook: these need a source elsewhere \(\d\)\n {2}- paragraph 2\.1, line 1: £612k/,
    );
  });

  test("never calls anything ready, a claim or a verdict: those are not a person's words", () => {
    expect(writeText(outcome(revenue))).not.toMatch(/ready|claim|verdict/i);
    expect(writeText(outcome(wrong))).not.toMatch(/ready|claim|verdict/i);
  });

  test("gives the sentence with the right amount below the finding", () => {
    const text = writeText(outcome(revenue, "Roads is forecast to overspend by £29k."));
    expect(text).toContain("Suggested wording: “Roads is forecast to overspend by £20k.”");
  });

  test("keeps its lines within the width", () => {
    const lines = writeText(outcome(wrong), 80).split("\n");
    expect(lines.filter((line) => line.length > 80 && !/^ {2}F\d/.test(line))).toEqual([]);
  });

  test("says so where there was nothing to read", () => {
    const text = writeText({ kind: "one", review: review(drawSnapshot({ Sheet1: [] }), []) });
    expect(text).toContain("No amounts were read in a narrative.");
    expect(text).toContain("No sums or differences were found in the tables.");
  });

  test("a pack names the workbook of every cell", () => {
    const pack = reviewPack(
      [
        drawSnapshot({ "Appendix 1": wrong }, "revenue.xlsx"),
        drawSnapshot({ "Appendix 1": revenue }, "capital.xlsx"),
      ],
      [],
    );
    expect(writeText({ kind: "pack", pack })).toContain("'[revenue.xlsx]Appendix 1'!C7");
  });
});

const parse = (xml: string): string[] => {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
};

describe("junit", () => {
  test("is well formed; an open error fails and clean checks pass", () => {
    const xml = writeJunit(outcome(wrong));
    const names = parse(xml);
    expect(names.filter((name) => name === "failure")).toHaveLength(1);
    expect(xml).toMatch(/<testsuite name="budget\.xlsx" tests="\d+" failures="1"/);
  });

  test("markup and forbidden characters in a cell do no harm", () => {
    const hostile = wrong.map((line) => line.replace("Total", "To<b>&tal\u0007\"'"));
    expect(() => parse(writeJunit(outcome(hostile)))).not.toThrow();
  });
});

describe("html", () => {
  test("needs nothing but itself: no script, no address, a policy that forbids both", () => {
    const html = writeHtml(outcome(wrong));
    expect(html).not.toMatch(/<script|<link|<img|https?:|@import|url\(/i);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('<html lang="en-GB">');
  });

  test("every table heads its columns and rows, every finding says its severity in words", () => {
    const html = writeHtml(outcome(wrong));
    expect(html.match(/<th(?!ead| scope)/g)).toBeNull();
    expect(html).toContain('<span class="mark">Error</span>');
    expect(html).toMatch(/<h1>.*<h2>.*<h3>/s);
  });

  test("markup in a cell or in the words is shown, not obeyed", () => {
    const hostile = wrong.map((line) => line.replace("Total", "Total <script>alert(1)</script>"));
    const html = writeHtml(
      outcome(hostile, "<img src=x onerror=alert(1)> Roads overspent by £99k."),
    );
    expect(html).not.toMatch(/<script|<img/);
  });
});
