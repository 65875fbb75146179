import { modelFromSnapshot } from "../../src/workbench/host";
import type { CustomFunctionCall, WorkbookModel } from "../../src/workbench/host";
import { UserActions } from "../../src/workbench/host/user-actions";
import type { FunctionSignatures } from "../../src/workbench/engine/function-signature";
import type { Invoke } from "../../src/workbench/engine/call-desk";
import { WorkbookEngine } from "../../src/workbench/engine/workbook-engine";
import { budgetBook, sheetOf } from "../support/budget-book";
import { loadEngineFromDisk } from "../support/load-engine";

interface Started {
  readonly workbook: WorkbookModel;
  readonly user: UserActions;
  readonly engine: WorkbookEngine;
  readonly calls: CustomFunctionCall[];
  /** What a cell of the first sheet shows. */
  readonly shows: (row: number, column: number) => string | undefined;
  readonly loads: () => number;
}

/** Plays the add-in: VARIANCE and CAST answer a moment later, as they do through office.js. */
function answers(calls: CustomFunctionCall[]): Invoke {
  return (asked) =>
    asked.map((call, id) => {
      calls.push(call);
      const [first, second] = call.args as [number, number];
      const value =
        call.name === "CAST"
          ? (call.args[0] as number[][]).flat().reduce((sum, each) => sum + (each ?? 0), 0)
          : second - first;
      return { id, result: Promise.resolve({ ok: true as const, value }) };
    });
}

function start(
  book = budgetBook(),
  signatures?: FunctionSignatures,
  invoke: (calls: CustomFunctionCall[]) => Invoke = answers,
): Started {
  const workbook = modelFromSnapshot(book);
  const calls: CustomFunctionCall[] = [];
  let loads = 0;
  const engine = new WorkbookEngine({
    load: () => {
      loads++;
      return loadEngineFromDisk();
    },
    invoke: invoke(calls),
    namespace: "BUDGET",
    ...(signatures ? { signatures: () => signatures } : {}),
  });
  workbook.useEngine(engine);
  const shows = (row: number, column: number): string | undefined =>
    workbook.sheets[0]?.cell(row, column)?.text;
  const user = new UserActions(workbook);
  return { workbook, user, engine, calls, shows, loads: () => loads };
}

/** Until the engine has nothing left to do. */
async function settled(engine: WorkbookEngine): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (engine.state === "ready" || engine.state === "failed") return;
  }
  throw new Error(`The engine is still ${engine.state}.`);
}

/** One cell after the engine has come to rest. */
async function typed(started: Started, address: string, input: string): Promise<void> {
  started.user.type(started.workbook.sheets[0]?.name ?? "", address, input);
  await settled(started.engine);
}

test("the engine is loaded at the first edit, not before", async () => {
  const started = start();
  expect([started.loads(), started.shows(5, 4)]).toEqual([0, "141"]);
  await typed(started, "B3", "1000");
  expect(started.loads()).toBe(1);
  expect([started.shows(5, 2), started.shows(3, 4), started.shows(5, 4)]).toEqual([
    "1,800",
    "351",
    "341",
  ]);
});

test("afterwards it answers at once", async () => {
  const started = start();
  await typed(started, "B3", "1000");
  started.user.type("Appendix 1", "B3", "1100");
  expect(started.shows(5, 2)).toBe("1,900");
  started.user.undo();
  expect(started.shows(5, 2)).toBe("1,800");
});

test("formula texts are the workbook's, never the engine's", async () => {
  const started = start();
  await typed(started, "E3", "=round( C3 / b3,2 )");
  expect(started.workbook.sheets[0]?.cell(3, 5)).toMatchObject({
    formula: "=round( C3 / b3,2 )",
    value: 1.13,
  });
});

test("a value is given with 15 digits, whatever its size", async () => {
  const started = start();
  await typed(started, "E1", "=1/3");
  await typed(started, "E2", "=2/3*1E-9");
  await typed(started, "E3", "=DATE(2026,3,31)");
  const value = (row: number): unknown => started.workbook.sheets[0]?.cell(row, 5)?.value;
  expect([value(1), value(2), value(3)]).toEqual([0.333333333333333, 6.66666666666667e-10, 46112]);
});

