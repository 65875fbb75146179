import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

const appendix = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Appendix 1");

test("fills and fonts; where cells differ the answer is null", async () => {
  await run(async (context) => {
    const sheet = appendix(context);
    const total = sheet.getRange("A5:D5");
    total.format.fill.color = "yellow";
    total.format.font.set({ bold: true, color: "#c00000", size: 12 });
    const mixed = sheet.getRange("A4:D5").load("format/fill/color,format/font/bold");
    total.load("format/fill/color,format/font/bold,format/font/color,format/font/size");
    await context.sync();
    expect(total.format.fill.color).toBe("#FFFF00");
    expect(total.format.font.toJSON()).toMatchObject({ bold: true, color: "#C00000", size: 12 });
    expect(mixed.format.fill.color).toBeNull();
    expect(mixed.format.font.bold).toBeNull();
    total.format.fill.clear();
    total.load("format/fill/color");
    await context.sync();
    expect(total.format.fill.color).toBe("#FFFFFF");
  });
});

test("a colour that is none is refused", async () => {
  const paint = run(async (context) => {
    appendix(context).getRange("A1").format.fill.color = "council blue";
    await context.sync();
  });
  await expect(paint).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("an entire column is styled without making a million cells", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Columns");
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("B:B").format.columnWidth = 120;
    const cell = sheet.getRange("B900000").load("format/font/bold,format/columnWidth");
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(cell.format.font.bold).toBe(true);
    expect(cell.format.columnWidth).toBe(120);
    expect(used.isNullObject).toBe(true);
    sheet.delete();
    await context.sync();
  });
});

test("borders belong to the edge of the range, not to every cell", async () => {
  await run(async (context) => {
    const sheet = appendix(context);
    const edge = sheet.getRange("B3:D5").format.borders.getItem("EdgeBottom");
    edge.style = "Double";
    edge.color = "#FF0000";
    const below = sheet.getRange("C5").format.borders.getItem("EdgeBottom").load("style,color");
    const inside = sheet.getRange("C4").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    expect([below.style, below.color, inside.style]).toEqual(["Double", "#FF0000", "None"]);
  });
});

test("alignment, indent and wrapping", async () => {
  await run(async (context) => {
    const range = appendix(context).getRange("A3:A4");
    range.format.horizontalAlignment = "Left";
    range.format.indentLevel = 2;
    range.format.wrapText = true;
    range.load("format/horizontalAlignment,format/indentLevel,format/wrapText");
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({
      horizontalAlignment: "Left",
      indentLevel: 2,
      wrapText: true,
    });
  });
});

test("properties of every cell in one request, and back", async () => {
  await run(async (context) => {
    const sheet = appendix(context);
    sheet.getRange("B3").format.fill.color = "#00FF00";
    const range = sheet.getRange("A3:B3");
    const before = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, indentLevel: true },
    });
    await context.sync();
    expect(before.value[0]?.map((cell) => [cell.address, cell.format?.fill?.color])).toEqual([
      ["'Appendix 1'!A3", "#FFFFFF"],
      ["'Appendix 1'!B3", "#00FF00"],
    ]);
    range.setCellProperties([[{ format: { fill: { color: "#0000FF" } } }, {}]]);
    const after = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    expect(after.value[0]?.map((cell) => cell.format?.fill?.color)).toEqual(["#0000FF", "#00FF00"]);
  });
});

test("which rows and columns are hidden, in one request", async () => {
  await run(async (context) => {
    const sheet = appendix(context);
    sheet.getRange("4:4").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const used = sheet.getUsedRange();
    const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = used.getColumnProperties({ columnHidden: true });
    await context.sync();
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, false, false, true, false]);
    expect(columns.value.map((column) => column.columnHidden)).toEqual([false, false, true, false]);
    sheet.getRange("4:4").rowHidden = false;
    sheet.getRange("C:C").columnHidden = false;
    await context.sync();
  });
});

test("clearing formats keeps the values", async () => {
  await run(async (context) => {
    const cell = appendix(context).getRange("B3");
    cell.format.fill.color = "#FF0000";
    cell.clear("Formats");
    cell.load("values,numberFormat,format/fill/color");
    await context.sync();
    expect([cell.values, cell.numberFormat, cell.format.fill.color]).toEqual([
      [[1200]],
      [["General"]],
      "#FFFFFF",
    ]);
  });
});
