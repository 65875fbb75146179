import { budgetBook } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import type { StartedOffice } from "../support/office-host";

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice(budgetBook());
  const { CustomFunctions: functions } = office;
  functions.associate("VARIANCE", (budget: number, outturn: number) => outturn - budget);
  functions.associate("SUMS", (rows: number[][]) =>
    rows.map((row) => [row.reduce((a, b) => a + b)]),
  );
  functions.associate("KIND", (value: unknown) => (value === null ? "null" : typeof value));
  functions.associate("WHERE", (_value: unknown, invocation: CustomFunctions.Invocation) =>
    String(invocation.address),
  );
  functions.associate("LATER", () => Promise.resolve("answered later"));
  functions.associate("NONE", () => {
    throw new functions.Error(functions.ErrorCode.notAvailable, "No such line");
  });
  functions.associate("BROKEN", () => {
    throw new Error("a fault of ours");
  });
  functions.associate("INFINITE", () => 1 / 0);
});

test("called with the values of cells, answered through the library's own channel", async () => {
  const { host } = office;
  const answers = await Promise.all([
    host.invokeCustomFunction("VARIANCE", [1200, 1350.5]),
    host.invokeCustomFunction("variance", [800, 790], { address: "'Appendix 1'!D4" }),
    host.invokeCustomFunction("SUMS", [
      [
        [1, 2],
        [3, 4],
      ],
    ]),
    host.invokeCustomFunction("LATER", []),
  ]);
  expect(answers).toEqual([
    { ok: true, value: 150.5 },
    { ok: true, value: -10 },
    { ok: true, value: [[3], [7]] },
    { ok: true, value: "answered later" },
  ]);
});

/* Excel on the web passes an empty argument as null: OfficeDev/office-js issue 4702. */
test("an empty argument arrives as null, the calling cell as its address", async () => {
  const [kind, where] = await Promise.all([
    office.host.invokeCustomFunction("KIND", [null]),
    office.host.invokeCustomFunction("WHERE", [1], { address: "Notes!B2" }),
  ]);
  expect(kind).toEqual({ ok: true, value: "null" });
  expect(where).toEqual({ ok: true, value: "Notes!B2" });
});

test("errors show as Excel shows them", async () => {
  const names = ["NONE", "BROKEN", "INFINITE", "NOT.ASSOCIATED"];
  const answers = await Promise.all(
    office.host
      .invokeCustomFunctions(names.map((name) => ({ name, args: [] })))
      .map((ticket) => ticket.result),
  );
  expect(answers.map((answer) => (answer.ok ? "" : answer.error))).toEqual([
    "#N/A",
    "#VALUE!",
    "#NUM!",
    "#VALUE!",
  ]);
  expect(answers[0]).toMatchObject({ message: "No such line" });
});

test("a streaming function answers until it is cancelled", async () => {
  let stopped = false;
  office.CustomFunctions.associate(
    "COUNT",
    (invocation: CustomFunctions.StreamingInvocation<number>) => {
      invocation.onCanceled = () => (stopped = true);
      invocation.setResult(1);
    },
  );
  const seen: unknown[] = [];
  const [ticket] = office.host.invokeCustomFunctions([
    { name: "COUNT", args: [], streaming: true, onResult: (result) => seen.push(result) },
  ]);
  await ticket?.result;
  expect(seen).toEqual([{ ok: true, value: 1 }]);
  office.host.cancelCustomFunction(ticket?.id ?? 0);
  await new Promise((done) => setTimeout(done, 20));
  expect(stopped).toBe(true);
});

test("errors among the arguments reach a function only if it allows them", async () => {
  office.CustomFunctions.associate("IS.ERROR", (value: unknown) => value instanceof Error);
  const error = { type: "CustomFunctionError", code: "#REF!" };
  const call = await office.host.invokeCustomFunction("IS.ERROR", [error], { allowErrors: true });
  expect(call).toEqual({ ok: true, value: true });
});
