import { constantAmongFormulas } from "../../../../src/core/checks/rules/constant-among-formulas";
import { placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (header: string, cell: string) =>
  sheetOf(
    "Revenue",
    `
Service | Budget £000 | ${header}
Libraries | 420 | 441 {=B2*1.05}
Museums | 180 | 189 {=B3*1.05}
Parks | 310 | ${cell}
Roads | 500 | 525 {=B5*1.05}`,
  );

test("a figure typed over a forecast is a judgement", () => {
  expect(placesOf(constantAmongFormulas, [table("Forecast £000", "340")])).toEqual([
    "info Revenue!C4",
  ]);
});

test("elsewhere it is to be looked at", () => {
  expect(placesOf(constantAmongFormulas, [table("Uplifted £000", "340")])).toEqual([
    "warning Revenue!C4",
  ]);
});

test("columns without a pattern are left alone", () => {
  expect(placesOf(constantAmongFormulas, [table("Forecast £000", "326 {=B4*1.05}")])).toEqual([]);
});

test("a figure typed over one of a summary's links, each to a sheet of its own", () => {
  const summary = sheetOf(
    "Summary",
    `
Directorate | Budget £000
Adults | 441 {=Adults!B11}
Children | 189 {='Children and Families'!B9}
Place | 326
Resources | 525 {=Resources!B14}`,
  );
  expect(placesOf(constantAmongFormulas, [summary])).toEqual(["info Summary!B4"]);
});
