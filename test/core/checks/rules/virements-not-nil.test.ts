import { virementsNotNil } from "../../../../src/core/checks/rules/virements-not-nil";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (libraries: string, museums: string, parks: string) => `
Service | Budget £000 | Virements £000
Libraries | 420 | ${libraries}
Museums | 180 | ${museums}
Parks | 310 | ${parks}`;

test("a virement whose other side is missing", () => {
  expect(checkRule(virementsNotNil, [sheetOf("R", table("70", "(70)", "45"))])).toEqual([
    "warning R!C4 Parks, “Virements £000”: R!C4 shows a virement of 45 whose other side is not in the table: all other virements of the column net to nothing.",
  ]);
});

test("a table that may be part of the council's is only noted", () => {
  expect(checkRule(virementsNotNil, [sheetOf("R", table("71", "(20)", "45"))])).toEqual([
    "info R!C2 R!C2: the virements in this column net to 96, not to nothing.",
  ]);
});

test("virements that net to nothing", () => {
  expect(checkRule(virementsNotNil, [sheetOf("R", table("70", "(25)", "(45)"))])).toEqual([]);
});
