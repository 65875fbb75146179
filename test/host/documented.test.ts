import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";
import { modelFromSnapshot } from "../../src/workbench/host";

// What the add-in relies on and Microsoft documents; each test names its page under https://learn.microsoft.com/.

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

beforeEach(() => office.host.open(modelFromSnapshot(budgetBook())));

const run = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  office.Excel.run((context) => batch(context.workbook.worksheets.getItem("Appendix 1"), context));

describe("office/dev/add-ins/develop/application-specific-api-model: proxies", () => {
  test("nothing is asked before sync: the proxy only writes down what it was told", async () => {
    await run(async (sheet, context) => {
      const before = office.host.log.records.length;
      sheet.getRange("A1").load("values");
      sheet.getRange("Z9").values = [[1]];
      expect(office.host.log.records).toHaveLength(before);
      await context.sync();
      expect(office.host.log.records).toHaveLength(before + 1);
    });
  });

  test("a property must be loaded before it is read; what was not loaded is still missing after sync", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("B3").load("values");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(range.values).toEqual([[1200]]);
      expect(() => range.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("what was loaded stays as it was until it is loaded again", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("B3").load("values");
      await context.sync();
      office.host.user.type("Appendix 1", "B3", 7);
      await context.sync();
      expect(range.values).toEqual([[1200]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
  });

  test("a method's plain answer is there after sync, not before", async () => {
    await run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const count = worksheets.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
      await context.sync();
      expect(count.value).toBe(3);
      void sheet;
    });
  });
});

describe("…#ornullobject-methods-and-properties", () => {
  test("isNullObject is there after sync without having been loaded", async () => {
    await run(async (sheet, context) => {
      const none = context.workbook.names.getItemOrNullObject("None");
      const one = context.workbook.names.getItemOrNullObject("TotalBudget");
      await context.sync();
      expect([none.isNullObject, one.isNullObject]).toEqual([true, false]);
      void sheet;
    });
  });

  test("loading from a null object is no error, and gives nothing", async () => {
    await run(async (_, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("None").load("name");
      const used = none.getUsedRangeOrNullObject().load("values,address");
      await context.sync();
      expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
      expect(used.values ?? null).toBeNull();
    });
  });

  test("without OrNullObject the whole request fails with ItemNotFound", async () => {
    const get = run(async (sheet, context) => {
      const range = sheet.getRange("B3").load("values");
      context.workbook.names.getItem("None").load("formula");
      await context.sync();
      return range.values;
    });
    await expect(get).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("office/dev/add-ins/testing/application-specific-api-error-handling: after a delete", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>]>([
    [
      "a range of a sheet",
      async (sheet, context) => {
        const range = sheet.getRange("A1").load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load("values");
      },
    ],
    [
      "a name",
      async (_, context) => {
        const name = context.workbook.names.getItem("TotalBudget");
        name.delete();
        await context.sync();
        name.load("formula");
      },
    ],
    [
      "a comment",
      async (sheet, context) => {
        const comment = context.workbook.comments.add(sheet.getRange("A1"), "Why?").load("id");
        await context.sync();
        comment.delete();
        await context.sync();
        comment.load("content");
      },
    ],
    [
      "a conditional format",
      async (sheet, context) => {
        const format = sheet.getRange("A1").conditionalFormats.add("Custom").load("id");
        await context.sync();
        format.delete();
        await context.sync();
        format.load("priority");
      },
    ],
    [
      "a custom XML part",
      async (_, context) => {
        const part = context.workbook.customXmlParts.add('<a xmlns="urn:a"/>').load("id");
        await context.sync();
        part.delete();
        await context.sync();
        part.getXml();
      },
    ],
  ])("%s is not found any more", async (_, use) => {
    const used = run(async (sheet, context) => {
      await use(sheet, context);
      await context.sync();
    });
    await expect(used).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("javascript/api/excel/excel.range", () => {
  test("two-dimensional even for one cell, with a type for every value", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A8:E8").values = [["words", 1.5, true, "#N/A", ""]];
      const row = sheet.getRange("A8:E8").load("values,valueTypes,text,numberFormat,formulas");
      const cell = sheet.getRange("B8").load("values,text,valueTypes");
      await context.sync();
      expect(row.values).toEqual([["words", 1.5, true, "#N/A", ""]]);
      expect(row.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Empty"]]);
      expect(row.text).toEqual([["words", "1.5", "TRUE", "#N/A", ""]]);
      expect(row.formulas).toEqual(row.values);
      expect(row.numberFormat).toEqual([Array(5).fill("General")]);
      expect([cell.values, cell.text, cell.valueTypes]).toEqual([[[1.5]], [["1.5"]], [["Double"]]]);
    });
  });

  test("rows and columns count from 0, sizes from 1", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("B3:D4").load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        rowIndex: 2,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 3,
      });
    });
  });

  test("what differs from cell to cell is null, what no cell has is its usual value", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A3").format.indentLevel = 1;
      sheet.getRange("A3").format.font.bold = true;
      const mixed = sheet.getRange("A3:A4").load("format/indentLevel,format/font/bold");
      const plain = sheet.getRange("B3:C4").load("format/indentLevel,format/font/bold");
      await context.sync();
      expect([mixed.format.indentLevel, mixed.format.font.bold]).toEqual([null, null]);
      expect([plain.format.indentLevel, plain.format.font.bold]).toEqual([0, false]);
    });
  });

  test("merged areas: those that meet the range, whole; none is a null object", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:D1").merge();
      sheet.getRange("A8:B9").merge(true);
      const found = sheet.getUsedRange().getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("B3:C4").getMergedAreasOrNullObject();
      await context.sync();
      expect(found.address).toBe("'Appendix 1'!A1:D1");
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each(["=A1", "A1;B2", "Budget 1", "R1C1C1", "A1:", "-1"])(
    "“%s” is no address: InvalidArgument",
    async (address) => {
      const get = run(async (sheet, context) => {
        sheet.getRange(address).load("values");
        await context.sync();
      });
      await expect(get).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("getSpecialCells finds nothing: ItemNotFound, or a null object", async () => {
    await run(async (sheet, context) => {
      const none = sheet.getRange("A1:A2").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("A1:A2").getSpecialCells("Formulas").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("office/dev/add-ins/excel/excel-add-ins-ranges-get: sheets whose names need quotes", () => {
  test.each([
    ["2016-17 P7", "'2016-17 P7'!A1"],
    ["Children's", "'Children''s'!A1"],
    ["Outturn", "Outturn!A1"],
    ["Q3", "'Q3'!A1"],
    ["1st", "'1st'!A1"],
  ])("%s", async (name, address) => {
    await run(async (sheet, context) => {
      sheet.name = name;
      const range = sheet.getRange("A1").load("address");
      const again = context.workbook.worksheets.getItem(name).getRange(address).load("address");
      await context.sync();
      expect([range.address, again.address]).toEqual([address, address]);
    });
  });
});

describe("office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays", () => {
  test("the cell of the formula tells the cells it fills, each of them tells that cell", async () => {
    const { cells } = office.host.workbook.sheet("Appendix 1") ?? {};
    const anchor = { value: 1, text: "1", format: "General", formula: "=SEQUENCE(2,2)" };
    cells?.set(8, 1, { ...anchor, spill: { rows: 2, columns: 2 } });
    await run(async (sheet, context) => {
      const spill = sheet.getRange("A8").getSpillingToRangeOrNullObject().load("address");
      const parent = sheet.getRange("B9").getSpillParent().load("address");
      const none = sheet.getRange("B3").getSpillingToRangeOrNullObject();
      const has = ["A8:B9", "A8:C9", "B3"].map((each) => sheet.getRange(each).load("hasSpill"));
      await context.sync();
      expect([spill.address, parent.address]).toEqual(["'Appendix 1'!A8:B9", "'Appendix 1'!A8"]);
      expect(none.isNullObject).toBe(true);
      expect(has.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false]);
      sheet.getRange("B3").getSpillingToRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("javascript/api/excel/excel.pagelayout", () => {
  test("a print area of several blocks; none is a null object", async () => {
    await run(async (sheet, context) => {
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    office.host.workbook
      .sheet("Appendix 1")
      ?.printArea.push(
        { top: 1, left: 1, bottom: 5, right: 2 },
        { top: 8, left: 1, bottom: 9, right: 2 },
      );
    await run(async (sheet, context) => {
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const first = sheet.getRanges("A1,B2").areas.getItemAt(1).load("address");
      await context.sync();
      expect(area.address).toBe("'Appendix 1'!A1:B5,'Appendix 1'!A8:B9");
      expect(first.address).toBe("'Appendix 1'!B2");
    });
  });
});

describe("office/dev/add-ins/excel/excel-add-ins-comments", () => {
  test("a thread has its author, its answers theirs", async () => {
    await run(async (sheet, context) => {
      const { comments } = context.workbook;
      comments.add(sheet.getRange("D5"), "Does this cast?").replies.add("It does.");
      const found = sheet.comments.load(
        "items/content,items/authorName,items/replies/items/content,items/replies/items/authorName",
      );
      await context.sync();
      const [thread] = found.items;
      expect(thread?.toJSON()).toMatchObject({ content: "Does this cast?", authorName: "You" });
      expect(thread?.replies.items.map((one) => [one.content, one.authorName])).toEqual([
        ["It does.", "You"],
      ]);
    });
  });
});
