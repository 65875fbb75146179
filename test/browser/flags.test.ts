import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openZip } from "../../src/files/zip/open-zip";
import { rewriteZip } from "../../src/files/zip/rewrite-zip";
import type { Serving } from "../../src/workbench/server/serve";
import { changedParts, partText } from "../support/open-for-saving";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";

const sample = "assets/samples/planted-errors/workbook.xlsx";
const sheet = "xl/worksheets/sheet1.xml";
const styles = "xl/styles.xml";

/** Rules as councils have them: one that stops the others, one over two areas, one that speaks of us. */
const theirs =
  '<conditionalFormatting sqref="F5:F16"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="greaterThan"><formula>1000</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A5:H8 A13:H13"><cfRule type="expression" dxfId="0" priority="2"><formula>LEFT($A5,5)="Total"</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E12:F14"><cfRule type="expression" dxfId="0" priority="3"><formula>$A12="crosscast:error"</formula></cfRule></conditionalFormatting>';

jest.setTimeout(120_000);

describeInBrowser("flags in a browser", () => {
  let folder: string;
  let file: Uint8Array;
  let browser: Browser;
  let serving: Serving;

  beforeAll(async () => {
    const plain = new Uint8Array(await readFile(sample));
    const dxf =
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
    const withRules = partText(plain, sheet).replace("</sheetData>", `</sheetData>${theirs}`);
    const withStyle = partText(plain, styles).replace(
      /<dxfs[^>]*(?:\/>|>.*?<\/dxfs>)|(?=<\/styleSheet>)/s,
      dxf,
    );
    file = rewriteZip(
      openZip("workbook.xlsx", plain),
      new Map([
        [sheet, withRules],
        [styles, withStyle],
      ]),
    );
    folder = await mkdtemp(join(tmpdir(), "crosscast-"));
    const workbook = join(folder, "workbook.xlsx");
    await writeFile(workbook, file);
    [browser, serving] = await Promise.all([
      startBrowser(),
      serveBuilt({ workbook, narratives: [] }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  const open = async () => {
    const excel = await WorkbenchPage.open(await browser.newContext(), serving.address);
    await excel.button("Check before publishing").click();
    await excel.pane.getByRole("tab", { name: /^Findings \(\d+\)/ }).waitFor({ timeout: 30_000 });
    await excel.page.getByRole("tab", { name: "Revenue" }).click();
    return excel;
  };
  /** Through the ribbon's button and the question in the pane. */
  const flags = async (excel: WorkbenchPage, button: string, confirm: string) => {
    await excel.button(button).click();
    const dialog = excel.pane.getByRole("dialog");
    await dialog.getByText("Excel then forgets its undo list").waitFor();
    await dialog.getByRole("button", { name: confirm }).click();
    await dialog.waitFor({ state: "detached" });
  };
  const show = (excel: WorkbenchPage) => flags(excel, "Show flags", "Show flags in the sheets");
  const clear = (excel: WorkbenchPage) => flags(excel, "Clear flags", "Clear flags");
  /** Copies flagged cells elsewhere and puts a row between others. */
  const work = async (excel: WorkbenchPage) => {
    await excel.goTo("E5:G7");
    await excel.grid.focus();
    await excel.page.keyboard.press("Control+C");
    await excel.goTo("J20");
    await excel.grid.focus();
    await excel.page.keyboard.press("Control+V");
    await excel.goTo("A7");
    const moved = (await excel.activeCell.textContent()) ?? "";
    await excel.button("Rows").click();
    await excel.page.getByRole("menuitem", { name: "Insert rows above" }).click();
    await excel.shows("A8", moved);
  };
  const save = async (excel: WorkbenchPage) => {
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.button("Save a copy").click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  };
  const look = async (excel: WorkbenchPage, address: string) => {
    await excel.goTo(address);
    return excel.activeCell.evaluate((cell) => {
      const { backgroundColor, borderTopStyle } = getComputedStyle(cell);
      return { backgroundColor, borderTopStyle };
    });
  };

  test("a flag is seen on its cell, and clearing it leaves the file as it was, byte for byte", async () => {
    const excel = await open();
    const before = await look(excel, "F6");
    await show(excel);
    const flagged = await look(excel, "F6");
    expect(flagged.backgroundColor).toBe("rgb(253, 224, 221)");
    expect(flagged.borderTopStyle).toBe("solid");
    const marked = await save(excel);
    expect(partText(marked, sheet)).toContain("crosscast:error");
    await clear(excel);
    expect(await look(excel, "F6")).toEqual(before);
    expect(changedParts(file, await save(excel))).toEqual([]);
    expect(excel.faults).toEqual([]);
    await excel.close();
  });

  test("copied and split by a new row, all go: the copy is the one that was never flagged", async () => {
    const never = await open();
    await work(never);
    const plain = await save(never);
    await never.close();

    const excel = await open();
    await show(excel);
    await work(excel);
    const between = partText(await save(excel), sheet);
    expect(between.match(/crosscast:error(?=[^<]*=0<)/g)?.length).toBeGreaterThan(0);
    expect((await look(excel, "K22")).backgroundColor).toBe("rgb(253, 224, 221)");
    await clear(excel);
    const cleared = await save(excel);
    expect(changedParts(plain, cleared)).toEqual([]);
    expect(partText(cleared, sheet).match(/<cfRule/g)).toHaveLength(3);
    await excel.close();
  });
});
