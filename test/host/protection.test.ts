import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Appendix 1");
    sheet.getRange("C3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true }, "secret");
    await context.sync();
  });
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

const on = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  run(async (context) => {
    change(context.workbook.worksheets.getItem("Appendix 1"));
    await context.sync();
  });

test("the sheet says that it is protected, and how", async () => {
  await run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Appendix 1");
    protection.load("protected,options");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatCells: false, allowFormatColumns: true });
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["writing a locked cell", (sheet) => (sheet.getRange("B3").values = [[1]])],
  ["filling a cell", (sheet) => (sheet.getRange("B3").format.fill.color = "#FF0000")],
  ["a conditional format", (sheet) => void sheet.getRange("B3").conditionalFormats.add("Custom")],
  ["hiding a row", (sheet) => (sheet.getRange("3:3").rowHidden = true)],
  ["inserting a row", (sheet) => void sheet.getRange("3:3").insert("Down")],
  ["a comment", (sheet) => void sheet.comments.add("B3", "why?")],
  ["the wrong password", (sheet) => sheet.protection.unprotect("guess")],
])("%s is denied", async (_what, change) => {
  await expect(on(change)).rejects.toMatchObject({ code: "AccessDenied" });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["writing an unlocked cell", (sheet) => (sheet.getRange("C3").values = [[1]])],
  ["widening a column", (sheet) => (sheet.getRange("B:B").format.columnWidth = 80)],
  ["selecting", (sheet) => sheet.getRange("B3").select()],
])("%s is allowed", async (_what, change) => {
  await expect(on(change)).resolves.toBeUndefined();
});

test("nothing was written by what was denied", async () => {
  await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Appendix 1").getRange("B3").load("values");
    await context.sync();
    expect(cell.values).toEqual([[1200]]);
  });
});

test("with the password it can be written again", async () => {
  await on((sheet) => {
    sheet.protection.unprotect("secret");
    sheet.getRange("B3").values = [[1201]];
  });
  expect(office.host.workbook.sheet("Appendix 1")?.cell(3, 2)?.value).toBe(1201);
});

test("a protected structure takes no new sheet", async () => {
  const add = run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add("Record");
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: "AccessDenied" });
});