describe("what the engine cannot evaluate", () => {
  const book = {
    ...budgetBook(),
    sheets: [
      sheetOf("Sheet1", [
        [1, { value: 77, formula: '=GETPIVOTDATA("x",B9)' }, { value: 78, formula: "=B1+A1" }],
        [
          { value: 5, formula: "=[2]Other!A1" },
          { value: 6, formula: "=Table1[Budget]" },
        ],
      ]),
    ],
  };

  test("keeps the file's value, marked, and what builds on it is still calculated", async () => {
    const started = start(book);
    await typed(started, "A1", "2");
    const cell = (row: number, column: number): unknown =>
      started.workbook.sheets[0]?.cell(row, column);
    expect(cell(1, 2)).toMatchObject({ text: "77", stale: true });
    expect(cell(2, 1)).toMatchObject({ text: "5", stale: true });
    expect(cell(2, 2)).toMatchObject({ text: "6", stale: true });
    expect(cell(1, 3)).toMatchObject({ value: 79 });
    expect(cell(1, 3)).not.toHaveProperty("stale");
  });
});

test("text that looks like a date, a formula or a number stays text", async () => {
  const started = start();
  await typed(started, "E1", "'01/02/2020");
  await typed(started, "E2", "'=A1");
  await typed(started, "F1", '=E1&"|"&E2');
  expect(started.shows(1, 6)).toBe("01/02/2020|=A1");
});

test("an array spills into the cells beside it, and is taken back with its formula", async () => {
  const started = start();
  await typed(started, "F1", "=SEQUENCE(3)*10");
  expect([1, 2, 3].map((row) => started.shows(row, 6))).toEqual(["10", "20", "30"]);
  await typed(started, "G1", "=SUM(F1:F3)");
  expect(started.shows(1, 7)).toBe("60");
  await typed(started, "F1", "");
  expect([1, 2, 3].map((row) => started.shows(row, 6) ?? "")).toEqual(["", "", ""]);
});

test("an array formula that the file repeats in each of its cells is one array", async () => {
  const formula = "=A1:A3*2";
  const row = (value: number): (number | { value: number; formula: string })[] => [
    value,
    { value: value * 2, formula },
  ];
  const started = start({ ...budgetBook(), sheets: [sheetOf("S", [row(1), row(2), row(3)])] });
  await typed(started, "A2", "7");
  expect([1, 2, 3].map((at) => started.shows(at, 2))).toEqual(["2", "14", "6"]);
});

test("defined names are known, new ones too", async () => {
  const started = start();
  await typed(started, "E1", "=TotalBudget+1");
  expect(started.shows(1, 5)).toBe("2001");
  started.workbook.names.push({
    name: "Rate",
    formula: "=0.5",
    visible: true,
    comment: "",
    sheetId: null,
  });
  await typed(started, "E2", "=Rate*TotalBudget");
  expect(started.shows(2, 5)).toBe("1000");
});

test("a sheet that is added, filled and deleted", async () => {
  const started = start();
  started.user.addSheet("Working");
  started.user.type("Working", "A1", "='Appendix 1'!C5+1");
  await settled(started.engine);
  expect(started.workbook.sheet("Working")?.cell(1, 1)?.text).toBe("2141.5");
  await typed(started, "E1", "=Working!A1");
  started.user.deleteSheet("Working");
  await typed(started, "E2", "1");
  expect(started.shows(1, 5)).toBe("#REF!");
});

