import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import type { Serving } from "../../../src/workbench/server/serve";
import { generateBudgetWorkbook } from "../../support/generate-workbook.mjs";
import { serveBuilt, WorkbenchPage } from "../open-workbench";
import { describeInBrowser, startBrowser } from "../start-browser";
import { watchCheck, type CheckCost } from "./watch-check";

jest.setTimeout(180_000);

const sheets = 20;
const cells = 100_000;

/** What is held here is four times what is aimed at (3 s), so that a busy machine does not fail the test. */
const patience = 12_000;

describeInBrowser(`a check of ${String(sheets)} sheets and ${String(cells)} cells`, () => {
  let browser: Browser;
  let serving: Serving;
  let excel: WorkbenchPage;
  let folder: string;
  let frame: Frame;
  let cost: CheckCost;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crosscast-speed-"));
    const workbook = join(folder, "large.xlsx");
    await writeFile(workbook, generateBudgetWorkbook(cells, 1, sheets));
    [browser, serving] = await Promise.all([
      startBrowser(),
      serveBuilt({ workbook, narratives: [] }),
    ]);
    excel = await WorkbenchPage.open(browser, serving.address);
    await excel.pane.getByRole("heading", { name: "Not checked yet" }).waitFor();
    const found = excel.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!found) throw new Error("The pane's frame is not there.");
    frame = found;
    // Something wrong, as a person would type it.
    await excel.type("D6", "1");
    // The first check also loads the reviewing program; people check again and again.
    await frame.evaluate(watchCheck);
    const runs = [await frame.evaluate(watchCheck), await frame.evaluate(watchCheck)];
    cost = runs.reduce((best, one) => (one.total < best.total ? one : best));
    const own = cost.longTasks.filter(({ whose }) => whose === "self");
    const longest = (list: CheckCost["longTasks"]) => Math.max(0, ...list.map(({ took }) => took));
    process.stdout.write(
      `click to findings ${cost.total.toFixed(0)} ms, of which ${cost.host.toFixed(0)} ms waiting for Excel as played here; ${String(cost.requests)} requests, ${(cost.responseBytes / 1e6).toFixed(1)} MB of answers; longest task of the add-in ${longest(own).toFixed(0)} ms (${String(own.length)} over 50), of the page around it ${longest(cost.longTasks).toFixed(0)} ms\n`,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await rm(folder, { recursive: true });
  });

  test("is over in the time a person waits for", () => {
    expect(cost.total).toBeLessThan(patience);
  });

  test("asks Excel in few requests: five, one a sheet, and one for every two megabytes", () => {
    const megabytes = cost.responseBytes / 1024 / 1024;
    expect(cost.requests).toBeLessThanOrEqual(5 + sheets + Math.ceil(megabytes / 2));
  });

  test("holds the pane's thread up for no longer than a person notices", () => {
    // 50 ms is aimed at; what else the machine does is in the figure too.
    const own = cost.longTasks.filter(({ whose }) => whose === "self");
    expect(own.filter(({ took }) => took > 250)).toEqual([]);
  });

  test("functions go on answering while it runs", async () => {
    await excel.pane.getByRole("button", { name: "Check again" }).click();
    const from = Date.now();
    await excel.type("L1", "=BUDGET.VARIANCE(100,130)");
    await excel.shows("L1", "30");
    process.stdout.write(
      `a function typed meanwhile answered in ${String(Date.now() - from)} ms\n`,
    );
    expect(excel.faults).toEqual([]);
  });
});
