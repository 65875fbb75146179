import type { CalculatedCell, CalculationEngine } from "../../src/workbench/host";
import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

/** An engine that knows differences like `=C3-B3` and nothing else: enough to see when it is asked, and for what. */
class Differences implements CalculationEngine {
  readonly asked: string[] = [];

  calculate(...[workbook, kind, dirty, publish]: Parameters<CalculationEngine["calculate"]>): void {
    this.asked.push(kind);
    const results: CalculatedCell[] = [];
    for (const sheet of workbook.sheets) {
      if (!dirty.has(sheet)) continue;
      for (let row = 1; row <= 5; row++) {
        const formula = sheet.cell(row, 4)?.formula;
        if (sheet.cell(row, 2)?.formula)
          results.push({ sheet, row, column: 2, value: null, unknown: true });
        if (formula !== `=C${String(row)}-B${String(row)}`) continue;
        const number = (column: number): number => Number(sheet.cell(row, column)?.value ?? 0);
        results.push({ sheet, row, column: 4, value: number(3) - number(2) });
      }
    }
    publish(results);
  }
}

const engine = new Differences();

beforeAll(async () => {
  office = await startOffice(budgetBook(), { engine });
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  office.Excel.run(batch);

const appendix = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Appendix 1");

test("the file's own values stand until something changes", async () => {
  await run(async (context) => {
    const cell = appendix(context).getRange("D3").load("values");
    await context.sync();
    expect(cell.values).toEqual([[150.5]]);
  });
  expect(engine.asked).toEqual([]);
});

test("a value read in the same request as the write is calculated already", async () => {
  await run(async (context) => {
    appendix(context).getRange("B3").values = [[1000]];
    const variance = appendix(context).getRange("D3").load("values,text,formulas");
    await context.sync();
    expect([variance.values, variance.text, variance.formulas]).toEqual([
      [[350.5]],
      [["351"]],
      [["=C3-B3"]],
    ]);
  });
  expect(engine.asked).toEqual(["Recalculate"]);
});

test("what the engine cannot evaluate keeps its value, marked as stale", () => {
  const total = office.host.workbook.sheet("Appendix 1")?.cell(5, 2);
  expect(total).toMatchObject({ value: 2000, text: "2,000", stale: true });
});

test("onCalculated names the cells that changed", async () => {
  const addresses: string[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onCalculated.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  office.host.user.type("Appendix 1", "C4", 805);
  await new Promise((done) => setTimeout(done, 20));
  expect(addresses).toEqual(["D4"]);
});

test("in manual mode values wait for calculate", async () => {
  await run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    appendix(context).getRange("B4").values = [[0]];
    const before = appendix(context).getRange("D4").load("values");
    await context.sync();
    expect(before.values).toEqual([[5]]);
    context.workbook.application.calculate("Full");
    const after = appendix(context).getRange("D4").load("values");
    await context.sync();
    expect(after.values).toEqual([[805]]);
    context.workbook.application.calculationMode = "Automatic";
    await context.sync();
  });
  expect(engine.asked.at(-1)).toBe("Full");
});
