import { review, findRelations } from "../../../src/core/review";
import { toReport, type Report } from "../../../src/core/report";
import { ReviewMemory } from "../../../src/core/review-memory";
import { defaultSettings, type Settings } from "../../../src/core/settings";
import { drawSnapshot } from "../../support/draw-snapshot";
import { narrativeOf } from "../../support/reconcile-text";

type Sheets = Readonly<Record<string, readonly string[]>>;

const report = (sheets: Sheets, lines: readonly string[], some: Partial<Settings> = {}): Report =>
  toReport(review(drawSnapshot(sheets), [narrativeOf(lines)], { ...defaultSettings, ...some }));
const verdicts = ({ claims }: Report) => claims.map(({ verdict }) => verdict);

describe("a unit that somebody declares", () => {
  const bare = [
    "Service | Budget | Forecast | Variance",
    "Parks | 1,275 | 1,318 | 43",
    "Libraries | 900 | 873 | (27)",
    "Total | 2,175 | 2,191 | 16",
  ];
  const words = ["Parks is forecast to overspend by £43k on a budget of £1.275m."];
  const declare = (unit: "£" | "£000" | "£m", table?: string) => ({
    units: [{ sheet: "Appendix 1", unit, ...(table === undefined ? {} : { table }) }],
  });

  test("lets amounts be held against a sheet that prints none", () => {
    expect(report({ "Appendix 1": bare }, words, declare("£000")).tables[0]?.unit).toEqual({
      currency: "GBP",
      scale: 1000,
    });
    expect(verdicts(report({ "Appendix 1": bare }, words, declare("£000")))).toEqual([
      "reconciles",
      "reconciles",
    ]);
    expect(verdicts(report({ "Appendix 1": bare }, words, declare("£m")))).not.toContain(
      "reconciles",
    );
  });

  test("goes before what the sheet says, and not before a column that says another", () => {
    const printed = ["Revenue £m", "", ...bare];
    const [table] = report({ "Appendix 1": printed }, [], declare("£000")).tables;
    expect(table?.unit?.scale).toBe(1000);
    const mixed = bare.map((line, at) => (at === 0 ? line.replace("Budget", "Budget £") : line));
    const [own] = report(
      { "Appendix 1": ["Revenue £m", "", ...mixed] },
      [],
      declare("£000"),
    ).tables;
    expect(own?.columns.map(({ unit }) => unit?.scale)).toEqual([
      undefined,
      1,
      undefined,
      undefined,
    ]);
  });

  test("may be of one table among several, by its title or one of its cells", () => {
    const two = ["Table 1 Revenue", "", ...bare, "", "", "Table 12 Capital", "", ...bare];
    const scales = (table: string) =>
      report({ "Appendix 1": two }, [], declare("£000", table)).tables.map(
        ({ unit }) => unit?.scale ?? null,
      );
    expect(scales("Table 1")[0]).toBe(1000);
    expect(report({ "Appendix 1": two }, [], declare("£000", "Table 12")).tables.length).toBe(2);
    const settings: Partial<Settings> = {
      units: [
        { sheet: "Appendix 1", table: "Table 12", unit: "£m" },
        { sheet: "Appendix 1", table: "B4", unit: "£000" },
      ],
    };
    expect(
      report({ "Appendix 1": two }, [], settings).tables.map(({ unit }) => unit?.scale),
    ).toEqual([1000, 1e6]);
  });

  test("is not that of another sheet", () => {
    const { tables } = report({ "Appendix 2": bare }, [], declare("£000"));
    expect(tables[0]?.unit).toBeNull();
  });

  test("counts at once where an earlier review of the same sheets is remembered", () => {
    const memory = new ReviewMemory();
    const snapshot = drawSnapshot({ "Appendix 1": bare });
    const scale = (settings: Settings) =>
      findRelations(snapshot, settings, memory).tables[0]?.unit?.scale;
    expect(scale(defaultSettings)).toBeUndefined();
    expect(scale({ ...defaultSettings, ...declare("£000") })).toBe(1000);
    expect(scale({ ...defaultSettings, ...declare("£m") })).toBe(1e6);
    expect(scale(defaultSettings)).toBeUndefined();
  });
});

