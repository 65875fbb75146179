import type { PortablePlan, ValuesPlan } from "../../src/core/budget/portable/plan-portable";
import { portableFunctions } from "../../src/core/budget/portable/portable-functions";
import type { FunctionsPort } from "../../src/excel/functions-port";

/** Functions at work in a sheet whose selected cell is D2; remembers what was done. */
export function fakeFunctions(filled = "") {
  const done: string[] = [];
  const plan: PortablePlan = {
    adds: portableFunctions.slice(0, 2),
    keeps: [
      { what: "the name “RAG”", why: "the workbook has a name of its own for something else" },
    ],
  };
  const values: ValuesPlan = {
    changes: [
      { sheet: "Revenue", row: 4, column: 4, formula: "=BUDGET.VARIANCE(B4,C4)", shows: "1,680" },
    ],
    keeps: [],
  };
  const port: FunctionsPort = {
    async insert(formula, over) {
      if (filled !== "" && !over) return { kind: "filled", cell: "Revenue!D2", holds: filled };
      done.push(`${formula} in D2`);
      return { kind: "inserted", cell: "Revenue!D2" };
    },
    planNames: async () => plan,
    async addNames({ adds }) {
      done.push(`added ${adds.map(({ name }) => name).join(" ")}`);
      return { added: adds, keeps: [] };
    },
    async takeBackNames({ added }) {
      done.push(`took back ${added.map(({ name }) => name).join(" ")}`);
      return [{ what: "the name “VARIANCE”", why: "it was changed since" }];
    },
    planValues: async () => values,
    async replaceCalls({ changes }) {
      done.push(`replaced ${String(changes.length)}`);
      return {
        replaced: changes.map(({ sheet, row, column, formula }) => ({
          sheet,
          row,
          column,
          formula,
          values: [[1680]],
        })),
        keeps: [],
      };
    },
    async takeBackCalls({ replaced }) {
      done.push(`brought back ${String(replaced.length)}`);
      return [];
    },
  };
  return { port, done };
}
