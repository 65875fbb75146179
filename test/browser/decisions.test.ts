import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Locator } from "playwright-core";
import type { Serving } from "../../src/workbench/server/serve";
import { runCheck } from "../cli/run-check";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";

const december = "assets/samples/planted-errors";
const january = "assets/samples/next-month";
const patience = 30_000;

jest.setTimeout(120_000);

describeInBrowser("decisions in a workbook that lives", () => {
  let browser: Browser;
  let folder: string;
  const open: Serving[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
    folder = await mkdtemp(join(tmpdir(), "crosscast-decisions-"));
  });
  afterAll(async () => {
    await browser?.close();
    for (const serving of open) await serving.close();
    if (folder) await rm(folder, { recursive: true });
  });

  /** A workbook with its report, checked. */
  const start = async (workbook: string, report: string): Promise<WorkbenchPage> => {
    const serving = await serveBuilt({ workbook, narratives: [report] });
    open.push(serving);
    const context = await browser.newContext({ acceptDownloads: true });
    context.setDefaultTimeout(patience);
    const excel = await WorkbenchPage.open(context, serving.address);
    const findings = excel.pane.getByRole("tab", { name: /^Findings \(\d+\)/ });
    await findings.waitFor();
    await findings.click();
    return excel;
  };
  const card = (excel: WorkbenchPage, place: string): Locator =>
    excel.pane.getByRole("article").filter({ hasText: place });
  const accept = async (excel: WorkbenchPage, place: string, reason: string) => {
    const finding = card(excel, place).first();
    await finding.getByRole("heading").first().getByRole("button").click();
    await finding.getByRole("button", { name: "Accept with a reason" }).click();
    const dialog = excel.pane.getByRole("dialog", { name: "Accept with a reason" });
    await dialog.getByLabel("Reason").fill(reason);
    const name = dialog.getByLabel("Your name");
    if ((await name.inputValue()) === "") await name.fill("A. Clerk");
    await dialog.getByRole("button", { name: "Accept" }).click();
    await dialog.waitFor({ state: "hidden" });
  };
  const saveCopy = async (excel: WorkbenchPage, name: string): Promise<string> => {
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.button("Save a copy").click(),
    ]);
    const file = join(folder, name);
    await download.saveAs(file);
    return file;
  };

  let copy: string;

  test("accepted findings travel in the copy: opened again, and on the command line", async () => {
    const excel = await start(`${december}/workbook.xlsx`, `${december}/report.docx`);
    await accept(excel, "Revenue C15", "The virement is being put through.");
    await accept(excel, "Reserves E4", "Agreed with the auditor.");
    await accept(excel, "Revenue F6", "Known.");
    copy = await saveCopy(excel, "december.xlsx");
    const again = await start(copy, `${december}/report.docx`);
    await again.pane.getByRole("button", { name: "Filters" }).click();
    await again.pane.getByRole("combobox").first().selectOption("accepted");
    await card(again, "Reserves E4").waitFor();
    expect(await again.pane.getByRole("article").count()).toBe(3);
    const { out } = await runCheck([
      ...["check", copy, "--narrative", `${december}/report.docx`, "--format", "json"],
    ]);
    const { findings } = JSON.parse(out) as {
      findings: { decision: { reason: string; by: string } | null }[];
    };
    expect(
      findings.flatMap(({ decision }) => (decision ? [`${decision.reason} ${decision.by}`] : [])),
    ).toEqual([
      "Known. A. Clerk",
      "The virement is being put through. A. Clerk",
      "Agreed with the auditor. A. Clerk",
    ]);
    expect([...excel.faults, ...again.faults]).toEqual([]);
    await excel.close();
    await again.close();
  });

  test("a figure that is changed makes its acceptance lapse, by itself, and the finding says why", async () => {
    const excel = await start(copy, `${december}/report.docx`);
    await excel.page.getByRole("tab", { name: "Reserves", exact: true }).click();
    await excel.type("D4", "-350");
    await card(excel, "Reserves E4")
      .getByText(
        /Accepted on .+ by A\. Clerk \(“Agreed with the auditor\.”\), but Reserves!D4 changed from \(340\) to \(350\)/,
      )
      .waitFor();
    await excel.pane
      .getByRole("banner")
      .getByText(/^Changed since the last check/)
      .waitFor({ state: "hidden" });
    await excel.close();
  });

  test("a virement typed into the budget lists its sentences, ready to paste", async () => {
    const excel = await start(`${december}/workbook.xlsx`, `${december}/report.docx`);
    await excel.page.getByRole("tab", { name: "Revenue", exact: true }).click();
    await excel.type("C5", "60");
    await excel.type("D5", "1300");
    await excel.pane.getByRole("tab", { name: /^Narrative/ }).click();
    const list = excel.pane.getByRole("region", { name: "Sentences to rewrite" });
    await list
      .getByText(
        "Parks and Open Spaces is forecast to overspend by £18k, an increase of £12k on the £31k last reported.",
        { exact: true },
      )
      .waitFor();
    await list.getByText(/^£43k is £18k now/).waitFor();
    const { violations } = await new AxeBuilder({ page: excel.page })
      .exclude("[data-tabster-dummy]")
      .exclude(["iframe", "[data-tabster-dummy]"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 120)])).toEqual([]);
    await excel.close();
  });

  test("next month's export takes the decisions over: kept, lapsed and lost", async () => {
    const excel = await start(`${january}/workbook.xlsx`, `${january}/report.docx`);
    await excel.pane.getByRole("tab", { name: "Overview" }).click();
    const decisions = excel.pane.getByRole("region", { name: "Decisions" });
    await decisions.getByLabel("Take over from a file").setInputFiles(copy);
    await decisions.getByText("Decisions of december.xlsx: 1 kept, 2 lapsed, 0 lost.").waitFor();
    await decisions.getByText(/^Planning, Virements £000/).waitFor();
    await decisions.getByText(/Reserves!D4 changed from \(340\) to \(360\)/).waitFor();
    await decisions
      .getByText(/this is not found any more, so there is nothing to accept/i)
      .waitFor();
    const { violations } = await new AxeBuilder({ page: excel.page })
      .exclude("[data-tabster-dummy]")
      .exclude(["iframe", "[data-tabster-dummy]"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html.slice(0, 120)])).toEqual([]);
    await excel.pane.getByRole("tab", { name: /^Findings/ }).click();
    await card(excel, "Reserves E4")
      .getByText(/^Accepted on/)
      .waitFor();
    const taken = await saveCopy(excel, "january.xlsx");
    expect((await readFile(taken)).length).toBeGreaterThan(0);
    const { out } = await runCheck(["check", taken]);
    expect(out).toContain("The virement is being put through.");
    await excel.close();
  });

  test("Crosscast's data is taken out of a copy before it is published", async () => {
    const excel = await start(copy, `${december}/report.docx`);
    await excel.pane.getByRole("tab", { name: "Overview" }).click();
    await excel.pane.getByRole("button", { name: "Remove Crosscast data from this copy" }).click();
    const dialog = excel.pane.getByRole("dialog");
    await dialog.getByText("Decisions: 3 acceptances").waitFor();
    await dialog.getByRole("button", { name: "Remove it" }).click();
    await excel.pane
      .getByRole("region", { name: "Before publishing" })
      .getByText(/^The Crosscast data is out of this workbook/)
      .waitFor();
    const bare = await saveCopy(excel, "bare.xlsx");
    expect((await readFile(bare)).includes(Buffer.from("customXml/item"))).toBe(false);
    const { out } = await runCheck(["check", bare]);
    expect(out).not.toContain("A. Clerk");
    await excel.close();
  });
});
