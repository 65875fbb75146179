import fc from "fast-check";
import { castDifference, casts } from "../../src/core/budget/casts";
import { movement } from "../../src/core/budget/movement";
import { portableFunctions } from "../../src/core/budget/portable/portable-functions";
import { rag } from "../../src/core/budget/rag";
import { revised } from "../../src/core/budget/revised";
import { runRate } from "../../src/core/budget/run-rate";
import { status } from "../../src/core/budget/status";
import { variance, varianceShare } from "../../src/core/budget/variance";
import { loadEngineFromDisk } from "../support/load-engine";

/** A workbook with the names in it, and no add-in: what each formula gives. */
async function calculator() {
  const model = (await loadEngineFromDisk())();
  for (const { name, formula } of portableFunctions)
    model.newDefinedName(name, null, formula.slice(1));
  return (formulas: readonly string[]): string[] => {
    formulas.forEach((formula, at) => model.setUserInput(0, at + 1, 1, formula));
    model.evaluate();
    return formulas.map((_, at) => model.getFormattedCellValue(0, at + 1, 1));
  };
}

const written = (value: unknown) =>
  typeof value === "string"
    ? `"${value}"`
    : value === true
      ? "TRUE"
      : value === false
        ? "FALSE"
        : String(value);

test("the names give what the functions give", async () => {
  const calculate = await calculator();
  const figure = fc.integer({ min: -99999, max: 99999 }).map((n) => n / 100);
  const samples = fc.sample(fc.tuple(figure, figure, fc.boolean(), fc.boolean()), {
    numRuns: 8,
    seed: 7,
  });
  const cases: [name: string, args: readonly unknown[], answer: unknown][] = [];
  for (const [a, b, one, other] of samples) {
    cases.push(
      ["VARIANCE", [a, b], variance(a, b)],
      ["VARIANCE", [a, b, one, other], variance(a, b, one, other)],
    );
    if (a !== 0) cases.push(["VARIANCE.PCT", [a, b, one, other], varianceShare(a, b, one, other)]);
    cases.push(
      ["MOVEMENT", [a, b], movement(a, b)],
      ["REVISED", [a, b, "", "-"], revised(a, b, "", "-")],
    );
    cases.push(["STATUS", [a, 20, one, 1], status(a, 20, one, 1)], ["STATUS", [a], status(a)]);
    cases.push(
      ["RAG", [a, b, 0.01, 0.5], rag(a, b, 0.01, 0.5)],
      ["RAG", [a, b, 0.01, 0.5, one], rag(a, b, 0.01, 0.5, one)],
    );
    cases.push(
      ["RUNRATE", [a, 5], runRate(a, 5)],
      ["RUNRATE", [a, 5, 10, 0.4, 3], runRate(a, 5, 10, 0.4, 3)],
    );
    cases.push(
      ["CASTS", [a, b], casts([[a]], b)],
      ["CASTDIFF", [a, b, 1], castDifference([[a]], b, 1)],
    );
  }
  cases.push(
    ["VARIANCE", ["", ""], ""],
    ["VARIANCE", ["nil", 4], 4],
    ["RAG", [5, 0, 0.01, 0.05], "No budget"],
  );
  const shown = calculate(cases.map(([name, args]) => `=${name}(${args.map(written).join(",")})`));
  cases.forEach(([name, args, answer], at) => {
    const text = shown[at] ?? "";
    const value = typeof answer === "number" ? Number(Number(text).toFixed(6)) : text;
    const wanted =
      typeof answer === "number"
        ? Number(answer.toFixed(6))
        : typeof answer === "boolean"
          ? String(answer).toUpperCase()
          : answer;
    expect([name, args, value]).toEqual([name, args, wanted]);
  });
});

test("what cannot be given shows the same error", async () => {
  const calculate = await calculator();
  expect(
    calculate([
      '=VARIANCE(100,"")',
      '=VARIANCE("see note",4)',
      "=VARIANCE.PCT(0,5)",
      "=RAG(5,100,0,0.05)",
      "=RUNRATE(300,13)",
    ]),
  ).toEqual(["#N/A", "#VALUE!", "#DIV/0!", "#VALUE!", "#VALUE!"]);
});

test("a name's formula and comment fit into Excel's limits", () => {
  for (const { formula, comment } of portableFunctions) {
    expect(formula.length).toBeLessThan(8192);
    expect(comment.length).toBeLessThanOrEqual(255);
  }
});