describe("the tolerance of sums", () => {
  const lines = (total: string) => [
    "Revenue £000",
    "",
    "Service | Budget",
    "Parks | 120",
    "Roads | 240",
    "Libraries | 310",
    "Schools | 480",
    `Total | ${total}`,
  ];
  const sum = (total: string, casting: number | null) => {
    const { relations, findings } = report({ A: lines(total) }, [], {
      tolerance: { casting, narrative: null },
    });
    const errors = findings.filter(({ severity }) => severity === "error");
    return [relations[0]?.verdict, relations[0]?.tolerance, errors.length];
  };

  test("by print, half a unit for each figure", () => {
    expect(sum("1,152", null)).toEqual(["rounding", "2.5", 0]);
    expect(sum("1,153", null)).toEqual(["wrong", "2.5", 1]);
  });

  test("set to nothing, a printed total has to cast; set wider, it need not", () => {
    expect(sum("1,150", 0)[0]).toBe("exact");
    expect(sum("1,151", 0)).toEqual(["wrong", "0", 1]);
    expect(sum("1,151", 1)).toEqual(["rounding", "1", 0]);
    expect(sum("1,155", 5)).toEqual(["rounding", "5", 0]);
    expect(sum("1,156", 5)).toEqual(["wrong", "5", 1]);
  });

  test("set to nothing, a total that is printed coarser than its lines may still be rounded", () => {
    const table = (total: string) => [
      "Revenue £m",
      "",
      "Service | Budget | Forecast",
      "Parks | 1.24 | 1.21",
      "Roads | 2.41 | 2.42",
      "Libraries | 3.11 | 3.11",
      `Total | ${total} | 6.74`,
    ];
    const verdict = (total: string) =>
      report({ A: table(total) }, [], { tolerance: { casting: 0, narrative: null } }).relations[0]
        ?.verdict;
    expect(verdict("6.8")).toBe("rounding");
    expect(verdict("6.7")).toBe("wrong");
  });

  test("leaves percentages to print", () => {
    const rows = [
      "Revenue £000",
      "",
      "Service | Budget | Forecast | Variance | Variance %",
      "Parks | 1,200 | 1,236 | 36 | 3.0%",
      "Roads | 2,400 | 2,467 | 67 | 2.8%",
      "Libraries | 3,100 | 3,150 | 50 | 1.6%",
    ];
    const { relations } = report({ A: rows }, [], { tolerance: { casting: 0, narrative: null } });
    const percent = relations.filter(({ kind }) => kind === "percent");
    expect(percent.length).toBe(3);
    expect(percent.map(({ verdict }) => verdict)).not.toContain("wrong");
  });
});

describe("the tolerance of the report's amounts", () => {
  const sheets = {
    A: [
      "Revenue £000",
      "",
      "Service | Budget | Forecast | Variance",
      "Parks and Open Spaces | 1,275 | 1,379 | 104",
      "Libraries | 900 | 873 | (27)",
      "Total | 2,175 | 2,252 | 77",
    ],
  };
  const cut = ["Parks and Open Spaces is forecast to spend £1.37m this year."];
  const told = (narrative: number | null, lines = cut) => {
    const found = report(sheets, lines, { tolerance: { casting: null, narrative } });
    const [claim] = found.claims;
    const open = found.findings.filter(({ rule }) => rule === "amount-disagrees").length;
    return { verdict: claim?.verdict, difference: claim?.difference, open, claim };
  };

  test("by print, an amount that was cut off rather than rounded disagrees", () => {
    expect(told(null)).toMatchObject({
      verdict: "does-not-reconcile",
      difference: "-9000",
      open: 1,
    });
  });

  test("of one unit of the last place, it counts as rounded, says why, and still tells the difference", () => {
    const { claim, ...rest } = told(1);
    expect(rest).toEqual({ verdict: "rounding", difference: "-9000", open: 0 });
    expect(claim?.explanation).toMatch(/settings allow 1 unit of the last place printed/);
    expect(claim).not.toHaveProperty("suggestion");
    expect(claim?.match?.cell).toBe("A!C4");
  });

  test("it allows no more than it says", () => {
    expect(told(0.8).verdict).toBe("does-not-reconcile");
    expect(told(0).verdict).toBe("does-not-reconcile");
    expect(told(0, ["Parks and Open Spaces is forecast to spend £1.38m this year."]).verdict).toBe(
      "rounding",
    );
  });
});

test("the council's own sign of an overspend counts where a table does not tell its own", () => {
  const sheets = {
    A: [
      "Revenue £000",
      "",
      "Service | Variance",
      "Parks and Open Spaces | (43)",
      "Libraries | 27",
      "Roads | (61)",
    ],
  };
  const words = ["Parks and Open Spaces has a projected overspend of £43k."];
  expect(verdicts(report(sheets, words))).toEqual(["reconciles"]);
  expect(verdicts(report(sheets, words, { adverseSign: "negative" }))).toEqual(["reconciles"]);
  expect(verdicts(report(sheets, words, { adverseSign: "positive" }))).toEqual([
    "direction-conflict",
  ]);
});
