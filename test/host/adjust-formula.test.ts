import { adjustFormula } from "../../src/workbench/host/workbook/adjust-formula";
import type { Shift } from "../../src/workbench/host/workbook/shift";
import { parseArea } from "../../src/workbench/host/workbook/area-address";

const shifted = (formula: string, address: string, shift: Shift, home = "Revenue") => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return adjustFormula(formula, home, { sheet: "Revenue", area, shift });
};

describe("a row is inserted above row 4", () => {
  test.each([
    ["=SUM(B3:B6)", "=SUM(B3:B7)"],
    ["=B3-B4", "=B3-B5"],
    ["=$B$4*B$3", "=$B$5*B$3"],
    ["=SUM(B:B)", "=SUM(B:B)"],
    ["=SUM(3:5)+SUM($4:$4)", "=SUM(3:6)+SUM($5:$5)"],
    ["=Savings!B4+Revenue!B4", "=Savings!B4+Revenue!B5"],
    ["='Revenue'!$B$4", "='Revenue'!$B$5"],
    ["='[Last year.xlsx]Revenue'!B4+[1]Revenue!B4", "='[Last year.xlsx]Revenue'!B4+[1]Revenue!B4"],
    ['=IF(B4="B4",LOG10(B4),Total_B4)', '=IF(B5="B4",LOG10(B5),Total_B4)'],
    ["=BUDGET.VARIANCE(B4:B9,C4:C9)", "=BUDGET.VARIANCE(B5:B10,C5:C10)"],
    ["=Table1[B4]", "=Table1[B4]"],
  ])("%s reads %s", (before, after) => {
    expect(shifted(before, "4:4", "Down")).toBe(after);
  });

  test("another sheet's formulas follow where they name the sheet", () => {
    expect(shifted("=B4+Revenue!B4", "4:4", "Down", "Savings")).toBe("=B4+Revenue!B5");
  });
});

describe("rows 4 to 5 are deleted", () => {
  test.each([
    ["=SUM(B3:B6)", "=SUM(B3:B4)"],
    ["=SUM(B4:B8)", "=SUM(B4:B6)"],
    ["=SUM(B2:B4)", "=SUM(B2:B3)"],
    ["=SUM(B4:B5)", "=SUM(#REF!)"],
    ["=B5+B6", "=#REF!+B4"],
  ])("%s reads %s", (before, after) => {
    expect(shifted(before, "4:5", "Up")).toBe(after);
  });
});

test("cells pushed to the right or down take along only what lies wholly in their way", () => {
  expect(shifted("=A4+B4+A5", "A4:A4", "Right")).toBe("=B4+C4+A5");
  expect(shifted("=SUM(A4:B6)", "A4:A4", "Down")).toBe("=SUM(A4:B6)");
  expect(shifted("=C1", "B:B", "Left")).toBe("=B1");
});

test("a hostile formula takes no longer than its length allows", () => {
  const formula = `=${"A1:".repeat(20_000)}${"'".repeat(20_001)}${"[".repeat(20_000)}${"$".repeat(20_000)}`;
  const started = performance.now();
  shifted(formula, "4:4", "Down");
  expect(performance.now() - started).toBeLessThan(1000);
});
