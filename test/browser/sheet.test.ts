import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { stylesWith, buildWorkbook } from "../support/build-workbook";
import { serveBuilt, WorkbenchPage } from "./open-workbench";
import { describeInBrowser, startBrowser } from "./start-browser";
import type { Serving } from "../../src/workbench/server/serve";

const columns = [..."ABCDEFGHIJKLMNOPQRST"];

/** 300 rows of 20 columns; two rows and a column frozen, a note in C4, negative figures red. */
function frozenBook(): Uint8Array {
  const rows = Array.from({ length: 300 }, (_, at) => {
    const row = at + 1;
    const cells = columns.map((column, across) => {
      const place = `r="${column}${String(row)}"`;
      if (row > 2 && across > 0) return `<c ${place}><v>${String(row - across * 20)}</v></c>`;
      const text =
        across === 0 ? `Line ${String(row)}` : `${row === 1 ? "Head" : "Unit"} ${column}`;
      return `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${String(row)}">${cells.join("")}</row>`;
  });
  return buildWorkbook({
    sheets: [
      {
        name: "Frozen",
        before:
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>',
        rows: rows.join(""),
        after:
          '<conditionalFormatting sqref="B3:T300"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&lt;0</formula></cfRule></conditionalFormatting>' +
          '<conditionalFormatting sqref="A3:A300"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule></conditionalFormatting>',
        parts: [
          {
            type: "comments",
            path: "comments1.xml",
            xml: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Finance</author></authors><commentList><comment ref="C4" authorId="0"><text><t>Excludes the grant.</t></text></comment></commentList></comments>',
          },
        ],
      },
    ],
    styles:
      stylesWith({ code: "0" }) +
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    extra: {
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
  });
}

describeInBrowser("the sheet of the workbench, in Chromium", () => {
  let browser: Browser;
  let serving: Serving;
  let folder: string;
  let sheet: WorkbenchPage;
  beforeAll(async () => {
    browser = await startBrowser();
    folder = mkdtempSync(join(tmpdir(), "crosscast-"));
    const workbook = join(folder, "frozen.xlsx");
    writeFileSync(workbook, frozenBook());
    serving = await serveBuilt({ workbook, narratives: [] });
    sheet = await WorkbenchPage.open(browser, serving.address);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const scroll = (top: number, left: number) =>
    sheet.grid.evaluate(
      (element, to) => {
        element.scrollTop = to.top;
        element.scrollLeft = to.left;
      },
      { top, left },
    );
  const boxOf = async (text: string) => {
    const cell = sheet.page.locator(".cc-cell", { hasText: new RegExp(`^${text}$`) });
    await cell.waitFor();
    return await cell.boundingBox();
  };

  test("frozen rows and columns stay where they are, the others are scrolled", async () => {
    await scroll(0, 0);
    const [head, line] = [await boxOf("Head D"), await boxOf("Line 1")];
    await scroll(3000, 0);
    expect(await boxOf("Head D")).toEqual(head);
    await boxOf("Line 160");
    await scroll(3000, 500);
    expect(await boxOf("Line 1")).toEqual(line);
    expect((await boxOf("Line 160"))?.x).toBe(line?.x);
  });

  test("a click on a frozen cell selects that cell, wherever the rest is", async () => {
    await scroll(3000, 500);
    const head = await boxOf("Line 1");
    await sheet.page.mouse.click((head?.x ?? 0) + 20, (head?.y ?? 0) + 8);
    expect(await sheet.nameBox.inputValue()).toBe("A1");
    const line = await boxOf("Line 160");
    await sheet.page.mouse.click((line?.x ?? 0) + 20, (line?.y ?? 0) + 8);
    expect(await sheet.nameBox.inputValue()).toBe("A160");
  });

  test("a cell that the keyboard reaches is never left under what is frozen", async () => {
    await scroll(3000, 500);
    await sheet.goTo("F150");
    await sheet.goTo("C20");
    const [cell, line] = [await sheet.activeCell.boundingBox(), await boxOf("Line 1")];
    expect(cell?.x).toBeGreaterThanOrEqual((line?.x ?? 0) + (line?.width ?? 0) - 1);
    expect(cell?.y).toBeGreaterThan((line?.y ?? 0) + (line?.height ?? 0));
  });

  test("a frozen cell is typed into where it stands", async () => {
    await scroll(3000, 500);
    await sheet.type("A2", "Changed");
    await boxOf("Changed");
    expect(await sheet.nameBox.inputValue()).toBe("A3");
  });

  test("conditional formats with a formula are drawn, and follow an edit", async () => {
    await sheet.goTo("B100");
    const fill = () => sheet.activeCell.evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const plain = await fill();
    await sheet.type("B100", "-1");
    await sheet.goTo("B100");
    expect(await fill()).toBe("rgb(255, 199, 206)");
    expect(plain).not.toBe("rgb(255, 199, 206)");
  });

  test("what is not drawn is said below the sheet", async () => {
    await sheet.page.getByText("Not shown: a colour scale on A3:A300").waitFor();
  });

  test("a note stands beside its cell, and is said to a screen reader", async () => {
    await sheet.goTo("C4");
    await sheet.page.locator(".cc-card", { hasText: "Excludes the grant." }).waitFor();
    const said = await sheet.page.getByRole("status").allInnerTexts();
    expect(said.join()).toContain("Note by Finance: Excludes the grant.");
    expect(sheet.faults).toEqual([]);
  });
});
