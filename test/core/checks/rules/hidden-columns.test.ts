import { hiddenColumns } from "../../../../src/core/checks/rules/hidden-columns";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const drawn = sheetOf(
  "Revenue",
  `
Service | Budget holder | Cost centre | Budget £000
Libraries | A. Person | X100 | 420`,
);

test("hidden columns with something in them, once a sheet", () => {
  expect(checkRule(hiddenColumns, [{ ...drawn, hiddenColumns: [2, 3, 9] }])).toEqual([
    "warning Revenue!B1 Sheet “Revenue”: columns B and C are hidden and hold 4 filled cells, the first in Revenue!B1. Whoever gets the workbook can show them.",
  ]);
});

test("in a PDF they do not appear", () => {
  const settings = { published: { as: "pdf", sheets: [] } } as const;
  expect(placesOf(hiddenColumns, [{ ...drawn, hiddenColumns: [2] }], { settings })).toEqual([
    "info Revenue!B1",
  ]);
});

test("empty columns, and columns of a sheet that is hidden itself, are left alone", () => {
  expect(
    checkRule(hiddenColumns, [
      { ...drawn, hiddenColumns: [7] },
      { ...drawn, name: "Workings", visibility: "hidden", hiddenColumns: [2] },
    ]),
  ).toEqual([]);
});
