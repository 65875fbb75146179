import { defaultSettings } from "../../../src/core/settings";
import { reconcileText } from "../../support/reconcile-text";

const sheets = {
  "Appendix 1": [
    "Revenue monitoring 2025/26 (£000)",
    "",
    "Service | Budget | Forecast | Variance | Previous variance | Movement",
    "Parks and Open Spaces | 1,275 | 1,318 | 43 | 61 | (18)",
    "Residential Colleges | 3,000 | 3,694 | 694 | 912 | (218)",
    "Libraries | 900 | 873 | (27) | (35) | 8",
    "Bereavement Income | (640) | (782) | (142) | (120) | (22)",
    "Total Revenue | 4,535 | 5,103 | 568 | 818 | (250)",
  ],
};

const read = (...lines: string[]) => reconcileText(sheets, lines);

describe("an amount and its cell", () => {
  test("agrees with the line it names, in the column of its kind, whatever the unit", () => {
    const text = read(
      "Parks and Open Spaces has a projected overspend of £43k.",
      "Libraries forecasts an underspend of £0.027m on a budget of £0.900m.",
    );
    expect(text.result("43k")).toBe("reconciles: Parks and Open Spaces / Variance");
    expect(text.result("0.027m")).toBe("reconciles: Libraries / Variance");
    expect(text.result("0.900m")).toBe("reconciles: Libraries / Budget");
  });

  test("agrees once rounded", () => {
    expect(read("Residential Colleges is forecast to overspend by £0.7m.").result("0.7m")).toBe(
      "rounding: Residential Colleges / Variance",
    );
  });

  test("disagrees where line and column are plain, and says the sentence with the right amount", () => {
    const text = read("2.1 Parks and Open Spaces has a projected overspend of £34k this year.");
    expect(text.result("34k")).toBe("does-not-reconcile: Parks and Open Spaces / Variance");
    expect(text.claim("34k").suggestion).toBe(
      "Parks and Open Spaces has a projected overspend of £43k this year.",
    );
    expect(text.claim("34k").explanation).toContain("43 in column “Variance”");
  });

  test("is not forced onto a cell of another line that happens to hold the figure", () => {
    expect(read("Street Lighting has a projected overspend of £43k.").result("43k")).toBe(
      "not-in-tables",
    );
    expect(read("A grant of £640k has been applied for.").result("640k")).toBe("not-in-tables");
  });

  test("is told by the other amounts of its sentence where the line has another name", () => {
    const text = read(
      "Boarding Placements has a projected overspend of £694k, a reduction of £218k on the £912k reported before.",
    );
    expect(text.result("694k")).toBe("reconciles: Residential Colleges / Variance");
    expect(text.result("218k")).toBe("reconciles: Residential Colleges / Movement");
    expect(text.result("912k")).toBe("reconciles: Residential Colleges / Previous variance");
  });

  test("one unit off in a line of another name: the likely line, to be confirmed", () => {
    const text = read(
      "Boarding Placements has a projected overspend of £695k. A reduction of £218k on the projected overspend of £913k reported before.",
    );
    expect(text.result("695k")).toBe("rounding: Residential Colleges / Variance");
    expect(text.claim("695k").explanation).toContain("please confirm");
  });

  test("a part of a line is not a second version of it", () => {
    const text = read(
      "Parks and Open Spaces has a projected overspend of £43k, of which £39k is for agency staff in Parks and Open Spaces.",
    );
    expect(text.result("39k")).toBe("not-in-tables");
  });

  test("a council's own synonyms bring two names together", () => {
    const settings = { ...defaultSettings, synonyms: [["Green Estate", "Parks and Open Spaces"]] };
    const lines = ["Green Estate has a projected overspend of £43k."];
    expect(reconcileText(sheets, lines).result("43k")).toBe("not-in-tables");
    expect(reconcileText(sheets, lines, settings).result("43k")).toBe(
      "reconciles: Parks and Open Spaces / Variance",
    );
  });
});

describe("direction", () => {
  test("a word against the table's sign is a conflict, with the word turned round", () => {
    const text = read("Libraries is forecasting an overspend of £27k.");
    expect(text.result("27k")).toBe("direction-conflict: Libraries / Variance");
    expect(text.claim("27k").suggestion).toBe("Libraries is forecasting an underspend of £27k.");
  });

  test("brackets that go with the word agree", () => {
    expect(read("Libraries: underspend of (£27k).").result("27k")).toBe(
      "reconciles: Libraries / Variance",
    );
    expect(read("Bereavement Income: over-recovery of (£142k).").result("142k")).toBe(
      "reconciles: Bereavement Income / Variance",
    );
  });

  test("brackets round an overspend conflict only where the text keeps them for underspends", () => {
    const kept = read(
      "Libraries: underspend of (£27k).",
      "Bereavement Income: over-recovery of (£142k).",
      "Theatres: underspend of (£12k).",
      "Residential Colleges: overspend of £694k.",
      "Parks and Open Spaces: overspend of (£43k).",
    );
    expect(kept.result("43k")).toBe("direction-conflict: Parks and Open Spaces / Variance");
    expect(kept.claim("43k").explanation).toContain("brackets");
    expect(read("Parks and Open Spaces: overspend (£43k).").result("43k")).toBe(
      "reconciles: Parks and Open Spaces / Variance",
    );
  });
});

describe("combinations of cells", () => {
  const capital = {
    "Appendix 2": [
      "Capital programme £m",
      "",
      "Scheme | Budget 2025/26 | Forecast 2025/26 | Budget 2026/27",
      "Harbour Wall Repairs | 5.238 | 5.238 | 1.912",
      "Digital Records System | 3.105 | 3.105 | 0.640",
      "Town Square | 1.440 | 1.440 | 0.000",
      "Total capital programme | 9.783 | 9.783 | 2.552",
    ],
  };

  test("two years of a programme, and a scheme that does not follow it", () => {
    const text = reconcileText(capital, [
      "The capital programme is £12.335m. It includes £7.240m for Harbour Wall Repairs.",
    ]);
    expect(text.result("12.335m")).toBe(
      "reconciles: Total capital programme / Budget 2025/26 & Total capital programme / Budget 2026/27",
    );
    expect(text.result("7.240m")).toBe(
      "does-not-reconcile: Harbour Wall Repairs / Budget 2025/26 & Harbour Wall Repairs / Budget 2026/27",
    );
    expect(text.claim("7.240m").suggestion).toContain("£7.150m for Harbour Wall Repairs");
  });

  test("the change on last year, not another line's same figure", () => {
    const text = reconcileText(
      {
        Care: [
          "Purchase of support £m",
          "",
          "Actual 2024/25 | Line | Budget 2025/26 | Forecast 2025/26",
          "90.508 | Client Contributions | 80.633 | 82.484",
          "8.024 | Equipment Loans | 8.100 | 8.050",
        ],
      },
      [
        "There is a reduction of £8.024m in forecast Client Contributions compared to the 2024/25 outturn.",
      ],
    );
    expect(text.result("8.024m")).toBe(
      "reconciles: Client Contributions / Forecast 2025/26 & Client Contributions / Actual 2024/25",
    );
  });
});
