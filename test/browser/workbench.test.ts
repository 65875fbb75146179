import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import type { Serving } from "../../src/workbench/server/serve";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";

const sample = "assets/samples/planted-errors";

jest.setTimeout(90_000);

describeInBrowser("the workbench in a browser", () => {
  let browser: Browser;
  let serving: Serving;
  let excel: WorkbenchPage;

  beforeAll(async () => {
    const opened = { workbook: `${sample}/workbook.xlsx`, narratives: [`${sample}/report.docx`] };
    [browser, serving] = await Promise.all([startBrowser(), serveBuilt(opened)]);
    excel = await WorkbenchPage.open(browser, serving.address);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
  });

  test("shows the workbook as Excel would", async () => {
    await excel.page.getByRole("heading", { name: "workbook.xlsx" }).waitFor();
    for (const name of ["Revenue", "Savings", "Reserves", "Summary"])
      await excel.page.getByRole("tab", { name, exact: true }).waitFor();
    await excel.page.getByRole("tab", { name: "Revenue" }).click();
    await excel.goTo("B6");
    expect(await excel.activeCell.textContent()).toMatch(/^\d{1,3}(,\d{3})*$/);
    const bold = await excel.page
      .locator(".cc-cell")
      .first()
      .evaluate((cell) => getComputedStyle(cell).fontWeight);
    expect(bold).toBe("700");
  });

  test("has reviewed it with its report: the pane lists the findings, through the real office.js", async () => {
    await excel.pane.getByRole("tab", { name: /^Findings \(\d+\)/ }).waitFor({ timeout: 30_000 });
    await excel.pane.getByText("report.docx").first().waitFor();
  });

  test("the ribbon's button checks again and brings a closed pane back", async () => {
    await excel.button("Close Crosscast").click();
    await excel.page.locator("iframe").waitFor({ state: "hidden" });
    await excel.button("Check before publishing").click();
    await excel.page.locator("iframe").waitFor({ state: "visible" });
    await excel.pane.getByRole("tab", { name: /^Findings \(\d+\)/ }).waitFor();
  });

  test("evidence that is pressed in the pane is selected and scrolled to in the sheet", async () => {
    await excel.pane.getByRole("tab", { name: /^Findings/ }).click();
    await excel.pane.getByRole("button", { name: /F6/ }).first().click();
    await excel.page.getByRole("tab", { name: "Revenue", selected: true }).waitFor();
    await excel.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".cc-name-box")?.value === "F6",
    );
    expect(await excel.activeCell.textContent()).toBe("192");
  });

  test("the keyboard moves about, and each active cell is announced with its content", async () => {
    await excel.goTo("A1");
    await excel.grid.focus();
    for (const key of [
      "Control+End",
      "Control+Home",
      "ArrowDown",
      "ArrowRight",
      "F2",
      "Escape",
      "Tab",
    ])
      await excel.page.keyboard.press(key);
    const active = await excel.grid.getAttribute("aria-activedescendant");
    expect(active).toBe("cell-2-3");
    expect(await excel.page.locator(`#${active ?? ""}`).getAttribute("aria-label")).toMatch(
      /^C2, /,
    );
    await excel.page.keyboard.press("Control+PageDown");
    await excel.page.getByRole("tab", { name: "Savings", selected: true }).waitFor();
    await excel.page.keyboard.press("Control+PageUp");
    await excel.page.getByRole("tab", { name: "Revenue", selected: true }).waitFor();
  });

  test("a changed figure is calculated through, can be undone, and makes the result stale", async () => {
    await excel.type("K1", "=1000+SUM(2,3)");
    await excel.shows("K1", "1005");
    await excel.type("K2", "=K1*2");
    await excel.shows("K2", "2010");
    await excel.type("K1", "10");
    await excel.shows("K2", "20");
    await excel.button("Undo").click();
    await excel.shows("K2", "2010");
    await excel.button("Redo").click();
    await excel.shows("K2", "20");
  });

  test("custom functions typed into the sheet are evaluated by the add-in, nested ones too", async () => {
    await excel.type("L1", "100");
    await excel.type("M1", "130.256");
    await excel.type("N1", "=BUDGET.VARIANCE(L1,M1)");
    await excel.shows("N1", "30.256");
    await excel.type("N2", "=ROUND(SUM(BUDGET.VARIANCE(L1,M1),1),1)");
    await excel.shows("N2", "31.3");
    await excel.type("L1", "101");
    await excel.shows("N2", "30.3");
    expect(await excel.content.inputValue()).toBe("=ROUND(SUM(BUDGET.VARIANCE(L1,M1),1),1)");
  });

  test("what is typed as a script is only text", async () => {
    await excel.type("K5", "<img src=x onerror=alert(1)>");
    await excel.shows("K5", "<img src=x onerror=alert(1)>");
  });

  test("a copy that is saved and dropped on the page again has the edits", async () => {
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.button("Save a copy").click(),
    ]);
    expect(download.suggestedFilename()).toBe("workbook - copy.xlsx");
    const bytes = [...(await readFile(await download.path()))];
    await excel.page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], "again.xlsx"));
      const drop = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector("main")?.dispatchEvent(drop);
    }, bytes);
    await excel.page.getByRole("heading", { name: "again.xlsx" }).waitFor();
    await excel.page.getByRole("tab", { name: "Revenue" }).click();
    await excel.shows("N2", "30.3");
    expect(await excel.content.inputValue()).toBe("=ROUND(SUM(BUDGET.VARIANCE(L1,M1),1),1)");
  });

  test("a file that is no workbook is refused in words, and the open one stays", async () => {
    await excel.page.getByLabel("Open a workbook").setInputFiles({
      name: "broken.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("PK\u0003\u0004 nothing"),
    });
    await excel.page.getByRole("status").filter({ hasText: "broken.xlsx" }).waitFor();
    await excel.page.getByRole("heading", { name: "again.xlsx" }).waitFor();
  });

  test("axe finds nothing to mend", async () => {
    const page = await WorkbenchPage.open(await browser.newContext(), serving.address);
    await page.pane.getByRole("tab", { name: /^Findings \(\d+\)/ }).waitFor({ timeout: 30_000 });
    const { violations } = await new AxeBuilder({ page: page.page })
      .exclude("[data-tabster-dummy]")
      .exclude(["iframe", "[data-tabster-dummy]"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
    ).toEqual([]);
    await page.close();
  });

  test("no script failed, and nothing was asked of another computer", () => {
    expect(excel.faults).toEqual([]);
  });
});
