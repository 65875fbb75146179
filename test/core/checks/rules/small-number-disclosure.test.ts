import { smallNumberDisclosure } from "../../../../src/core/checks/rules/small-number-disclosure";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const drawing = `
Type of placement | Number of children | Cost £000
Foster care | 46 | 1,210
Residential | 8 | 722
Secure | 1 | 312
Parent and child | 3 | 140
Not used | 0 | 0`;

test("few children beside a cost, once a column", () => {
  expect(checkRule(smallNumberDisclosure, [sheetOf("Placements", drawing)])).toEqual([
    "warning Placements!B4 Secure, “Number of children”: Placements!B4 counts 1 beside a cost in Placements!C4. 2 figures of this column are below 5: Placements!B4 and Placements!B5.",
  ]);
});

test("what counts as few is a setting", () => {
  const settings = { smallNumber: 10 };
  expect(placesOf(smallNumberDisclosure, [sheetOf("P", drawing)], { settings })).toEqual([
    "warning P!B3",
  ]);
});

test.each([
  ["staff are not named by what they cost", drawing.replace("Number of children", "Number of FTE")],
  ["averages count nobody", drawing.replace("| 1 |", "| 1.5 |").replace("| 3 |", "| 3.2 |")],
  ["a cost of nothing", drawing.replace("312", "0").replace("140", "0")],
  ["no cost at all", drawing.replace("Cost £000", "Target number of children")],
])("%s", (_, text) => {
  expect(checkRule(smallNumberDisclosure, [sheetOf("Placements", text)])).toEqual([]);
});