describe("the add-in's own functions", () => {
  test("are called with the values of their cells", async () => {
    const started = start();
    await typed(started, "E3", "=BUDGET.VARIANCE(B3,C3)");
    expect(started.shows(3, 5)).toBe("150.5");
    expect(started.calls).toEqual([
      { name: "VARIANCE", args: [1200, 1350.5], address: "'Appendix 1'!E3" },
    ]);
  });

  test("nested in Excel's functions and in one another, innermost first", async () => {
    const started = start();
    await typed(started, "E3", "=ROUND(SUM(budget.variance(B3,C3),BUDGET.VARIANCE(B4,C4))/3,1)");
    expect(started.shows(3, 5)).toBe("46.8");
    await typed(started, "E4", "=BUDGET.VARIANCE(BUDGET.VARIANCE(B3,C3),SUM(C3:C4))");
    expect(started.shows(4, 5)).toBe("1990");
    expect(started.calls.at(-1)).toMatchObject({ args: [150.5, 2140.5] });
  });

  test("take ranges as rows of values, and are asked again when a figure changes", async () => {
    const started = start();
    await typed(started, "E5", "=BUDGET.CAST(B3:C4)*2");
    expect(started.shows(5, 5)).toBe("8281");
    expect(started.calls.at(-1)?.args).toEqual([
      [
        [1200, 1350.5],
        [800, 790],
      ],
    ]);
    await typed(started, "B4", "801");
    expect(started.shows(5, 5)).toBe("8283");
  });

  test("feed formulas, which feed them again", async () => {
    const started = start();
    await typed(started, "E3", "=BUDGET.VARIANCE(B3,C3)");
    await typed(started, "F3", "=E3+1");
    await typed(started, "G3", "=BUDGET.VARIANCE(F3,C3)");
    expect(started.shows(3, 7)).toBe("1199");
    await typed(started, "B3", "1000");
    expect([started.shows(3, 5), started.shows(3, 6), started.shows(3, 7)]).toEqual([
      "350.5",
      "351.5",
      "999",
    ]);
  });

  test("are not called with an error, which is the result", async () => {
    const started = start();
    await typed(started, "E3", "=BUDGET.VARIANCE(1/0,C3)");
    expect([started.shows(3, 5), started.calls]).toEqual(["#DIV/0!", []]);
  });

  test("are called with errors where their metadata says so, and each error keeps its message", async () => {
    const signature = { takesBlock: [true, true], repeats: false, takesErrors: true };
    const asked: CustomFunctionCall[] = [];
    const started = start(
      budgetBook(),
      new Map([["VARIANCE", signature]]),
      () => (calls) =>
        calls.map((call, id) => {
          asked.push(call);
          const value = [
            [1],
            [{ type: "Error", basicValue: "#N/A", message: "No forecast entered." }],
          ];
          return { id, result: Promise.resolve({ ok: true as const, value }) };
        }),
    );
    await typed(started, "G1", "=1/0");
    await typed(started, "E3", "=BUDGET.VARIANCE(G1,C3)");
    expect(asked[0]).toMatchObject({
      args: [[[{ type: "CustomFunctionError", code: "#DIV/0!" }]], [[1350.5]]],
      allowErrors: true,
    });
    const spilled = started.workbook.sheets[0]?.cell(4, 5);
    expect([started.shows(3, 5), spilled?.error, spilled?.message]).toEqual([
      ...["1", "#N/A", "No forecast entered."],
    ]);
  });

  test("the same question is put once", async () => {
    const started = start();
    await typed(started, "E3", "=BUDGET.VARIANCE(B3,C3)");
    await typed(started, "E4", "=BUDGET.VARIANCE(B3,C3)+0");
    expect(started.calls).toHaveLength(1);
  });
});

const bookOf = (rows: Parameters<typeof sheetOf>[1]) => ({
  ...budgetBook(),
  names: [],
  sheets: [sheetOf("Revenue", rows)],
});

describe("rows are inserted and copied", () => {
  test("formulas, names and other sheets follow, and every value stays", async () => {
    const { workbook, user, engine, shows } = start(
      bookOf([
        ["Service", "Budget"],
        ["Homes", 10],
        ["Roads", 20],
        ["Total", { value: 30, formula: "=SUM(B2:B3)" }],
      ]),
    );
    workbook.names.push({
      ...{ name: "Total", formula: "=Revenue!$B$4", visible: true, comment: "", sheetId: null },
    });
    user.shift("Revenue", "3:3", "Down");
    await settled(engine);
    expect(workbook.sheets[0]?.cell(5, 2)?.formula).toBe("=SUM(B2:B4)");
    expect(workbook.names[0]?.formula).toBe("=Revenue!$B$5");
    expect(shows(5, 2)).toBe("30");
    user.type("Revenue", "B3", "5");
    await settled(engine);
    expect(shows(5, 2)).toBe("35");
  });

  test("a copied formula counts from where it was pasted", async () => {
    const { workbook, user, engine, shows } = start(
      bookOf([
        [1, 10, { value: 9, formula: "=B1-A1" }],
        [2, 20],
        [3, 30],
      ]),
    );
    user.copy({ sheet: "Revenue", address: "C1" }, { sheet: "Revenue", address: "C2:C3" });
    await settled(engine);
    expect(workbook.sheets[0]?.cell(3, 3)?.formula).toBe("=B3-A3");
    expect([shows(2, 3), shows(3, 3)]).toEqual(["18", "27"]);
    user.undo();
    await settled(engine);
    expect(shows(3, 3)).toBeUndefined();
  });

  test("a pasted block is typed into its cells, and may not leave the sheet", () => {
    const { user, shows } = start(bookOf([["a"]]));
    user.typeBlock("Revenue", 2, 1, [["Homes", "1,480"], ["Roads"]]);
    expect([shows(2, 1), shows(2, 2), shows(3, 1)]).toEqual(["Homes", "1480", "Roads"]);
    expect(() => user.typeBlock("Revenue", 1_048_576, 1, [["a"], ["b"]])).toThrow(
      /leave the sheet/,
    );
  });
});

test("the cell of an array knows how many cells it fills, as long as it fills them", async () => {
  const started = start();
  const anchor = () => started.workbook.sheets[0]?.cell(1, 6);
  await typed(started, "F1", "=SEQUENCE(2,3)");
  expect(anchor()?.spill).toEqual({ rows: 2, columns: 3 });
  await typed(started, "F1", "=SEQUENCE(1)");
  expect(anchor()?.spill).toBeUndefined();
});
