import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

describe("what the host does not play", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Worksheet.charts", (sheet) => void sheet.charts.load("count")],
    ["Range.sort", (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0 }])],
    ["Range.getPrecedents", (sheet) => void sheet.getRange("D3").getPrecedents().load("addresses")],
    ["Range.dataValidation", (sheet) => void sheet.getRange("A1").dataValidation.load("type")],
    ["Worksheet._RegisterSingleClickedEvent", (sheet) => void sheet.onSingleClicked.add(handled)],
  ])("%s is answered with ApiNotFound and its name", async (member, use) => {
    const used = run(async (context) => {
      use(context.workbook.worksheets.getItem("Appendix 1"));
      await context.sync();
    });
    await expect(used).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining(member) as string,
      debugInfo: { errorLocation: member },
    });
  });

  const handled = (): Promise<void> => Promise.resolve();

  test("a name that is no property of the object", async () => {
    const typo = run(async (context) => {
      context.workbook.worksheets.load("items/nam");
      await context.sync();
    });
    await expect(typo).rejects.toMatchObject({ code: "ApiNotFound", message: /Worksheet\.nam/ });
  });

  test.each(["constructor", "$sheet", "toString", "__proto__"])(
    "“%s”, which is ours or the language's, is out of reach",
    async (name) => {
      const read = run(async (context) => {
        context.workbook.worksheets.getFirst().load(name);
        await context.sync();
      });
      await expect(read).rejects.toMatchObject({ code: "ApiNotFound" });
    },
  );
});

describe("a request that fails half way", () => {
  test("what was done before stays done, and its results are answered", async () => {
    const read: unknown[] = [];
    const batch = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.getRange("B1").values = [["written"]];
      const cell = sheet.getRange("B1").load("values");
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      sheet.getRange("B2").values = [["never"]];
      try {
        await context.sync();
      } finally {
        read.push(cell.values);
      }
    });
    await expect(batch).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(read).toEqual([[["written"]]]);
    const notes = office.host.workbook.sheet("Notes");
    expect([notes?.cell(1, 2)?.value, notes?.cell(2, 2)]).toEqual(["written", undefined]);
  });

  test("the error tells the statement at fault", async () => {
    const error = await run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A1:B2").values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: {
        errorLocation: "Range.values",
        statement: expect.stringContaining("values") as string,
      },
    });
  });
});

describe("null objects", () => {
  test("everything that hangs on one is null too", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const fill = sheet.getRange("A1").format.fill.load("color");
      sheet.load("name");
      await context.sync();
      expect([sheet.isNullObject, fill.isNullObject]).toEqual([true, true]);
    });
  });

  test("writing to one is refused", async () => {
    const write = run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").name = "Somewhere";
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });
});

describe("objects across requests", () => {
  test("a range made before a sync can be used after it", async () => {
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Appendix 1").getRange("B3");
      await context.sync();
      const below = cell.getOffsetRange(1, 0).load("values");
      await context.sync();
      expect(below.values).toEqual([[800]]);
    });
  });

  test("Excel.run lets go of what it tracked", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem("Appendix 1").getRange("B3").load("values");
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(office.host.trackedObjects).toBe(0);
  });

  test("an item of a collection is used by its id", async () => {
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      const cell = sheets.items[1]?.getRange("A1").load("values");
      await context.sync();
      expect(cell?.values).toEqual([["Prepared by the finance team"]]);
    });
  });

  test("a deleted sheet's object is not found any more", async () => {
    const used = run(async (context) => {
      const sheet = context.workbook.worksheets.add("Short-lived");
      sheet.load("name");
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    await expect(used).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("a hundred ranges cost one request", async () => {
  office.host.log.clear();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Appendix 1");
    for (let row = 0; row < 100; row++) sheet.getCell(row, 0).load("values");
    await context.sync();
  });
  await new Promise((done) => setTimeout(done, 20));
  const [first] = office.host.log.records;
  expect(first).toMatchObject({ error: null });
  expect(office.host.log.totals.requests).toBeLessThanOrEqual(2);
  expect(office.host.log.totals.largestRequest).toBeGreaterThan(1000);
});
