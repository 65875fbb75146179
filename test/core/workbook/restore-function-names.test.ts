import { restoreFunctionNames } from "../../../src/core/workbook/restore-function-names";

test.each([
  ["=_xldudf_BUDGET_VARIANCE(B2,C2)", "=BUDGET.VARIANCE(B2,C2)"],
  ["=[2]!_xldudf_BUDGET_VARIANCE(B2,C2)", "=BUDGET.VARIANCE(B2,C2)"],
  [
    "=SUM(_xldudf_BUDGET_ROUNDTOCAST(A1:A4),[14]!_xldudf_BUDGET_RAG(B1))",
    "=SUM(BUDGET.ROUNDTOCAST(A1:A4),BUDGET.RAG(B1))",
  ],
  ["=BUDGET.VARIANCE(B2,C2)", "=BUDGET.VARIANCE(B2,C2)"],
])("%s reads %s", (stored, typed) => {
  expect(restoreFunctionNames(stored)).toBe(typed);
});

test("another add-in's function stays as it is stored", () => {
  expect(restoreFunctionNames("=_xldudf_CONTOSO_ADD(1,2)")).toBe("=_xldudf_CONTOSO_ADD(1,2)");
});

test("links to other workbooks are left alone", () => {
  expect(restoreFunctionNames("=[2]Sheet1!A1+_xldudf_BUDGET_RAG([2]Sheet1!A1)")).toBe(
    "=[2]Sheet1!A1+BUDGET.RAG([2]Sheet1!A1)",
  );
});
