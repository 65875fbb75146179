import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Serving } from "../../src/workbench/server/serve";
import { runCheck } from "../cli/run-check";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";

const sample = "assets/samples/planted-errors";
const workbook = `${sample}/workbook.xlsx`;
const report = `${sample}/report.docx`;

jest.setTimeout(120_000);

describeInBrowser("the record in a browser", () => {
  let folder: string;
  let browser: Browser;
  let serving: Serving;
  let excel: WorkbenchPage;
  const inFolder = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crosscast-"));
    [browser, serving] = await Promise.all([
      startBrowser(),
      serveBuilt({ workbook, narratives: [report] }),
    ]);
    excel = await WorkbenchPage.open(await browser.newContext(), serving.address);
    await excel.pane.getByRole("tab", { name: /^Findings \(\d+\)/ }).waitFor({ timeout: 30_000 });
    await excel.button("Record").click();
    await excel.pane.getByRole("heading", { name: "Record of this check" }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  const save = async (button: string, name: string) => {
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.pane.getByRole("button", { name: button }).click(),
    ]);
    const bytes = await readFile(await download.path());
    await writeFile(inFolder(name), bytes);
    return { bytes, suggested: download.suggestedFilename() };
  };
  const compare = async (name: string) => {
    await excel.pane.getByLabel("Choose a record").setInputFiles(inFolder(name));
    const region = excel.pane.getByRole("region", {
      name: "Does this record cover this workbook?",
    });
    const answer = region.getByText(/^(?:Yes|No), the record/);
    await answer.waitFor();
    return { short: await answer.textContent(), long: await region.textContent() };
  };

  test("is saved as a page with what was entered, and prints on A4 with page one by itself", async () => {
    await excel.pane.getByLabel("Council").fill("=1+1 Council");
    await excel.pane.getByLabel("Meeting date").fill("14 July 2026");
    await excel.pane.getByLabel("Stage").selectOption("Cleared");
    const { bytes, suggested } = await save("Save as a page to print", "record.html");
    expect(suggested).toMatch(/^workbook record \d{4}-\d\d-\d\d\.html$/);
    const page = await browser.newPage();
    await page.setContent(bytes.toString("utf8"));
    await page.getByRole("cell", { name: "=1+1 Council" }).waitFor();
    await page.getByRole("cell", { name: "Cleared", exact: true }).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true, path: inFolder("record.pdf") });
    const text = pdf.toString("latin1");
    // A4 in points, every page of it.
    const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(sizes.length).toBeGreaterThanOrEqual(1);
    for (const [, width, height] of sizes)
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    const first = await page.evaluate(() => {
      const one = document.querySelector(".first");
      return one ? getComputedStyle(one).display : "";
    });
    expect(first).toBe("block");
    await page.close();
  });

  test("covers the workbook that is open, and its file from the command line", async () => {
    const { short, long } = await compare("record.html");
    expect(short).toBe("Yes, the record covers it");
    expect(long).toContain("The record covers report.docx");
    const verified = await runCheck([
      "record",
      "verify",
      inFolder("record.html"),
      workbook,
      "--narrative",
      report,
    ]);
    expect(verified).toMatchObject({ status: 0 });
  });

  test("as a workbook it says the same of its files", async () => {
    await save("Save as a workbook", "record.xlsx");
    expect((await compare("record.xlsx")).short).toBe("Yes, the record covers it");
  });

  test("as a sheet it is added once more each time, and a copy with it is still covered", async () => {
    for (const name of ["Crosscast record", "Crosscast record (2)"]) {
      await excel.pane.getByRole("button", { name: "Add as a sheet" }).click();
      await excel.page.getByRole("tab", { name, exact: true }).waitFor();
      await excel.pane.getByText(`The record is on the sheet “${name}”.`).first().waitFor();
    }
    await excel.page.getByRole("tab", { name: "Crosscast record", exact: true }).click();
    await excel.shows("B2", "=1+1 Council");
    expect(await excel.content.inputValue()).not.toBe("2");
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.button("Save a copy").click(),
    ]);
    await writeFile(inFolder("copy.xlsx"), await readFile(await download.path()));
    const verified = await runCheck([
      "record",
      "verify",
      inFolder("record.html"),
      inFolder("copy.xlsx"),
    ]);
    expect(verified.out).toContain("The record covers copy.xlsx, then called workbook.xlsx");
    expect(verified.status).toBe(0);
  });

  test("after a change of one figure it does not cover the workbook, and says which sheet", async () => {
    await excel.page.getByRole("tab", { name: "Revenue" }).click();
    await excel.type("B5", "1");
    const { short, long } = await compare("record.html");
    expect(short).toBe("No, the record does not cover it");
    expect(long).toContain("Changed: “Revenue”.");
  });

  test("no script failed, and nothing was asked of another computer", () => {
    expect(excel.faults).toEqual([]);
  });
});
