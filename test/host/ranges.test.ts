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

describe("reading", () => {
  test("the add-in believes it is in Excel on the web", () => {
    expect(office.Office.context.host).toBe("Excel");
    expect(office.Office.context.platform).toBe("OfficeOnline");
  });

  test("what was loaded can be read after sync", async () => {
    await run(async (context) => {
      const used = appendix(context).getUsedRange();
      used.load("address,values,text,formulas,numberFormat,valueTypes");
      await context.sync();
      expect(used.address).toBe("'Appendix 1'!A1:D5");
      expect(used.values[2]).toEqual(["Adult Social Care", 1200, 1350.5, 150.5]);
      expect(used.text[2]).toEqual(["Adult Social Care", "1,200", "1,351", "151"]);
      expect(used.formulas[2]?.[3]).toBe("=C3-B3");
      expect(used.numberFormat[2]?.[1]).toBe("#,##0");
      expect(used.valueTypes[2]).toEqual(["String", "Double", "Double", "Double"]);
    });
  });

  test("a blank cell reads as the empty text", async () => {
    await run(async (context) => {
      const title = appendix(context).getRange("A1:B1").load("values,text,valueTypes");
      await context.sync();
      expect(title.values).toEqual([["Revenue budget, £000", ""]]);
      expect(title.valueTypes).toEqual([["String", "Empty"]]);
    });
  });

  test("a property that was not loaded throws, and says which", async () => {
    await expect(
      run(async (context) => {
        const cell = appendix(context).getRange("A1");
        await context.sync();
        return cell.values;
      }),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded", message: /'values'/ });
  });

  test("a load without names brings every plain property the host plays", async () => {
    await run(async (context) => {
      const cell = appendix(context).getRange("B3").load();
      await context.sync();
      expect(cell.toJSON()).toMatchObject({
        values: [[1200]],
        rowIndex: 2,
        columnIndex: 1,
        cellCount: 1,
        rowHidden: false,
        isEntireRow: false,
      });
    });
  });

  test("objects below are loaded by their paths, as text or as an object", async () => {
    await run(async (context) => {
      const one = appendix(context).getRange("B3").load("format/font/bold,worksheet/name");
      const other = appendix(context).getRange("B3");
      other.load({ address: true, format: { columnWidth: true, fill: { color: true } } });
      await context.sync();
      expect(one.format.font.bold).toBe(false);
      expect(one.worksheet.name).toBe("Appendix 1");
      expect(other.format.fill.color).toBe("#FFFFFF");
      expect(other.format.columnWidth).toBe(48);
    });
  });

  /* https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
  test("entire columns have an address and no values, and cannot be written", async () => {
    await run(async (context) => {
      const column = appendix(context).getRange("C:C").load("address,values,text,cellCount");
      await context.sync();
      expect(column.address).toBe("'Appendix 1'!C:C");
      expect(column.values).toBeNull();
      expect(column.cellCount).toBe(1_048_576);
    });
    const write = run(async (context) => {
      appendix(context).getRange("C:C").values = [["Outturn"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("formulas can be read relative to their cell", async () => {
    await run(async (context) => {
      const cells = appendix(context).getRange("D3:D5").load("formulasR1C1");
      await context.sync();
      expect(cells.formulasR1C1).toEqual([
        ["=RC[-1]-RC[-2]"],
        ["=RC[-1]-RC[-2]"],
        ["=RC[-1]-RC[-2]"],
      ]);
    });
  });
});

describe("finding ranges", () => {
  const addresses: readonly [string, (sheet: Excel.Worksheet) => Excel.Range][] = [
    ["B3", (sheet) => sheet.getCell(2, 1)],
    ["B3:D4", (sheet) => sheet.getRangeByIndexes(2, 1, 2, 3)],
    ["C4:E6", (sheet) => sheet.getRange("B3:D5").getOffsetRange(1, 1)],
    ["B3:D6", (sheet) => sheet.getRange("B3").getResizedRange(3, 2)],
    ["3:4", (sheet) => sheet.getRange("B3:B4").getEntireRow()],
    ["B:C", (sheet) => sheet.getRange("B3:C4").getEntireColumn()],
    ["C4:D5", (sheet) => sheet.getRange("A1:D5").getIntersection("C4:F9")],
    ["A1:D5", (sheet) => sheet.getRange("A1").getBoundingRect("D5")],
    ["A5:D5", (sheet) => sheet.getUsedRange().getLastRow()],
    ["A4:D4", (sheet) => sheet.getRange("A5:D5").getRowsAbove(1)],
    ["E1:F5", (sheet) => sheet.getUsedRange().getColumnsAfter(2)],
    ["B5", (sheet) => sheet.getRange("TotalBudget")],
    ["A1:D5", (sheet) => sheet.getRange("B4").getSurroundingRegion()],
  ];

  test.each(addresses)("%s", async (address, find) => {
    await run(async (context) => {
      const range = find(appendix(context)).load("address");
      await context.sync();
      expect(range.address).toBe(`'Appendix 1'!${address}`);
    });
  });

  test("ranges that do not meet", async () => {
    await run(async (context) => {
      const none = appendix(context).getRange("A1").getIntersectionOrNullObject("C3");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const demanded = run(async (context) => {
      appendix(context).getRange("A1").getIntersection("C3").load("address");
      await context.sync();
    });
    await expect(demanded).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test.each(["A0", "ZZZZ1", "Budget!!", "A1:B2:C3", "A1048577"])(
    "%s is no address",
    async (address) => {
      const read = run(async (context) => {
        appendix(context).getRange(address).load("values");
        await context.sync();
      });
      await expect(read).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("cells of one kind", async () => {
    await run(async (context) => {
      const used = appendix(context).getUsedRange();
      const formulas = used.getSpecialCells("Formulas").load("address,cellCount");
      const texts = used.getSpecialCells("Constants", "Text").load("address");
      const errors = used.getSpecialCellsOrNullObject("Formulas", "Errors");
      await context.sync();
      expect(formulas.address).toBe("'Appendix 1'!D3:D4,'Appendix 1'!B5:D5");
      expect(formulas.cellCount).toBe(5);
      expect(texts.address).toContain("'Appendix 1'!A2:D2");
      expect(errors.isNullObject).toBe(true);
    });
  });
});

describe("writing", () => {
  test("values are read as if they were typed", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Typed");
      const range = sheet.getRange("A1:F1");
      range.values = [["1,234.5", "12%", "true", "#N/A", "'007", "Highways"]];
      range.load("values,valueTypes,text");
      await context.sync();
      expect(range.values).toEqual([[1234.5, 0.12, true, "#N/A", "007", "Highways"]]);
      expect(range.valueTypes).toEqual([
        ["Double", "Double", "Boolean", "Error", "String", "String"],
      ]);
      sheet.delete();
      await context.sync();
    });
  });

  /* https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
  test("null leaves a cell alone, the empty text empties it, one value fills all", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nulls");
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      const filled = sheet.getRange("A2:C2");
      (filled as { values: unknown }).values = 7;
      range.load("values");
      filled.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
      expect(filled.values).toEqual([[7, 7, 7]]);
      sheet.delete();
      await context.sync();
    });
  });

  test("an array of another shape is refused", async () => {
    const write = run(async (context) => {
      appendix(context).getRange("F1:G2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: "InvalidArgument",
      message: /number of rows or columns/,
    });
  });

  test("a number format changes the text, not the value", async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Notes").getRange("C1");
      cell.values = [[-1234.5]];
      cell.numberFormat = [["£#,##0;(£#,##0)"]];
      cell.load("values,text");
      await context.sync();
      expect(cell.values).toEqual([[-1234.5]]);
      expect(cell.text).toEqual([["(£1,235)"]]);
    });
  });

  test("more than 1,500 cells at once: the library sends them in strips", async () => {
    const values = Array.from({ length: 400 }, (_, row) => [
      row,
      row * 2,
      `Line ${String(row)}`,
      "",
      1,
    ]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Strips");
      const range = sheet.getRange("A1").getResizedRange(399, 4);
      range.values = values;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
      sheet.delete();
      await context.sync();
    });
  });

  test("copyFrom moves relative references along", async () => {
    await run(async (context) => {
      const sheet = appendix(context);
      sheet.getRange("F3").copyFrom("D3:D5");
      sheet.getRange("H3").copyFrom("D3:D5", "Values");
      const copied = sheet.getRange("F3:H5").load("formulas,numberFormat");
      await context.sync();
      expect(copied.formulas).toEqual([
        ["=E3-D3", "", 150.5],
        ["=E4-D4", "", -10],
        ["=E5-D5", "", 140.5],
      ]);
      expect(copied.numberFormat[0]).toEqual(["#,##0", "General", "General"]);
      sheet.getRange("F3:H5").clear();
      await context.sync();
    });
  });

  test("inserted rows push cells down, deleted rows pull them up", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Rows");
      sheet.getRange("A1:A3").values = [["one"], ["two"], ["three"]];
      sheet.getRange("2:2").insert("Down");
      const pushed = sheet.getRange("A1:A4").load("values");
      await context.sync();
      expect(pushed.values).toEqual([["one"], [""], ["two"], ["three"]]);
      sheet.getRange("2:3").delete("Up");
      const pulled = sheet.getRange("A1:A4").load("values");
      await context.sync();
      expect(pulled.values).toEqual([["one"], ["three"], [""], [""]]);
      sheet.delete();
      await context.sync();
    });
  });

  test("hidden rows and columns: all, none, some", async () => {
    await run(async (context) => {
      const sheet = appendix(context);
      sheet.getRange("3:4").rowHidden = true;
      const all = sheet.getRange("A3:A4").load("rowHidden,hidden");
      const some = sheet.getRange("A2:A4").load("rowHidden");
      const none = sheet.getRange("A1").load("rowHidden,columnHidden");
      await context.sync();
      expect([all.rowHidden, some.rowHidden, none.rowHidden]).toEqual([true, null, false]);
      expect(all.hidden).toBe(true);
      sheet.getRange("3:4").rowHidden = false;
      await context.sync();
    });
  });
});
