import type { Narrative } from "../../../src/core/claims/narrative";
import { toReport } from "../../../src/core/report";
import { review } from "../../../src/core/review";
import { defaultSettings } from "../../../src/core/settings";
import { drawSheet, drawSnapshot, revenue } from "../../support/draw-snapshot";

const words = (...lines: string[]): Narrative => ({
  name: "report.txt",
  losses: [],
  paragraphs: lines.map((text, at) => ({
    text,
    place: { kind: "document", line: at + 1 },
    number: null,
    style: "body",
    level: 0,
  })),
});
const workbook = drawSnapshot({ "Appendix 1": revenue });

test("gives the same report every time, and leaves what it was given as it was", () => {
  const before = JSON.stringify(workbook);
  const run = () => JSON.stringify(toReport(review(workbook, [words("Parks overspent by £43k.")])));
  expect(run()).toBe(run());
  expect(JSON.stringify(workbook)).toBe(before);
});

test("reads amounts of the narrative and of the workbook's own words", () => {
  const { claims } = toReport(review(workbook, [words("Roads is forecast to overspend by £20k.")]));
  expect(claims.map(({ source, verdict }) => [source.kind, verdict])).toEqual([
    ["document", "reconciles"],
    ["cell", "not-in-tables"],
  ]);
});

test("a claim carries the sign of its words, a table's figure the sign it is printed with", () => {
  const { claims } = toReport(
    review(workbook, [words("Libraries is forecast to underspend by £20k.")]),
  );
  expect(claims[0]).toMatchObject({
    value: "-20000",
    precision: "1000",
    match: { cell: "'Appendix 1'!D6", value: "-20000", label: "Libraries" },
  });
});

test("an amount that disagrees comes with its sentence put right", () => {
  const { claims } = toReport(review(workbook, [words("Roads is forecast to overspend by £29k.")]));
  expect(claims[0]?.suggestion).toBe("Roads is forecast to overspend by £20k.");
});

test("sheets that the settings leave out are not reviewed, and this is said", () => {
  const two = drawSnapshot({ "Appendix 1": revenue, Working: revenue });
  const { tables, unchecked } = review(two, [], {
    ...defaultSettings,
    excludedSheets: ["Working"],
  });
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Appendix 1"]);
  expect(unchecked).toEqual([
    { what: "sheet “Working”", why: "left out by the settings", unreadable: false },
  ]);
});

describe("what was not checked is said", () => {
  const told = (sheet: ReturnType<typeof drawSheet>) =>
    review({ ...drawSnapshot({}), sheets: [sheet] }, []).unchecked.map(({ what }) => what);

  test("cells that show an error", () => {
    expect(told(drawSheet("A", [...revenue, "Late | #REF! | #DIV/0!"]))).toEqual([
      "sheet “A”: B8 #REF!, C8 #DIV/0!",
    ]);
  });

  test("formulas that were never calculated", () => {
    const sheet = drawSheet("A", [...revenue, "Late | =12"]);
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.formula ? { ...cell, value: null, text: "" } : cell)),
    }));
    expect(told({ ...sheet, rows })).toEqual(["sheet “A”: B8"]);
  });

  test("protected sheets that show no formulas", () => {
    expect(told({ ...drawSheet("A", revenue), protected: true })).toEqual(["sheet “A”"]);
    expect(told({ ...drawSheet("A", [...revenue, "Late | =12"]), protected: true })).toEqual([]);
  });

  test("a workbook without tables, a report without amounts", () => {
    const { unchecked } = review(drawSnapshot({ Notes: ["Nothing to see."] }), [
      words("No money."),
    ]);
    expect(unchecked.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      expect.stringMatching(/^budget\.xlsx: no table of figures was found/),
      "report.txt: no amount of money was found in it",
    ]);
  });

  test("what the readers could not bring over", () => {
    const lost = { what: "sheet “Chart”", why: "it is a picture" };
    const narrative = {
      ...words("Parks overspent by £43k."),
      losses: [{ what: "tracked changes", why: "taken as accepted" }],
    };
    const result = review({ ...workbook, losses: [lost] }, [narrative]);
    expect(result.unchecked).toEqual([
      { ...lost, unreadable: true },
      { what: "tracked changes", why: "taken as accepted", unreadable: false },
    ]);
    expect(result.summary.readyToPublish).toBe(false);
  });
});

test("an amount that no table holds may be sourced elsewhere", () => {
  const narrative = words("A grant of £612k was received.");
  const [claim] = toReport(review(workbook, [narrative])).claims;
  const decision = {
    kind: "sourced-elsewhere",
    reason: "Grant letter",
    by: "A. Officer",
    at: "2026-01-05T09:00:00Z",
  } as const;
  const decided = review(workbook, [narrative], defaultSettings, {
    findings: {},
    amounts: { [claim?.fingerprint ?? ""]: decision },
  });
  expect(decided.coverage).toMatchObject({ sourcedElsewhere: 1 });
  expect(toReport(decided).claims[0]?.decision).toEqual(decision);
});

test("an empty workbook and no narrative give an empty report, not a fault", () => {
  const report = toReport(review(drawSnapshot({ Sheet1: [] }), []));
  expect(report).toMatchObject({ tables: [], relations: [], claims: [], findings: [] });
  expect(report.unchecked).toEqual([
    { what: "budget.xlsx", why: "every sheet is empty", unreadable: false },
  ]);
});
