import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";
import { budgetBook } from "../support/budget-book";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

test("the add-in believes it is in Excel on the web", () => {
  expect(office.Office.context.host).toBe("Excel");
  expect(office.Office.context.platform).toBe("OfficeOnline");
});

test("what was loaded can be read after sync", async () => {
  await run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
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
