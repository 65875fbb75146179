import { findBudgetCalls } from "../../core/budget/portable/find-budget-calls";
import { planValues, type ValuesPlan } from "../../core/budget/portable/plan-portable";
import type { CellSnapshot, RowSnapshot } from "../../core/workbook/snapshot";
import type { BookOutline, CellBlock } from "../reading/book-outline";
import { readSnapshot, type SnapshotTaker } from "../read-snapshot";

/** The cells of the open workbook that call our functions, with what they show: what would give way to values. */
export async function planCalls(): Promise<ValuesPlan> {
  const calls = new CallTaker();
  await readSnapshot(calls, () => undefined, new AbortController().signal);
  return calls.plan();
}

/** Keeps of all that is read only the cells that call our functions. */
class CallTaker implements SnapshotTaker {
  #outline: BookOutline | null = null;
  readonly #rows = new Map<number, RowSnapshot[]>();

  async open(outline: BookOutline): Promise<void> {
    this.#outline = outline;
  }

  async addCells(block: CellBlock): Promise<void> {
    block.formulas.forEach((formula, at) => {
      if (formula === null || findBudgetCalls(formula).length === 0) return;
      const value = block.values[at] ?? "";
      const text = block.texts[at] ?? String(value);
      const cell: CellSnapshot = { column: block.columns[at] ?? 0, value, text, formula };
      const rows = this.#rows.get(block.sheet) ?? [];
      rows.push({ row: block.rows[at] ?? 0, cells: [cell] });
      this.#rows.set(block.sheet, rows);
    });
  }

  async addPackage(): Promise<void> {
    // What the file holds beside its cells calls nothing.
  }

  async close(): Promise<void> {
    // All that was wanted is here.
  }

  plan(): ValuesPlan {
    const sheets = this.#outline?.sheets ?? [];
    return planValues({
      sheets: sheets.map(({ name, protected: locked }, at) => ({
        name,
        protected: locked,
        rows: this.#rows.get(at) ?? [],
      })),
    });
  }
}
