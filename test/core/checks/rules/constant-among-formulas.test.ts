import { constantAmongFormulas } from "../../../../src/core/checks/rules/constant-among-formulas";
import { checkRule, placesOf } from "../../../support/check-rule";
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

const directorates = (name: string, row: number) =>
  sheetOf(
    name,
    `
Service | Approved budget £000 | Budget £000 | Forecast £000
Care | 300 | 310 | 322
Day centres | 100 | ${row - 310} | ${row - 300}
Total | 400 {=SUM(B2:B3)} | ${row} {=SUM(C2:C3)} | ${row + 22} {=SUM(D2:D3)}`,
  );

const summaryOf = (place: string) => [
  sheetOf(
    "Summary",
    `
Directorate | Budget £000 | Forecast £000
Adults | 441 {=Adults!C4} | 463 {=Adults!D4}
Children | 389 {=Children!C4} | 411 {=Children!D4}
Place | ${place} | 348 {=Place!D4}
Total | 1,156 | 1,222 {=SUM(C2:C4)}`,
  ),
  directorates("Adults", 441),
  directorates("Children", 389),
  directorates("Place", 326),
];

test("a figure typed over a link is to be looked at where it is not what the other sheet shows", () => {
  expect(checkRule(constantAmongFormulas, summaryOf("331"))).toEqual([
    "warning Summary!B4 Place, “Budget £000”: Summary!B4 holds 331 as a typed figure, where other lines of the column bring theirs over from another sheet (B2 =Adults!C4). Place!C4 shows 326.",
  ]);
});

test("and is only noted where it is", () => {
  expect(placesOf(constantAmongFormulas, summaryOf("326"))).toEqual(["info Summary!B4"]);
});

test("a list copied from another sheet row by row says by its copies what stands there", () => {
  const list = (typed: string) => [
    sheetOf(
      "Summary",
      `
Service | Forecast £000
Care | 441 {=Detail!B2}
Homes | 389 {=Detail!B3}
Parks | ${typed}
Roads | 512 {=Detail!B5}
Total | 1,668`,
    ),
    sheetOf(
      "Detail",
      `
Service | Forecast £000
Care | 441
Homes | 389
Parks | 326
Roads | 512`,
    ),
  ];
  expect(placesOf(constantAmongFormulas, list("331"))).toEqual(["warning Summary!B4"]);
  expect(placesOf(constantAmongFormulas, list("326"))).toEqual(["info Summary!B4"]);
});

test("in a summary of two lines the other link of the line says what belongs there", () => {
  const summary = (typed: string) =>
    sheetOf(
      "Summary",
      `
Directorate | Budget £000 | Forecast £000
Adults | 441 {=Adults!C4} | 463 {=Adults!D4}
Children | ${typed} | 411 {=Children!D4}
Total | 830 {=SUM(B2:B3)} | 874 {=SUM(C2:C3)}`,
    );
  const details = [directorates("Adults", 441), directorates("Children", 389)];
  expect(placesOf(constantAmongFormulas, [summary("398"), ...details])).toEqual([
    "warning Summary!B3",
  ]);
  expect(placesOf(constantAmongFormulas, [summary("389"), ...details])).toEqual([
    "info Summary!B3",
  ]);
});
