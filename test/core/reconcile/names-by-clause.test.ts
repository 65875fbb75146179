import { reconcileText } from "../../support/reconcile-text";

describe("the name stands before a relative clause", () => {
  const sheets = {
    Revenue: [
      "Service budgets (£000)",
      "",
      "Service | Budget | Forecast | Variance",
      "Home care | 9,410 | 9,875 | 465",
      "Day centres | 2,120 | 2,231 | 111",
      "Total | 11,530 | 12,106 | 576",
    ],
  };

  test.each([
    ["The pressure remains in home care, which is forecast to overspend by £465k.", "reconciles"],
    [
      "The pressure remains in home care, which is forecast to overspend by £456k.",
      "does-not-reconcile",
    ],
    ["The largest variance is in home care, where £465k is forecast.", "reconciles"],
  ])("%s", (sentence, verdict) => {
    const { claim, verdict: found } = reconcileText(sheets, [sentence]).claim("£4");
    expect(claim.subject).toEqual({ value: "home care", by: "stated" });
    expect(found).toBe(verdict);
  });
});

test("what someone plans to do is said of them", () => {
  const { claim } = reconcileText({ Table: ["School | Balance", "Primary | 12"] }, [
    "Primary schools plan to draw down £149k.",
  ]).claim("149");
  expect(claim.subject.value).toBe("Primary schools");
});

describe("a total whose label is words of the genre", () => {
  const result = (amount: string, sentence: string) =>
    reconcileText(
      {
        Revenue: [
          "General Fund (£000)",
          "",
          "Directorate | Budget | Forecast | Variance",
          "People | 61,250 | 62,034 | 784",
          "Place | 22,680 | 22,747 | 67",
          "Net cost of services | 83,930 | 84,781 | 851",
          "Financing | 9,260 | 8,918 | (342)",
          "Total | 93,190 | 93,699 | 509",
        ],
      },
      [sentence],
    ).result(amount);

  test("with its digits swapped disagrees with that total", () => {
    expect(result("815", "The net cost of services is forecast to be overspent by £815k.")).toBe(
      "does-not-reconcile: Net cost of services / Variance",
    );
  });

  test("is not meant where other words are said", () => {
    expect(result("815", "The net cost of agency cover is forecast to overspend by £815k.")).toBe(
      "not-in-tables",
    );
  });
});
