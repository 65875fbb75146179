import { virementOverLimit } from "../../../../src/core/checks/rules/virement-over-limit";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheet = sheetOf(
  "R",
  "Service | Budget £000 | Virements £000\nLibraries | 420 | (380)\nMuseums | 180 | 300\nParks | 310 | 60\nRoads | 445 | 20",
);
const virementLimits = [
  { above: 50_000, approval: "the Chief Finance Officer" },
  { above: 250_000, approval: "the Cabinet" },
];

test("each virement above a limit names the highest approval it needs", () => {
  expect(checkRule(virementOverLimit, [sheet], { settings: { virementLimits } })).toEqual([
    "info R!C3 Museums, “Virements £000”: R!C3 is a virement of £300,000, above the limit of £250,000: it needs the approval of the Cabinet.",
    "info R!C4 Parks, “Virements £000”: R!C4 is a virement of £60,000, above the limit of £50,000: it needs the approval of the Chief Finance Officer.",
  ]);
});

test("without limits nothing is checked", () => {
  expect(checkRule(virementOverLimit, [sheet])).toEqual([]);
});
