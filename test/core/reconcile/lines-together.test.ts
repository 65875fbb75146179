import { reconcileText } from "../../support/reconcile-text";

const sheets = {
  Revenue: [
    "Revenue monitoring (£000)",
    "",
    "Directorate | Budget | Forecast | Variance",
    "Adult Services | 61,250 | 62,034 | 784",
    "Children's Services | 38,410 | 38,829 | 419",
    "Place | 22,680 | 22,413 | (267)",
    "Resources | 17,940 | 17,812 | (128)",
    "Net cost of services | 140,280 | 141,088 | 808",
  ],
};

test.each([
  [
    "Adults and Children's are together forecast to overspend by £1.203m.",
    "1.203",
    "Adult Services / Variance & Children's Services / Variance",
  ],
  [
    "Between them, Place and Resources will underspend by £395k.",
    "395",
    "Place / Variance & Resources / Variance",
  ],
  [
    "Place and Resources together account for £395k of underspends.",
    "395",
    "Place / Variance & Resources / Variance",
  ],
])("%s", (sentence, amount, cells) => {
  expect(reconcileText(sheets, [sentence]).result(amount)).toBe(`reconciles: ${cells}`);
});

test("each of the lines is told", () => {
  const { explanation } = reconcileText(sheets, [
    "Place and Resources are forecasting a combined underspend of £395k.",
  ]).claim("395");
  expect(explanation).toBe(
    "No single cell holds it: (267) + (128) = 395, lines “Place” and “Resources” (the lines that are named added up).",
  );
});

test("an overspend and an underspend are not added up", () => {
  const text = reconcileText(sheets, ["Adults and Place together overspend by £517k."]);
  expect(text.result("517")).toBe("not-in-tables");
});

test("a name that two lines bear adds up to nothing", () => {
  const twice = { Revenue: [...sheets.Revenue, "Place | 100 | 90 | (10)"] };
  expect(
    reconcileText(twice, ["Place and Resources together underspend by £395k."]).result("395"),
  ).toBe("not-in-tables");
});

test("the sum agrees with no other figure, be it one unit off", () => {
  const agreeing = Array.from({ length: 900 }, (_, at) => at + 100).filter((figure) =>
    /^(?:reconciles|rounding): .* & /.test(
      reconcileText(sheets, [
        `Place and Resources will together underspend by £${figure}k.`,
      ]).result(String(figure)),
    ),
  );
  expect(agreeing).toEqual([395]);
});
