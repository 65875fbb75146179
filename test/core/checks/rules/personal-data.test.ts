import { personalData } from "../../../../src/core/checks/rules/personal-data";
import { toReport } from "../../../../src/core/report";
import { review } from "../../../../src/core/review";
import { workbookOf, sheetOf } from "../../../support/build-snapshot";
import { checkRule, placesOf } from "../../../support/check-rule";

const check = (drawing: string) => checkRule(personalData, [sheetOf("Payments", drawing)]);
const places = (drawing: string) => placesOf(personalData, [sheetOf("Payments", drawing)]);

test("numbers with their check rules, never in full", () => {
  expect(
    check("Direct payment, NI AB 12 34 56 C | 420\nNHS 943 476 5919 | 180\nNHS no 4010232137 | 7"),
  ).toEqual([
    "error Payments!A1 Sheet “Payments” holds 1 National Insurance number in Payments!A1, such as •• •• •• •6 C.",
    "error Payments!A2 Sheet “Payments” holds 2 NHS numbers in Payments!A2 and Payments!A3, such as ••• ••• ••19.",
  ]);
});

test("numbers that only look like them", () => {
  expect(
    check("Code GB123456C | 1\nRef AB123456E | 2\nNHS 943 476 5918 | 3\nInvoice 9434765919 | 4"),
  ).toEqual([]);
});

test("a column of NHS numbers stored as numbers", () => {
  expect(
    placesOf(personalData, [
      sheetOf("Payments", "NHS number | Cost £\n9434765919 | 1,200\n4010232137 | 900"),
    ]),
  ).toEqual(["error Payments!A2"]);
});

test("bank details, in one cell or in one row", () => {
  expect(places("Pay to 12-34-56 12345678 | 420")).toEqual(["error Payments!A1"]);
  expect(places("Payee | Sort code | Account\nA. Person | 12-34-56 | 12345678")).toEqual([
    "error Payments!B2",
  ]);
  expect(places("Report dated | 12-05-17 | 12345678")).toEqual([]);
});

test("private addresses and phone numbers; work addresses are a note", () => {
  expect(check("a.person@example.com | 1\nb.person@council.gov.uk | 2\n07700 900123 | 3")).toEqual([
    "warning Payments!A1 Sheet “Payments” holds 1 e-mail address in Payments!A1, such as a•••@example.com.",
    "info Payments!A2 Sheet “Payments” holds 1 e-mail address in Payments!A2, such as b•••@council.gov.uk.",
    "warning Payments!A3 Sheet “Payments” holds 1 phone number in Payments!A3, such as ••••• ••••23.",
  ]);
});

test("officers' contact blocks and mailboxes of teams", () => {
  expect(
    check(`
Contact officer: | A. Person, Head of Finance
Telephone | 01632 960123
E-mail | a.person@example.com

Budget enquiries: finance@example.com
Anything else: accountancy.team@example.com`),
  ).toEqual([]);
});

test("figures, codes and dates are none", () => {
  expect(
    check(`
Cost centre 0170012345 | 1,234,567 | 12-05-2017
Account 20163170900 | 02012017 | 2016/17
Grand total | 0123456789012 | 07.01.20`),
  ).toEqual([]);
});

test("sheets that are not in the PDF", () => {
  const settings = { published: { as: "pdf", sheets: ["Appendix 1"] } } as const;
  const sheets = [sheetOf("Payments", "NI AB 12 34 56 C | 420")];
  expect(placesOf(personalData, sheets, { settings })).toEqual(["info Payments!A1"]);
});

test("no report prints a number in full, not even a table's own labels", () => {
  const sheet = sheetOf(
    "Payments",
    `
Payee | Budget £000 | Forecast £000
Payee AB123456C | 420 | 433
Payee NHS 943 476 5919 | 180 | 175
Total | 600 | 610`,
  );
  const report = JSON.stringify(toReport(review(workbookOf(sheet), [])));
  expect(report).toContain("personal-data");
  expect(report).not.toMatch(/AB123456C|943 476 5919/);
});
