import type { Browser } from "playwright-core";
import type { Serving } from "../../src/workbench/server/serve";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";

jest.setTimeout(120_000);

/** Functions as a person meets them: typed, spilled, nested, copied down, asked again after an edit. */
describeInBrowser("the BUDGET functions typed into a sheet", () => {
  let browser: Browser;
  let serving: Serving;
  let excel: WorkbenchPage;

  beforeAll(async () => {
    const opened = { workbook: "assets/samples/planted-errors/workbook.xlsx", narratives: [] };
    [browser, serving] = await Promise.all([startBrowser(), serveBuilt(opened)]);
    const context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    excel = await WorkbenchPage.open(context, serving.address);
    await excel.pane.getByRole("tab", { name: /^Findings/ }).waitFor({ timeout: 30_000 });
    await excel.page.getByRole("tab", { name: "Savings" }).click();
    await paste("AA1", "100\t130.25\tFALSE\n200\t180\tFALSE\n300\t\tFALSE\n50\t65.5\tTRUE");
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });

  /** Pastes text at a cell, as from a mail or another program. */
  async function paste(address: string, text: string): Promise<void> {
    await excel.goTo(address);
    await excel.grid.focus();
    await excel.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await excel.page.keyboard.press("Control+v");
  }

  test("one call fills a column; a budget without a forecast is said in its cell", async () => {
    await excel.type("AE1", "=BUDGET.VARIANCE(AA1:AA4,AB1:AB4,AC1:AC4)");
    await excel.shows("AE1", "30.25");
    await excel.shows("AE2", "-20");
    await excel.shows("AE3", "#N/A");
    await excel.shows("AE4", "-15.5");
  });

  test("what spilled is calculated again when a figure changes", async () => {
    await excel.type("AB3", "290");
    await excel.shows("AE3", "-10");
    await excel.type("AB2", "=AA2*2");
    await excel.shows("AE2", "200");
  });

  test("nested in one another and in Excel's own functions", async () => {
    await excel.type("AF1", '=BUDGET.STATUS(BUDGET.VARIANCE(AA1,AB1))&": "&BUDGET.SAY(AE1,"£000")');
    await excel.shows("AF1", "Overspend: an overspend of £30k");
    await excel.type("AF2", '=IF(BUDGET.CASTS(AA1:AA3,600),SUM(AE1:AE2),"does not cast")');
    await excel.shows("AF2", "230.25");
  });

  test("a formula copied down 1,000 rows counts from each row", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `${String(i)}\t${String(i * 3)}`);
    await paste("BA1", rows.join("\n"));
    await excel.type("BD1", "=BUDGET.VARIANCE(BA1,BB1)");
    await excel.shows("BD1", "0");
    await excel.goTo("BD1:BD1000");
    await excel.grid.focus();
    await excel.page.keyboard.press("Control+d");
    await excel.type("BE1", "=SUM(BD1:BD1000)");
    await excel.shows("BE1", "999000");
    await excel.goTo("BD1000");
    expect(await excel.content.inputValue()).toBe("=BUDGET.VARIANCE(BA1000,BB1000)");
  });

  test("an inserted row takes formulas and their figures along", async () => {
    await excel.goTo("AA2");
    await excel.button("Rows").click();
    await excel.page.getByRole("menuitem", { name: "Insert rows above" }).click();
    await excel.goTo("AF3");
    expect(await excel.content.inputValue()).toContain("CASTS(AA1:AA4,600),SUM(AE1:AE3)");
    await excel.goTo("AE1");
    expect(await excel.content.inputValue()).toBe("=BUDGET.VARIANCE(AA1:AA5,AB1:AB5,AC1:AC5)");
  });

  test("an error that a function gives comes with its message in the cell's remark", async () => {
    await excel.type("AH1", "=BUDGET.VARIANCE(AA1:AA2,AB1:AB3)");
    await excel.shows("AH1", "#VALUE!");
    await excel.page
      .getByRole("status")
      .filter({ hasText: "budget is 2 rows by 1 column and outturn is 3 rows by 1 column" })
      .waitFor();
  });

  test("no script failed", () => {
    expect(excel.faults).toEqual([]);
  });
});
