import { errorValue } from "../../../../src/core/checks/rules/error-value";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("an error is told once, with the cells that show it because of it", () => {
  const revenue = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | #REF! {=#REF!+4} | #REF! {=C2-B2}
Museums | 180 | 175 | (5) {=C3-B3}
Total | 600 | #REF! {=SUM(C2:C3)} | #REF! {=C4-B4}`,
  );
  const summary = sheetOf("Summary", "Outturn | #REF! {=Revenue!C4}");
  expect(checkRule(errorValue, [revenue, summary])).toEqual([
    "error Revenue!C2 Libraries, “Forecast £000”: Revenue!C2 shows #REF!, and because of it so do Revenue!D2, Revenue!C4, Revenue!D4 and Summary!B1.",
  ]);
});

test("errors that have nothing to do with one another are told apart", () => {
  const sheet = sheetOf("Revenue", "A | #DIV/0! {=1/0} | #N/A {=NA()}");
  expect(checkRule(errorValue, [sheet])).toEqual([
    "error Revenue!B1 A: Revenue!B1 shows #DIV/0!.",
    "error Revenue!C1 A: Revenue!C1 shows #N/A.",
  ]);
});

test("a formula that lost its cell is told while it still shows its old figure, with what it feeds", () => {
  const revenue = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13 {=C2-#REF!}
Museums | 180 | 175 | (5) {=C3-B3}
Total | 600 {=SUM(B2:B3)} | 608 {=SUM(C2:C3)} | 8 {=SUM(D2:D3)}`,
  );
  const summary = sheetOf("Summary", "Variance | 8 {=Revenue!D4} | 608 {=Revenue!C4}");
  expect(checkRule(errorValue, [revenue, summary])).toEqual([
    "error Revenue!D2 Libraries, “Variance £000”: Revenue!D2 still shows 13, but a cell that its formula =C2-#REF! named is no longer there (#REF!). At the next calculation it shows an error, and because of it so do Revenue!D4 and Summary!B1.",
  ]);
});

test("a lost sheet and a lost block are told too, each where it stands", () => {
  const sheet = sheetOf("Revenue", "A | 4 {=#REF!B4} | 9 {=SUM(#REF!)} | 3 {=IFERROR(B1,0)}");
  expect(checkRule(errorValue, [sheet])).toEqual([
    "error Revenue!B1 A: Revenue!B1 still shows 4, but a cell that its formula =#REF!B4 named is no longer there (#REF!). At the next calculation it shows an error, and because of it so do Revenue!D1.",
    "error Revenue!C1 A: Revenue!C1 still shows 9, but a cell that its formula =SUM(#REF!) named is no longer there (#REF!). At the next calculation it shows an error.",
  ]);
});

test("a deleted column breaks every copy of a formula, and is one fault", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Forecast £000 | Variance £000
Libraries | 433 | #REF! {=B2-#REF!}
Museums | 175 | #REF! {=B3-#REF!}
Parks | 310 | #REF! {=B4-#REF!}
Total | 918 {=SUM(B2:B4)} | #REF! {=SUM(C2:C4)}`,
  );
  expect(checkRule(errorValue, [sheet])).toEqual([
    "error Revenue!C2 Libraries, “Variance £000”: Revenue!C2 shows #REF!: a cell that its formula =B2-#REF! named is no longer there (#REF!). The same is so of 2 more copies of the formula: Revenue!C3 and Revenue!C4.",
  ]);
});
