import { planPortable, planValues } from "../../src/core/budget/portable/plan-portable";
import { portableFunctions } from "../../src/core/budget/portable/portable-functions";
import { addNames, takeBackNames } from "../../src/excel/portable/add-names";
import { replaceCalls, takeBackCalls } from "../../src/excel/portable/replace-calls";
import { sheetOf, workbookOf } from "../support/build-snapshot";
import { startOffice, type StartedOffice } from "../support/office-host";

const sheet = "Appendix 1";
const book = {
  ...workbookOf(
    sheetOf(
      sheet,
      `
      Service   | Budget | Forecast | Variance                     | Said
      Home care | 100    | 120      | 20 {=BUDGET.VARIANCE(B2,C2)} | 2016/17 {=BUDGET.SAY(D2)}
      Libraries | 50     | 40       | (10) {=BUDGET.VARIANCE(B3,C3)} | 7
      Total     | 150    | 160      | 10 {=D2+D3}
      `,
    ),
  ),
  names: [{ name: "Rag", formula: "='Appendix 1'!$D$2", hidden: false }],
};

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice(book, { requirementSets: { ExcelApi: "1.12", SharedRuntime: "1.1" } });
});

const names = () =>
  office.Excel.run(async (context) => {
    const items = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return new Map(items.items.map(({ name, formula }) => [name, String(formula)]));
  });
const read = (address: string) =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
const write = (address: string, value: unknown) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

describe("names", () => {
  test("are added, a name of the workbook's own is left, and all is taken back", async () => {
    const plan = planPortable(book);
    expect(plan.keeps).toHaveLength(1);
    const receipt = await addNames(plan);
    const standing = await names();
    expect(standing.get("VARIANCE")).toBe(portableFunctions[0]?.formula);
    expect(standing.get("Rag")).toBe("='Appendix 1'!$D$2");
    expect(standing.size).toBe(portableFunctions.length);
    expect(await takeBackNames(receipt)).toEqual([]);
    expect([...(await names()).keys()]).toEqual(["Rag"]);
  });

  test("that have appeared since the plan was made are not overwritten", async () => {
    const plan = planPortable(book);
    await office.Excel.run(async (context) => {
      context.workbook.names.add("MOVEMENT", "=1");
      await context.sync();
    });
    const receipt = await addNames(plan);
    expect(receipt.keeps.map(({ what }) => what)).toEqual(["the name “MOVEMENT”"]);
    expect((await names()).get("MOVEMENT")).toBe("=1");
    await takeBackNames(receipt);
    expect((await names()).get("MOVEMENT")).toBe("=1");
  });

  test("that someone has changed since are not taken away", async () => {
    const receipt = await addNames(planPortable(book));
    await office.Excel.run(async (context) => {
      context.workbook.names.getItem("STATUS").formula = "=2";
      await context.sync();
    });
    expect(await takeBackNames(receipt)).toEqual([
      { what: "the name “STATUS”", why: "it was changed since" },
    ]);
    expect((await names()).get("STATUS")).toBe("=2");
  });
});

describe("values in place of calls", () => {
  const formulas = [
    ["=BUDGET.VARIANCE(B2,C2)", "=BUDGET.SAY(D2)"],
    ["=BUDGET.VARIANCE(B3,C3)", 7],
    ["=D2+D3", ""],
  ];

  test("only calls give way, words stay words, and all is taken back exactly", async () => {
    expect(await read("D2:E4")).toEqual(formulas);
    const receipt = await replaceCalls(planValues(book));
    expect(receipt.keeps).toEqual([]);
    expect(await read("D2:E4")).toEqual([
      [20, "2016/17"],
      [-10, 7],
      ["=D2+D3", ""],
    ]);
    expect(await takeBackCalls(receipt)).toEqual([]);
    expect(await read("D2:E4")).toEqual(formulas);
  });

  test("a formula that has changed since the plan, and a value that has changed since, are left alone", async () => {
    const plan = planValues(book);
    await write("D2", "=B2*2");
    const receipt = await replaceCalls(plan);
    expect(receipt.keeps).toEqual([{ what: "'Appendix 1'!D2", why: "it was changed since" }]);
    await write("D3", 99);
    expect(await takeBackCalls(receipt)).toEqual([
      { what: "'Appendix 1'!D3", why: "it was changed since" },
    ]);
    expect(await read("D2:E3")).toEqual([
      ["=B2*2", "=BUDGET.SAY(D2)"],
      [99, 7],
    ]);
  });

  test("a call that fills several cells gives way as a block, and fills it again", async () => {
    await write("D2", "=BUDGET.VARIANCE(B2:B3,C2:C3)");
    await write("D3", -10);
    // No engine runs here: the cell is told which cells its array fills.
    const cells = office.host.workbook.sheet(sheet)?.cells;
    const cell = cells?.get(2, 4);
    if (cell) cells?.set(2, 4, { ...cell, spill: { rows: 2, columns: 1 } });
    const call = { sheet, row: 2, column: 4, formula: "=BUDGET.VARIANCE(B2:B3,C2:C3)", shows: "" };
    const receipt = await replaceCalls({ changes: [call], keeps: [] });
    expect(receipt.replaced[0]?.values).toHaveLength(2);
    const standing = await read("D2:D3");
    expect(standing[1]).toEqual([-10]);
    await takeBackCalls(receipt);
    expect(await read("D2:D3")).toEqual([[call.formula], [""]]);
  });
});
