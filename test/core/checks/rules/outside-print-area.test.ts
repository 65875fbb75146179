import { outsidePrintArea } from "../../../../src/core/checks/rules/outside-print-area";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const drawn = sheetOf(
  "Revenue",
  `
Service | Budget £000 | Forecast £000
Libraries | 420 | 433
Museums | 180 | 175
Total | 600 | 608
Figures may not sum due to rounding.


| | | | | | 12 | to ask`,
);
const printed = (bottom: number, right: number) => ({
  ...drawn,
  printArea: [{ top: 1, left: 1, bottom, right }],
});

test("a total below the print area", () => {
  expect(checkRule(outsidePrintArea, [printed(3, 8)])).toEqual([
    "warning Revenue!B4 Total, “Budget £000”: Revenue!B4 shows 600 outside the print area, which holds the rest of the table. 2 figures of this table would be missing from a PDF: Revenue!B4 and Revenue!C4.",
    "info Revenue!G8 Revenue!G8 stands outside the print area of its sheet, as 2 filled cells do: not in a PDF, but in the workbook.",
  ]);
});

test("workings beside it matter where the workbook is published, the cut table where a PDF is", () => {
  const grave = (as: "pdf" | "workbook") =>
    placesOf(outsidePrintArea, [printed(3, 3)], { settings: { published: { as, sheets: [] } } });
  expect(grave("pdf")).toEqual(["warning Revenue!B4", "info Revenue!G8"]);
  expect(grave("workbook")).toEqual(["info Revenue!B4", "warning Revenue!G8"]);
});

test("no print area, or one that holds everything", () => {
  expect(checkRule(outsidePrintArea, [drawn, { ...printed(8, 8), name: "Capital" }])).toEqual([]);
});
