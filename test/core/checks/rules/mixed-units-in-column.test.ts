import { mixedUnitsInColumn } from "../../../../src/core/checks/rules/mixed-units-in-column";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";

const table = (adults: string) => `
Service | Budget
Libraries | £420k
Adults | ${adults}
Parks | £310k`;

test("one figure in millions among thousands", () => {
  expect(checkRule(mixedUnitsInColumn, [sheetOf("R", table("£1.8m"))])).toEqual([
    "warning R!B3 Adults, “Budget”: R!B3 shows £1.8m, in millions (m), as 1 figure of this column does, where 2 have thousands (k), such as £420k.",
  ]);
});

test("a number format that hides three digits", () => {
  const plain = sheetOf(
    "R",
    "Service | Budget £\nLibraries | 420,000\nAdults | 1,800\nParks | 310,000",
  );
  const hidden: SheetSnapshot = {
    ...plain,
    rows: plain.rows.map((row) =>
      row.row === 3
        ? { ...row, cells: row.cells.map((cell) => ({ ...cell, format: "#,##0," })) }
        : row,
    ),
  };
  expect(checkRule(mixedUnitsInColumn, [hidden])).toEqual([
    expect.stringContaining("R!B3 shows 1,800, in thousands, by their number format"),
  ]);
  expect(checkRule(mixedUnitsInColumn, [plain])).toEqual([]);
});

test("one unit throughout, noughts and footnotes", () => {
  expect(checkRule(mixedUnitsInColumn, [sheetOf("R", table("£1,800k"))])).toEqual([]);
  expect(checkRule(mixedUnitsInColumn, [sheetOf("R", table("0"))])).toEqual([]);
});
