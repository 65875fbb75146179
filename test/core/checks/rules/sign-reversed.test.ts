import { signReversed } from "../../../../src/core/checks/rules/sign-reversed";
import { review } from "../../../../src/core/review";
import { checkRule } from "../../../support/check-rule";
import { sheetOf, workbookOf } from "../../../support/build-snapshot";

const table = (museums = "(5)", note = "") => `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13
Museums | 1,180 | 1,075 | ${museums}
Parks | 310 | 322 | 12
Roads | 445 | 461 | 16
Total | 2,355 | 2,291 | (64)

${note}`;

test("one variance against the signs of the others, told once with what it breaks", () => {
  const sheet = sheetOf("Revenue", table("105"));
  expect(checkRule(signReversed, [sheet])).toEqual([
    "error Revenue!D3 Museums, “Variance £000”: Revenue!D3 shows 105: with the other sign the table would cast.",
  ]);
  const { findings } = review(workbookOf(sheet), []);
  expect(findings.map(({ rule, location }) => `${rule} ${location.cell ?? ""}`)).toContain(
    "sign-reversed D3",
  );
  expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
});

test("a line that one total alone speaks of", () => {
  const sheet = sheetOf(
    "Reserves",
    "Reserve | Use £000\nInsurance | (420)\nTransformation | 180\nElections | (310)\nPay | (77)\nTotal | (987)",
  );
  expect(checkRule(signReversed, [sheet])).toEqual([
    "error Reserves!B3 Transformation, “Use £000”: Reserves!B3 shows 180: with the other sign the table would cast.",
  ]);
});

test("a note that says the opposite of what the rows do", () => {
  expect(
    checkRule(signReversed, [
      sheetOf("R", table("(105)", "Figures in brackets denote an overspend.")),
    ]),
  ).toEqual([
    "warning R!D1 R!D1: the words “Figures in brackets denote an overspend.” say that an overspend is negative, but 5 rows of “Variance £000” show it positive.",
  ]);
  expect(
    checkRule(signReversed, [
      sheetOf("R", table("(105)", "Figures in brackets denote an underspend.")),
    ]),
  ).toEqual([]);
});

test("a heading that says the opposite", () => {
  const headed = table("(105)").replace("Variance £000", "Variance Under/(Over) £000");
  expect(checkRule(signReversed, [sheetOf("R", headed)])).toEqual([
    expect.stringMatching(/^warning R!D1 .*an overspend is negative, but 5 rows/),
  ]);
});

test("the council's own sign for an overspend", () => {
  const sheets = [sheetOf("R", table("(105)"))];
  expect(checkRule(signReversed, sheets, { settings: { adverseSign: "negative" } })).toEqual([
    "warning R!D1 R!D1: 5 rows of “Variance £000” show an overspend positive, while the council's setting is negative.",
  ]);
  expect(checkRule(signReversed, sheets, { settings: { adverseSign: "positive" } })).toEqual([]);
});

const incomes = (parking: string) => `
Line | Budget £000
Employees | 1,420
Premises | 980
Parking income | ${parking}
Licence income | (120)
Rental income | (410)
Market income | (77)`;

test("income of the other sign than the other lines of income, or than the council's", () => {
  expect(checkRule(signReversed, [sheetOf("R", incomes("310"))])).toEqual([
    "warning R!B4 Parking income, “Budget £000”: R!B4 shows 310, a positive figure, where the other 3 lines of income in this column are negative.",
  ]);
  expect(checkRule(signReversed, [sheetOf("R", incomes("(310)"))])).toEqual([]);
  expect(
    checkRule(signReversed, [sheetOf("R", incomes("(310)"))], {
      settings: { incomeSign: "positive" },
    }),
  ).toHaveLength(4);
});

const flagged = (parks: string, care = "FAV") => `
Service | Budget £000 | Forecast £000 | Variance £000 | ADV/FAV
Libraries | 420 | 433 | 13 | ADV
Museums | 180 | 175 | 5 | FAV
Parks | 310 | 322 | 12 | ${parks}
Roads | 505 | 500 | 5 | FAV
Care income | (240) | (231) | 9 | ${care}
Total | 1,175 | 1,199 | 24 | ADV`;

test("a word that says the opposite of the figures beside it", () => {
  expect(checkRule(signReversed, [sheetOf("R", flagged("FAV"))])).toEqual([
    "warning R!E4 Parks, “ADV/FAV”: R!E4 says FAV, but 322 against 310 is an overspend. The words of the other 4 rows agree with their figures.",
  ]);
  expect(checkRule(signReversed, [sheetOf("R", flagged("ADV", "ADV"))])).toEqual([]);
});
