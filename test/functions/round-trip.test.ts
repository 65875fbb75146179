import { functionHelp } from "../../src/functions/help";
import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
  await import("../../src/functions");
});

/** Calls a function as a cell of the host would; every argument is a range, a single cell one of one cell. */
async function call(name: string, ...args: readonly unknown[]): Promise<unknown> {
  const ranges = args.map((arg) =>
    Array.isArray(arg) || arg === null || arg === 0 ? arg : [[arg]],
  );
  const result = await office.host.invokeCustomFunction(name, ranges, { allowErrors: true });
  if (result.ok) return result.value;
  return `${result.error} ${result.message}`.trim();
}

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const errorCell = (code: string) => ({ type: "CustomFunctionError", code });
const shown = (value: unknown) => {
  const { basicValue, message } = value as { basicValue?: string; message?: string };
  return [basicValue, message];
};

describe("one cell", () => {
  test.each([
    ["VARIANCE", [15201, 16102], 901],
    ["VARIANCE", [0.1, 0.3], 0.2],
    ["VARIANCE", [100, 120, true], -20],
    ["VARIANCE.PCT", [200, 210], 0.05],
    ["VARIANCE.PCT", [0, 5], "#DIV/0!"],
    ["MOVEMENT", [695, 913], -218],
    ["STATUS", [-12], "Underspend"],
    ["RAG", [60, 1000, 0.01, 0.05], "Red"],
    ["RUNRATE", [600, 6], 1200],
    ["CASTDIFF", [column(1, 2), 4], 1],
    ["CASTS", [column(1, 2), 3], true],
    ["AGREES", ["£1.480m", 1480.4, "£000"], true],
    ["AMOUNT", ["an underspend of £48k"], -48000],
    ["SAY", [1.48, "£m"], "an overspend of £1.480m"],
    [
      "SAY.MOVEMENT",
      [695, 913, "£000"],
      "an overspend of £695k, a reduction of £218k on the £913k last reported",
    ],
  ] as const)("%s(%j) is %j", async (name, args, answer) => {
    const result = await call(name, ...args);
    expect(result).toEqual(
      typeof answer === "string" && answer.startsWith("#") ? answer : [[answer]],
    );
  });

  test("a fault comes with its message", async () => {
    expect(await call("VARIANCE", 100, [[null]])).toBe("#N/A No forecast entered.");
    expect(await call("VARIANCE", "see note", 4)).toBe(
      "#VALUE! budget: “see note” is not an amount.",
    );
    expect(await call("VARIANCE", "£1.480m", 4)).toContain("has a unit of its own");
  });
});

