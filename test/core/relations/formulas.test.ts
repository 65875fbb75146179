import { describeRelations, describeWrong, relateSheet } from "../../support/describe-relations";

test("a formula says which lines a total is of, where figures alone could not", () => {
  const related = relateSheet(`
Small grants £000
Grant | Paid
Sports | 3
Meals | 4
Travel | 5
Books | 2
Certain | 7 {=B3+B4}`);
  expect(describeRelations(related)).toEqual(["B7 = B3 + B4 exact"]);
});

test("a stale result of a formula is wrong as printed", () => {
  expect(
    describeWrong(
      relateSheet(`
Revenue £000
Service | Budget | Outturn
Employees | 4,210 {=1} | 4,318
Premises | 1,105 | 1,090
Total | 5,315 {=SUM(B3:B4)} | 5,508 {=SUM(C3:C4)}`),
    ),
  ).toEqual(["C5 = C3 + C4 wrong"]);
});

test("SUBTOTAL leaves out the subtotals in its range", () => {
  expect(
    describeRelations(
      relateSheet(`
Revenue £000
Service | Budget
Care homes | 812
Day services | 451
Adults | 1,263 {=SUBTOTAL(9,B3:B4)}
Fostering | 915
Adoption | 402
Children | 1,317 {=SUBTOTAL(9,B6:B7)}
All | 2,580 {=SUBTOTAL(9,B3:B8)}`),
      /^B9/,
    ),
  ).toEqual(["B9 = B3 + B4 + B6 + B7 exact"]);
});

test("columns whose formulas leave out blanks of their own agree on one sum", () => {
  expect(
    describeRelations(
      relateSheet(`
Savings £m
Saving | 2024-25 £m | 2025-26 £m
Transport | | -0.900
Reablement | -1.500 | -0.500
Training | -0.200 |
 | -1.700 {=B4+B5} | -1.400 {=C3+C4}`),
      /6 =/,
    ),
  ).toEqual(["B6 = B3 + B4 + B5 exact", "C6 = C3 + C4 + C5 exact"]);
});

test("where one of two formulas stops short, the longer one tells what the row totals", () => {
  const relations = relateSheet(`
Revenue £000
Service | Budget | Outturn
Libraries | 420 | 433
Museums | 180 | 175
Parks | 310 | 322
Roads | 505 | 512
Tips | 211 | 214
Halls | 98 | 97
Total | 1,724 {=SUM(B3:B8)} | 1,656 {=SUM(C3:C7)}`);
  expect(describeWrong(relations)).toEqual(["C9 = C3 + … + C8 wrong"]);
});

test("a sum with an error among its lines can not be held against its total", () => {
  const relations = relateSheet(`
Revenue £000
Service | Budget | Outturn | Variance
Libraries | 420 | 433 | 13 {=C3-B3}
Museums | 180 | TBC | #VALUE! {=C4-B4}
Parks | 310 | 322 | 12 {=C5-B5}
Total | 910 {=SUM(B3:B5)} | 755 {=SUM(C3:C5)} | -155 {=C6-B6}`);
  expect(describeWrong(relations)).toEqual([]);
});
