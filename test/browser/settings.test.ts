import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Locator } from "playwright-core";
import type { Serving } from "../../src/workbench/server/serve";
import { runCheck } from "../cli/run-check";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";

const sample = "assets/samples/planted-errors";
const report = `${sample}/report.docx`;

jest.setTimeout(120_000);

describeInBrowser("a council's settings, set in the pane", () => {
  let browser: Browser;
  let folder: string;
  const open: Serving[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), "crosscast-settings-"));
  });
  afterAll(async () => {
    await browser?.close();
    for (const serving of open) await serving.close();
    if (folder) await rm(folder, { recursive: true });
  });

  const start = async (workbook: string): Promise<WorkbenchPage> => {
    const serving = await serveBuilt({ workbook, narratives: [report] });
    open.push(serving);
    const context = await browser.newContext({ acceptDownloads: true });
    context.setDefaultTimeout(30_000);
    const excel = await WorkbenchPage.open(context, serving.address);
    await excel.pane.getByRole("tab", { name: /^Findings \(\d+\)/ }).waitFor();
    await excel.pane.getByRole("tab", { name: "Settings" }).click();
    await excel.pane.getByRole("heading", { name: "Settings of this workbook" }).waitFor();
    return excel;
  };
  const card = (excel: WorkbenchPage, name: string): Locator =>
    excel.pane.getByRole("region", { name, exact: true });
  const saved = (one: Locator) => one.getByText("Not saved yet").waitFor({ state: "detached" });

  const copy = () => join(folder, "set.xlsx");

  test("limits and units are set with the keyboard alone, and the result follows at once", async () => {
    const excel = await start(`${sample}/workbook.xlsx`);
    const { keyboard } = excel.page;
    const limits = card(excel, "Variances to be explained");
    await limits.getByRole("button", { name: "Variances to be explained" }).focus();
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await keyboard.type("fifty");
    await keyboard.press("Enter");
    await limits.getByText("Write an amount in pounds, such as 50,000.").waitFor();
    await keyboard.press("Control+A");
    await keyboard.type("50,000");
    await keyboard.press("Tab");
    await keyboard.type("2");
    await keyboard.press("Enter");
    await saved(limits);
    await limits.getByText("from £50,000 and 2% of budget").waitFor();
    const units = card(excel, "Units of figures");
    await units.getByRole("button", { name: "Units of figures" }).click();
    await units.getByLabel("Unit of Reserves").selectOption("£m");
    await units.getByRole("button", { name: "Save" }).click();
    await saved(units);
    const { violations } = await new AxeBuilder({ page: excel.page })
      .exclude("[data-tabster-dummy]")
      .exclude(["iframe", "[data-tabster-dummy]"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 160)])).toEqual([]);
    await excel.pane.getByRole("tab", { name: /^Findings/ }).click();
    await excel.pane
      .getByRole("article")
      .filter({ hasText: "A large variance is not explained" })
      .first()
      .waitFor();
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.button("Save a copy").click(),
    ]);
    await download.saveAs(copy());
    expect(excel.faults).toEqual([]);
    await excel.close();
  });

  test("they travel in the copy: to the pane, where they are marked, and to the command line and its record", async () => {
    const excel = await start(copy());
    await card(excel, "Variances to be explained").getByText("Differs from the usual").waitFor();
    await card(excel, "Units of figures").getByText("Reserves: £m").waitFor();
    expect(await excel.pane.getByText("Differs from the usual").count()).toBe(2);
    await excel.close();
    const record = join(folder, "record.html");
    const { out } = await runCheck([
      ...["check", copy(), "--narrative", report, "--format", "json", "--record", record],
    ]);
    const { tables, findings } = JSON.parse(out) as {
      tables: readonly { sheet: string; unit: { scale: number } | null }[];
      findings: readonly { rule: string }[];
    };
    expect(tables.find(({ sheet }) => sheet === "Reserves")?.unit?.scale).toBe(1e6);
    expect(findings.map(({ rule }) => rule)).toContain("variance-not-explained");
  });

  test("one is taken back, and the workbook keeps nothing of it", async () => {
    const excel = await start(copy());
    const limits = card(excel, "Variances to be explained");
    await limits.getByRole("button", { name: "Variances to be explained" }).click();
    await limits.getByRole("button", { name: "Back to the usual" }).click();
    await limits.getByRole("button", { name: "Save" }).click();
    await saved(limits);
    await limits.getByText("Differs from the usual").waitFor({ state: "detached" });
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.button("Save a copy").click(),
    ]);
    const back = join(folder, "back.xlsx");
    await download.saveAs(back);
    const { out } = await runCheck(["check", back, "--narrative", report, "--format", "json"]);
    expect(out).not.toContain("variance-not-explained");
    await excel.close();
  });
});
