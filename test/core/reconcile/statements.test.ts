import { reconcileText } from "../../support/reconcile-text";

const none = { Notes: ["Nothing here"] };
const told = (...lines: string[]) =>
  reconcileText(none, lines).statements.map(
    ({ kind, verdict, statement }) => `${kind} ${verdict}: ${statement}`,
  );

describe("movements", () => {
  test.each([
    [
      "Homes has a projected overspend of £695k which is a reduction of £218k to the £913k reported in November.",
      "movement holds: 913k − 218k = 695k",
    ],
    [
      "Homes has a projected underspend of £48k. A reduction of £239k on the projected overspend of £191k reported in November.",
      "movement holds: 191k − 239k = −48k",
    ],
    [
      "Homes is projecting an overspend of £901k which is a reduction of £199k to the £1,101k reported in November.",
      "movement rounding: 1,101k − 199k = 901k",
    ],
    [
      "Homes has a projected overspend of £695k which is a reduction of £228k to the £913k reported in November.",
      "movement does-not-hold: 913k − 228k = 695k",
    ],
  ])("%s", (line, statement) => {
    expect(told(line)).toEqual([statement]);
  });
});

test("forecast less budget is the overspend", () => {
  const line = (variance: string) =>
    `The service is forecast to spend £31.5m. This is an overspend of ${variance} against the approved budget of £28.7m.`;
  expect(told(line("£2.8m"))).toEqual(["difference holds: 31.5m − 28.7m = 2.8m"]);
  expect(told(line("£3.8m"))).toEqual(["difference does-not-hold: 31.5m − 28.7m = 3.8m"]);
});

describe("restatements", () => {
  test("one figure twice, one unit apart", () => {
    expect(
      told(
        "The Harbour Dredging service has an overspend of £195k.",
        "Staffing",
        "Harbour Dredging is forecasting an overspend of £194k.",
      ),
    ).toEqual(["restatement does-not-hold: 195k = 194k"]);
  });

  test("equal at the coarser precision", () => {
    expect(
      told(
        "Harbour Dredging has an overspend of £0.2m.",
        "Harbour Dredging has an overspend of £195k.",
      ),
    ).toEqual(["restatement rounding: 0.2m = 195k"]);
  });

  test("different years, things and parts are different figures", () => {
    expect(
      told(
        "The budget for Harbour Dredging in 2024/25 was £28.7m.",
        "The budget for Harbour Dredging in 2025/26 is £28.8m.",
        "Part of the saving, £90k, comes from the Ferry Terminal.",
        "The Bus Station will save £91k.",
      ).filter((one) => one.includes("does-not-hold")),
    ).toEqual([]);
  });
});

describe("lists", () => {
  test("items that make the sum", () => {
    expect(
      told(
        "Efficiencies (£189k) are made up of vacancy management (£30k) and supported lodgings (£159k).",
      ),
    ).toEqual(["list sum holds: 30k + 159k = 189k"]);
  });

  test("a whole list that does not is a fault, an open one is not", () => {
    expect(
      told(
        "Savings of £189k are made up of vacancy savings of £30k and lodgings savings of £149k.",
      ),
    ).toEqual(["list sum does-not-hold: 30k + 149k = 189k"]);
    expect(
      told("Savings of £189k include vacancy savings of £30k and lodgings savings of £149k."),
    ).toEqual([]);
  });
});

describe("a heading's variance and those told under it", () => {
  const sheets = {
    Detail: [
      "Budget monitoring £m",
      "",
      "Line | Budget | Forecast | Variance",
      "Early Support",
      "Reading Rooms | 4.489 | 4.405 | (0.084)",
      "Community Grants | 1.243 | 1.243 | 0.000",
      "Outreach | 4.103 | 3.934 | (0.169)",
      "Early Support Total | 9.835 | 9.582 | (0.253)",
    ],
  };
  const under = (outreach: string) => [
    "4. Early Support, forecast underspend (£0.253m)",
    "The main variances are:",
    "Reading Rooms, underspend of (£0.084m). Posts were filled late.",
    `Outreach, underspend of (${outreach}). Posts are vacant.`,
  ];

  test("lines left out that are nil make the list whole", () => {
    const { statements } = reconcileText(sheets, under("£0.165m"));
    expect(statements.find(({ kind }) => kind === "split")).toMatchObject({
      verdict: "does-not-hold",
      statement: "− 0.084m − 0.165m = −0.253m",
    });
  });

  test("and hold where the figures are the table's", () => {
    const { statements } = reconcileText(sheets, under("£0.169m"));
    expect(statements.find(({ kind }) => kind === "split")).toMatchObject({ verdict: "holds" });
  });
});