describe("ranges", () => {
  test("a column of 1,000 rows in one call", async () => {
    const budget = column(...Array.from({ length: 1000 }, (_, i) => i / 10));
    const outturn = column(...Array.from({ length: 1000 }, (_, i) => i / 5));
    const rows = (await call("VARIANCE", budget, outturn)) as number[][];
    expect(rows).toHaveLength(1000);
    expect(rows.every(([value], i) => value === i / 10)).toBe(true);
  });

  test("a formula copied down 1,000 rows", async () => {
    const tickets = office.host.invokeCustomFunctions(
      Array.from({ length: 1000 }, (_, i) => ({ name: "VARIANCE", args: [[[i]], [[i + 7]]] })),
    );
    const results = await Promise.all(tickets.map((ticket) => ticket.result));
    expect(new Set(results.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"ok":true,"value":[[7]]}']),
    );
  });

  test("a single cell goes with every cell, a column of flags with its rows", async () => {
    expect(await call("VARIANCE", column(1, 2), [[5, 6]])).toEqual([
      [4, 5],
      [3, 4],
    ]);
    expect(await call("VARIANCE", column(100, 100), column(120, 120), column(true, false))).toEqual(
      column(-20, 20),
    );
  });

  test("what is wrong in one cell stays in its cell", async () => {
    const rows = (await call(
      "VARIANCE",
      column(1, 2, 3, 4, null, 6),
      column(2, errorCell("#DIV/0!"), errorCell("#REF!"), "x", null, "–"),
    )) as unknown[][];
    expect(rows[0]).toEqual([1]);
    expect(shown(rows[1]?.[0])).toEqual(["#DIV/0!", undefined]);
    expect(shown(rows[2]?.[0])).toEqual(["#VALUE!", "outturn: the cell shows #REF!."]);
    expect(shown(rows[3]?.[0])).toEqual(["#VALUE!", "outturn: “x” is not an amount."]);
    expect(rows[4]).toEqual([""]);
    expect(rows[5]).toEqual([-6]);
  });

  test("shapes that do not fit are refused, naming both", async () => {
    expect(await call("MOVEMENT", column(1, 2), column(1, 2, 3))).toBe(
      "#VALUE! current is 2 rows by 1 column and previous is 3 rows by 1 column: give ranges of the same shape.",
    );
  });

  test("REVISED takes any number of changes", async () => {
    expect(await call("REVISED", 7085, [[[919]], [[-12]], [[null]]])).toEqual([[7992]]);
    expect(await call("REVISED", column(1, 2), [column(10, 20)])).toEqual(column(11, 22));
  });

  test("blocks spill in their own shape", async () => {
    expect(await call("ROUNDTOCAST", column(1.4, 2.4, 3.4))).toEqual(column(2, 2, 3));
    expect(
      await call(
        "CASTS",
        [
          [1, 2],
          [3, 4],
        ],
        [[4, 5]],
      ),
    ).toEqual([[true, false]]);
    expect(
      await call("CROSSCASTS", [
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ]),
    ).toEqual([[true]]);
    expect(await call("AMOUNTS", "Home care overspent by £695k")).toEqual([
      [695000, "overspend", "variance", "Home care"],
    ]);
    expect(
      await call("RECONCILE", "Home care has an overspend of £901k.", [
        ["Service £000", "Budget", "Forecast", "Variance"],
        ["Home care", 15201, 16102, 901],
        ["Fostering", 8004, 7956, -48],
        ["Total", 23205, 24058, 853],
      ]),
    ).toEqual([
      ["Amount", "Line", "Column", "Figure", "Difference", "Result"],
      [901000, "Home care", "Variance", 901000, 0, "agrees"],
    ]);
  });

  test("RECONCILE takes the unit and the places of a table that does not say them", async () => {
    const table = [
      ["Service", "Budget", "Forecast", "Variance"],
      ["Home care", 15.2014, 16.1021, 0.9007],
      ["Fostering", 8.0042, 7.9561, -0.0481],
      ["Total", 23.2056, 24.0582, 0.8526],
    ];
    const text = "Home care has an overspend of £0.90m.";
    const figureAndResult = async (...options: unknown[]) => {
      const rows = (await call("RECONCILE", text, table, ...options)) as unknown[][];
      return [rows[1]?.[3], rows[1]?.[5]];
    };
    expect(await figureAndResult("£m", "2")).toEqual([900000, "agrees"]);
    expect(await figureAndResult("£m", "3")).toEqual([901000, "agrees but for rounding"]);
    // In whole millions the line and the total both print as 1: there is no telling them apart.
    expect(await figureAndResult("£m", "0")).toEqual(["", "unclear"]);
  });

  test("AGREES holds bare numbers to the places that are asked for", async () => {
    expect(await call("AGREES", 1480, 1480.4, "£000", "0")).toEqual([[true]]);
    expect(await call("AGREES", 1480, 1480.4, "£000", -1)).toEqual([[true]]);
    expect(await call("AGREES", 1480, 1480.4, "£000", 1)).toEqual([[false]]);
    expect(await call("AGREES", "£1.48m", 1484.9, "£000")).toEqual([[true]]);
  });
});

/* An argument left empty between commas arrives as null on the web and as 0 on the desktop (OfficeDev/office-js issues 1951, 4702). */
describe("arguments left empty give the same on both hosts", () => {
  const blank = "left empty";
  test.each([
    ["VARIANCE", [100, 120, blank, blank], 20],
    ["VARIANCE.PCT", [200, 210, blank, blank], 0.05],
    ["STATUS", [0.4, blank, blank, blank], "On budget"],
    ["RAG", [-60, 1000, 0.01, 0.05, blank], "Green"],
    ["RUNRATE", [600, 6, blank, blank, blank], 1200],
    ["CASTS", [column(1, 2), 3, blank], true],
    ["CASTDIFF", [column(1, 2), 4, blank], 1],
    [
      "CROSSCASTS",
      [
        [
          [1, 1],
          [1, 1],
        ],
        blank,
      ],
      true,
    ],
    ["AGREES", [1480, 1480.4, blank, blank], false],
    ["AMOUNT", ["an underspend of £48k", blank], -48000],
    ["SAY", [1.48, "£m", blank, blank, blank], "an overspend of £1.480m"],
    [
      "SAY.MOVEMENT",
      [5, 5, blank, blank],
      "an overspend of £5, unchanged from the £5 last reported",
    ],
    ["ROUNDTOCAST", [[[2.6]], blank, blank], 3],
  ] as const)("%s(%j)", async (name, args, answer) => {
    const blanks = [null, 0, [[null]], [[0]]];
    const answers = await Promise.all(
      blanks.map((empty) => call(name, ...args.map((arg) => (arg === blank ? empty : arg)))),
    );
    expect(answers).toEqual(blanks.map(() => [[answer]]));
  });
  test("no optional argument is left untried", () => {
    const optional = functionHelp.filter(({ parameters }) =>
      parameters.some((one) => one.optional),
    );
    // RECONCILE's are tried with its table, above.
    expect(optional).toHaveLength(14);
  });
});
