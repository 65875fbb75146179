import { doesNotCastAsPrinted } from "../../../../src/core/checks/rules/does-not-cast-as-printed";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";

const drawing = (note = "") => `
Service | Budget £000
Libraries | 420 {=A1}
Museums | 180 {=A1}
Parks | 310 {=A1}
Total | 911 {=SUM(B2:B4)}

${note}`;

/** The same cells with what they hold underneath. */
function holding(sheet: SheetSnapshot, values: readonly number[]): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 2 && typeof values[row.row - 2] === "number"
          ? { ...cell, value: values[row.row - 2] as number }
          : cell,
      ),
    })),
  };
}

test("adds up underneath and not as shown: a rounding that casts is suggested", () => {
  const sheet = holding(sheetOf("R", drawing()), [420.3, 180.45, 310.15, 910.9]);
  expect(checkRule(doesNotCastAsPrinted, [sheet])).toEqual([
    "info R!B5 Total, “Budget £000”: R!B5 shows 911, where the figures as shown make 910. They add up underneath (to cast as shown: R!B3 as 181); 1 figure of this table is like that.",
  ]);
});

test("typed figures: nothing is known underneath", () => {
  expect(
    checkRule(doesNotCastAsPrinted, [sheetOf("R", drawing().replace(/ \{=A1\}/g, ""))]),
  ).toEqual([
    "info R!B5 Total, “Budget £000”: R!B5 shows 911, where the figures as shown make 910. Rounding explains it; 1 figure of this table is like that.",
  ]);
});

test.each(["Figures may not sum due to rounding.", "Note: totals are subject to roundings"])(
  "quiet where a note says so: %s",
  (note) => {
    expect(checkRule(doesNotCastAsPrinted, [sheetOf("R", drawing(note))])).toEqual([]);
  },
);

test("quiet where the report says so, and where everything casts", () => {
  expect(
    checkRule(doesNotCastAsPrinted, [sheetOf("R", drawing())], {
      report: ["Tables may not add up due to rounding."],
    }),
  ).toEqual([]);
  expect(checkRule(doesNotCastAsPrinted, [sheetOf("R", drawing().replace("911", "910"))])).toEqual(
    [],
  );
});
