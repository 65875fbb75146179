import { excelFunctions } from "../../src/excel/portable/excel-functions";
import { sheetOf, workbookOf } from "../support/build-snapshot";
import { startOffice, type StartedOffice } from "../support/office-host";

const book = workbookOf(
  sheetOf(
    "Appendix 1",
    `
    Service   | Budget | Forecast | Variance
    Home care | 100    | 120      | 20 {=BUDGET.VARIANCE(B2,C2)}
    Libraries | 50     | 40       | (10) {=C3-B3}
    `,
  ),
  sheetOf("Notes", "Prepared by Finance"),
);

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice(book);
});

const select = (sheet: string, address: string): void => {
  const found = office.host.workbook.sheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  office.host.user.activate(found.id);
  office.host.user.select(found.id, address);
};

const formulaAt = (sheet: string, row: number, column: number) =>
  office.host.workbook.sheet(sheet)?.cell(row, column)?.formula;

test("an example goes into the selected cell, of several the first", async () => {
  select("Notes", "B2:C4");
  expect(await excelFunctions.insert("=BUDGET.VARIANCE(100,120)", false)).toEqual({
    kind: "inserted",
    cell: "Notes!B2",
  });
  expect(formulaAt("Notes", 2, 2)).toBe("=BUDGET.VARIANCE(100,120)");
});

test("a filled cell is told with what it shows, and written over only when that is asked for", async () => {
  select("Appendix 1", "B3");
  const told = { kind: "filled", cell: "'Appendix 1'!B3", holds: "50" };
  expect(await excelFunctions.insert("=BUDGET.VARIANCE(1,2)", false)).toEqual(told);
  expect(formulaAt("Appendix 1", 3, 2)).toBeUndefined();
  expect(await excelFunctions.insert("=BUDGET.VARIANCE(1,2)", true)).toMatchObject({
    kind: "inserted",
  });
  expect(formulaAt("Appendix 1", 3, 2)).toBe("=BUDGET.VARIANCE(1,2)");
});

test("the names that would be added and the calls that would be replaced are read from the open workbook", async () => {
  const names = await excelFunctions.planNames();
  expect(names.adds.map(({ name }) => name)).toContain("VARIANCE");
  const { changes, keeps } = await excelFunctions.planValues();
  expect(keeps).toEqual([]);
  expect(changes.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    ["Appendix 1", 2, 4],
    ["Appendix 1", 3, 2],
    ["Notes", 2, 2],
  ]);
  expect(changes[0]).toMatchObject({ formula: "=BUDGET.VARIANCE(B2,C2)", shows: "20" });
});

test("a locked cell of a protected sheet is not written to", async () => {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").protection.protect();
    await context.sync();
  });
  select("Notes", "D9");
  expect(await excelFunctions.insert("=BUDGET.VARIANCE(1,2)", true)).toEqual({
    kind: "protected",
    cell: "Notes!D9",
  });
  const { keeps } = await excelFunctions.planValues();
  expect(keeps.map(({ what }) => what)).toEqual(["1 cell on “Notes”"]);
});
