import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";
import { adjustFormula } from "../../src/workbench/host/workbook/adjust-formula";
import { parseArea } from "../../src/workbench/host/workbook/area-address";
import type { Shift } from "../../src/workbench/host/workbook/shift";

// https://support.microsoft.com/office/insert-or-delete-rows-and-columns-6f40e6e4-85af-45e0-b39d-65dd504a3246:
// formulas refer to the same cells after rows or columns were inserted or deleted.

test.each<[string, string, Shift, string]>([
  ["=SUM(B3:B4)", "3:3", "Down", "=SUM(B4:B5)"],
  ["=SUM(B3:B4)", "4:5", "Down", "=SUM(B3:B6)"],
  ["=SUM(B3:B4)", "5:5", "Down", "=SUM(B3:B4)"],
  ["=SUM($B$3:$B$4)+B9", "1:2", "Down", "=SUM($B$5:$B$6)+B11"],
  ["=SUM(B3:B9)", "4:5", "Up", "=SUM(B3:B7)"],
  ["=SUM(B3:B9)", "1:3", "Up", "=SUM(B1:B6)"],
  ["=SUM(B3:B4)-C9", "3:4", "Up", "=SUM(#REF!)-C7"],
  ["=Other!B3+'Own sheet'!B3", "1:1", "Down", "=Other!B3+'Own sheet'!B4"],
  ["=C1+$D$1", "B:C", "Right", "=E1+$F$1"],
  ["=C1+D1+SUM(B:E)", "C:C", "Left", "=#REF!+C1+SUM(B:D)"],
  ["=SUM(2:5)", "3:3", "Up", "=SUM(2:4)"],
  ["=B9+C9+SUM(A1:C9)", "B2:B3", "Down", "=B11+C9+SUM(A1:C9)"],
  ['=IF(A5="A5",1E5,LOG10(A5))', "1:1", "Down", '=IF(A6="A5",1E5,LOG10(A6))'],
  ["=[1]Own!A5+'[1]Own sheet'!A5", "1:1", "Down", "=[1]Own!A5+'[1]Own sheet'!A5"],
])("%s, after %s went %s, is %s", (formula, address, shift, expected) => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  expect(adjustFormula(formula, "Own sheet", { sheet: "own sheet", area, shift })).toBe(expected);
});

describe("on a sheet", () => {
  let office: StartedOffice;
  beforeAll(async () => {
    office = await startOffice(budgetBook());
  });

  test("formulas of other sheets, names, comments and heights follow", async () => {
    await office.Excel.run(async (context) => {
      const { worksheets, names, comments } = context.workbook;
      const sheet = worksheets.getItem("Appendix 1");
      const other = worksheets.add("Other");
      other.getRange("A1").formulas = [["=SUM('Appendix 1'!B3:B4)"]];
      names.add("Outturn", sheet.getRange("C3:C4"));
      comments.add("'Appendix 1'!B4", "Why?");
      sheet.getRange("4:4").format.rowHeight = 30;
      sheet.getRange("1:2").insert("Down");
      const formula = other.getRange("A1").load("formulas");
      const name = names.getItem("Outturn").load("formula");
      const place = comments.getItemAt(0).getLocation().load("address");
      const heights = sheet.getRange("A4:A6").getRowProperties({ format: { rowHeight: true } });
      const own = sheet.getRange("D7").load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM('Appendix 1'!B5:B6)"]]);
      expect(name.formula).toBe("='Appendix 1'!$C$5:$C$6");
      expect(place.address).toBe("'Appendix 1'!B6");
      expect(heights.value.map((row) => row.format?.rowHeight)).toEqual([15, 15, 30]);
      expect(own.formulas).toEqual([["=C7-B7"]]);
      sheet.getRange("1:2").delete("Up");
      formula.load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM('Appendix 1'!B3:B4)"]]);
    });
  });
});
