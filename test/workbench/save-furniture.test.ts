import { readWorkbook } from "../../src/files/workbook/read-workbook";
import type { SheetModel } from "../../src/workbench/host";
import { buildWorkbook } from "../support/build-workbook";
import { changedParts, openForSaving, partText } from "../support/open-for-saving";

const sheet1 = "xl/worksheets/sheet1.xml";
const extra = {
  "[Content_Types].xml":
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
};
const rows =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="40" customHeight="1"><c r="A3"><v>3</v></c></row>';
const margins = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';

/** A sheet with all of it, and one with none. */
const full = buildWorkbook({
  extra,
  sheets: [
    {
      name: "Sheet1",
      before:
        '<sheetPr codeName="S"><tabColor rgb="FF112233"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B7"/></sheetView></sheetViews>' +
        '<cols><col min="2" max="5" width="20.7109375" style="3" customWidth="1"/></cols>',
      rows,
      after: `<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>${margins}`,
    },
  ],
});
const bare = buildWorkbook({ extra, sheets: [{ name: "Sheet1", rows, after: margins }] });

async function changed(
  before: Uint8Array,
  change: (sheet: SheetModel) => void,
): Promise<{ text: string; again: SheetModel; parts: readonly string[] }> {
  const { workbook, save } = await openForSaving(before);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  change(sheet);
  workbook.written();
  const after = save();
  const again = (await openForSaving(after)).workbook.sheets[0];
  if (!again) throw new Error("no sheet again");
  await readWorkbook("again.xlsx", after);
  return { text: partText(after, sheet1), again, parts: changedParts(before, after) };
}

test.each([
  ["beside what is there", full],
  ["where there was none", bare],
])("the colour of the tab, %s", async (_, before) => {
  const { again, parts, text } = await changed(before, (sheet) => (sheet.tabColor = "#AABBCC"));
  expect(again.tabColor).toBe("#AABBCC");
  expect(parts).toEqual([sheet1]);
  expect(text.includes('<pageSetUpPr fitToPage="1"/>')).toBe(before === full);
  const none = await changed(before, (sheet) => (sheet.tabColor = ""));
  expect(none.again.tabColor).toBe("");
});

test("widths and hidden columns: a span of columns is cut, its style stays", async () => {
  const { text, again } = await changed(full, (sheet) => {
    sheet.columnWidths.set(3, 60);
    sheet.hiddenColumns.add(7);
  });
  const cols = [...text.matchAll(/<col [^>]*>/g)].map(([tag]) => tag);
  expect(cols).toHaveLength(4);
  expect(cols[0]).toBe('<col min="2" max="2" width="20.7109375" style="3" customWidth="1"/>');
  expect(cols[1]).toMatch(/min="3" max="3" width="11\.\d+" style="3"/);
  expect(cols[2]).toContain('min="4" max="5" width="20.7109375"');
  expect(again.columnWidth(3)).toBe(60);
  expect(again.columnWidth(4)).toBeCloseTo(145 * 0.75);
  expect(cols[3]).toMatch(/min="7" max="7".* hidden="1"|hidden="1".* min="7" max="7"/);
});

test("widths where none was given", async () => {
  const { text, again } = await changed(bare, (sheet) => sheet.columnWidths.set(1, 120));
  expect(text).toMatch(/<cols><col [^>]*min="1" max="1"[^>]*\/><\/cols><sheetData>/);
  expect(again.columnWidth(1)).toBe(120);
});

test("heights of rows, those without cells too", async () => {
  const { text, again } = await changed(full, (sheet) => {
    sheet.rowHeights.delete(3);
    sheet.rowHeights.set(1, 25);
    sheet.rowHeights.set(2, 30);
  });
  expect([1, 2, 3].map((row) => again.rowHeight(row))).toEqual([25, 30, 15]);
  expect(text).toContain('<row r="2" ht="30" customHeight="1"></row>');
});

test("panes frozen anew, and let go; the zoom stays", async () => {
  const frozen = { top: 1, left: 1, bottom: 2, right: 1 };
  const anew = await changed(full, (sheet) => (sheet.frozen = frozen));
  expect(anew.again.frozen).toEqual(frozen);
  expect(anew.text).toContain('zoomScale="80"');
  expect(anew.text).not.toContain("activeCell");
  const free = await changed(full, (sheet) => (sheet.frozen = null));
  expect(free.again.frozen).toBeNull();
  const first = await changed(bare, (sheet) => {
    sheet.frozen = frozen;
    sheet.showGridlines = false;
  });
  expect([first.again.frozen, first.again.showGridlines]).toEqual([frozen, false]);
  expect(first.text).toMatch(/<sheetViews>.*<\/sheetViews><sheetData>/);
});

test("merged cells", async () => {
  const more = await changed(full, (sheet) =>
    sheet.merges.push({ top: 3, left: 1, bottom: 4, right: 2 }),
  );
  expect(more.text).toContain('<mergeCells count="2">');
  expect(more.again.merges).toHaveLength(2);
  const none = await changed(full, (sheet) => (sheet.merges = []));
  expect(none.text).not.toContain("mergeCell");
  const first = await changed(bare, (sheet) =>
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 3 }),
  );
  expect(first.text).toContain(
    `</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>${margins}`,
  );
});

test("inserted rows: cells, heights and merged cells are in the copy in their new places", async () => {
  const { workbook, user, save } = await openForSaving(full);
  user.shift("Sheet1", "1:1", "Down");
  const [again] = (await openForSaving(save())).workbook.sheets;
  expect([again?.cell(2, 1)?.value, again?.cell(4, 1)?.value]).toEqual([1, 3]);
  expect([again?.rowHeight(3), again?.rowHeight(4)]).toEqual([15, 40]);
  expect(again?.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
  expect(workbook.sheets[0]?.isRearranged).toBe(true);
});

test("how a new sheet is printed", async () => {
  const { workbook, user, save } = await openForSaving(bare);
  const sheet = user.addSheet("Record");
  sheet.page.paperSize = "A4";
  sheet.page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  workbook.written();
  const text = partText(save(), "xl/worksheets/sheet2.xml");
  expect(text).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(text).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/></worksheet>');
});
