import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook(), {
    requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" },
  });
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

/* https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
describe("five megabytes", () => {
  const long = "x".repeat(30_000);

  test("a larger request is refused, and nothing of it is done", async () => {
    const write = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.getRange("B1").values = [["before"]];
      for (let row = 0; row < 200; row++) sheet.getCell(row, 5).values = [[long]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(office.host.workbook.sheet("Notes")?.cell(1, 2)).toBeUndefined();
  });

  test("a larger response is refused", async () => {
    office.host.user.type("Notes", "F1:F200", long);
    const read = run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("F1:F200").load("values");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(office.host.log.records.map((record) => record.error)).toContain(
      "ResponsePayloadSizeLimitExceeded",
    );
  });
});

test("more than five million cells have no values", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Notes").getRange("A1:ZZ10000");
    range.load("values,cellCount");
    await context.sync();
    expect([range.values, range.cellCount]).toEqual([null, 7_020_000]);
  });
});

describe("requirement sets", () => {
  test("are what was declared", () => {
    const { requirements } = office.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("RibbonApi", "1.1")).toBe(false);
  });

  test("a member above them is refused by the library itself", async () => {
    const used = run(async (context) => {
      context.workbook.comments.load("items/content");
      await context.sync();
    });
    await expect(used).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("ExcelApi 1.10") as string,
    });
  });
});
