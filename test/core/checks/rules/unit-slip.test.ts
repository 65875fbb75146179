import { unitSlip } from "../../../../src/core/checks/rules/unit-slip";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("a line in pounds among thousands that a typed total does not count", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000
Libraries | 420 | 433
Museums | 180,000 | 175
Parks | 310 | 322
Roads | 445 | 461
Total | 1,355 | 1,391`,
  );
  expect(checkRule(unitSlip, [sheet])).toEqual([
    "error Revenue!B3 Museums, “Budget £000”: Revenue!B3 shows 180,000, where 180 would make the table cast: it seems to be in another unit, a thousand times too large.",
  ]);
});

const live = (museums: string) => `
Service | Budget £000 | Forecast £000
Libraries | 420 | 433
Museums | 180 | ${museums}
Parks | 310 | 322
Roads | 445 | 461`;

test("a forecast in pounds beside a budget in thousands, where nothing else tells", () => {
  expect(checkRule(unitSlip, [sheetOf("Revenue", live("175,400"))])).toEqual([
    "warning Revenue!C3 Museums, “Forecast £000”: Revenue!C3 shows 175,400 beside 180 in the same row, about a thousand times as much, while the other rows of the two columns are alike. It seems to be in another unit.",
  ]);
});

test.each([
  ["a line like the others", live("175")],
  ["a line of no budget to speak of", live("175").replace("180", "1").replace("175", "1,090")],
  ["a line ten times as large", live("1,754")],
  [
    "lines that differ in size anyhow",
    live("175,400").replace("433", "41,000").replace("322", "31"),
  ],
])("%s is none", (_, drawing) => {
  expect(placesOf(unitSlip, [sheetOf("Revenue", drawing)])).toEqual([]);
});
