import { modelFromSnapshot } from "../../src/workbench/host";
import { budgetBook, sheetOf } from "../support/budget-book";
import { startOffice } from "../support/office-host";

test("another workbook is opened under the running add-in", async () => {
  const { Excel: excel, host } = await startOffice(budgetBook());
  const heard: string[] = [];
  const listen = (): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
  await listen();
  host.open(
    modelFromSnapshot({
      ...budgetBook(),
      name: "Quarter 4.xlsx",
      sheets: [sheetOf("Only", [["x"]])],
    }),
  );
  const sheets = await excel.run(async (context) => {
    const { worksheets } = context.workbook.load("name");
    worksheets.load("items/name");
    await context.sync();
    return [context.workbook.name, ...worksheets.items.map((sheet) => sheet.name)];
  });
  expect(sheets).toEqual(["Quarter 4.xlsx", "Only"]);
  host.user.type("Only", "A1", "unheard");
  await listen();
  host.user.type("Only", "A2", "heard");
  await new Promise((done) => setTimeout(done, 20));
  expect(new Set(heard)).toEqual(new Set(["A2"]));
});
