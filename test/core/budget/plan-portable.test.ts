import { findBudgetCalls } from "../../../src/core/budget/portable/find-budget-calls";
import { planPortable, planValues } from "../../../src/core/budget/portable/plan-portable";
import { portableFunctions } from "../../../src/core/budget/portable/portable-functions";
import { sheetOf, workbookOf } from "../../support/build-snapshot";

const book = workbookOf(
  sheetOf(
    "Appendix 1",
    `
    Service   | Budget | Forecast | Variance
    Home care | 100    | 120      | 20 {=BUDGET.VARIANCE(B2,C2)}
    Libraries | 50     | 40       | (10) {=_xldudf_BUDGET_VARIANCE(B3,C3)}
    Note      |        |          | 1 {=LEN("BUDGET.VARIANCE(B2)")}
    `,
  ),
);

test("our calls are found however Excel stored them, not in texts or in longer words", () => {
  expect(findBudgetCalls("=BUDGET.VARIANCE.PCT(A1,B1)+budget.say(C1)")).toEqual([
    "VARIANCE.PCT",
    "SAY",
  ]);
  expect(findBudgetCalls("=[2]!_xldudf_BUDGET_REVISED(A1)")).toEqual(["REVISED"]);
  expect(findBudgetCalls('="BUDGET.VARIANCE("&MYBUDGET.VARIANCE(A1)')).toEqual([]);
});

test("every name is listed before it is added", () => {
  expect(planPortable(book)).toEqual({ adds: portableFunctions, keeps: [] });
});

test("a name that stands already is kept, and said", () => {
  const names = [
    { name: "Variance", formula: "='Appendix 1'!$D$2", hidden: false },
    ...portableFunctions
      .filter(({ name }) => name === "RAG")
      .map(({ name, formula }) => ({
        name,
        formula: formula.replace("LAMBDA", "_xlfn.LAMBDA"),
        hidden: false,
      })),
  ];
  const { adds, keeps } = planPortable({ ...book, names });
  expect(adds.map(({ name }) => name)).not.toContain("VARIANCE");
  expect(keeps).toEqual([
    { what: "the name “VARIANCE”", why: "the workbook has a name of its own for something else" },
    { what: "the name “RAG”", why: "it is there already" },
  ]);
});

test("every cell whose call would become a value is listed with what it shows", () => {
  expect(planValues(book)).toEqual({
    changes: [
      { sheet: "Appendix 1", row: 2, column: 4, formula: "=BUDGET.VARIANCE(B2,C2)", shows: "20" },
      { sheet: "Appendix 1", row: 3, column: 4, formula: "=BUDGET.VARIANCE(B3,C3)", shows: "(10)" },
    ],
    keeps: [],
  });
});

test("a protected sheet is left alone, and said", () => {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, protected: true }));
  expect(planValues({ ...book, sheets })).toEqual({
    changes: [],
    keeps: [
      { what: "2 cells on “Appendix 1”", why: "the sheet is protected: lift its protection first" },
    ],
  });
});
