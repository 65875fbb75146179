import { numberAsText } from "../../../../src/core/checks/rules/number-as-text";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";

const drawing = (total: string) => `
Service | Budget £000
Libraries | 420
Museums | 180
Parks | 310
Total | ${total}`;

/** The figure in B3 as text. */
const asText = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.row !== 3
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) =>
            cell.column === 2 ? { ...cell, value: cell.text } : cell,
          ),
        },
  ),
});

test("a figure that a sum leaves out", () => {
  expect(
    checkRule(numberAsText, [asText(sheetOf("Revenue", drawing("730 {=SUM(B2:B4)}")))]),
  ).toEqual([
    "error Revenue!B3 Museums, “Budget £000”: Revenue!B3 shows 180 but holds it as text, so B5 leaves it out.",
  ]);
});

test("a figure that no sum needs yet", () => {
  expect(placesOf(numberAsText, [asText(sheetOf("Revenue", drawing("910")))])).toEqual([
    "warning Revenue!B3",
  ]);
});

test("a workbook pasted as text is told once", () => {
  const texts = sheetOf("Revenue", drawing("910"), { textFigures: true });
  expect(checkRule(numberAsText, [texts, { ...texts, name: "Capital" }])).toEqual([
    "info Revenue!B2 Revenue!B2 and 7 more figures are held as text throughout 2 tables. They were checked as shown; in Excel no sum over them would work.",
  ]);
});
