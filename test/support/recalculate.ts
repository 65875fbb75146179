import { columnNumber } from "../../src/core/workbook/cell-ref";
import type { CellSnapshot, SheetSnapshot } from "../../src/core/workbook/snapshot";
import type { Show } from "./sound-workbook";

const lost = "#REF!";

/** Works out the formulas of a generated sheet anew: references, +, −, ÷ and SUM, nothing else. */
export function recalculate(sheet: SheetSnapshot, show: Show): SheetSnapshot {
  const cells = new Map(
    sheet.rows.flatMap(({ row, cells: own }) =>
      own.map((cell): [string, CellSnapshot] => [`${cell.column} ${row}`, cell]),
    ),
  );
  const known = new Map<string, number>();
  const at = (column: number, row: number): number => {
    const key = `${column} ${row}`;
    const done = known.get(key);
    if (done !== undefined) return done;
    const cell = cells.get(key);
    const stored = cell?.error ? NaN : typeof cell?.value === "number" ? cell.value : 0;
    known.set(key, stored);
    const value = cell?.formula === undefined || cell.error ? stored : work(cell.formula.slice(1));
    known.set(key, value);
    return value;
  };
  const work = (formula: string): number => {
    let total = 0;
    for (const [, sign, part = ""] of formula.matchAll(/([+-]?)((?:SUM\([^)]*\)|[^+-])+)/g)) {
      const [top = "", bottom] = part.split("/");
      const value = bottom === undefined ? term(top) : term(top) / term(bottom);
      total += sign === "-" ? -value : value;
    }
    return total;
  };
  const term = (text: string): number => {
    const block = /^SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(text);
    if (!block) {
      const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
      return at(columnNumber(letters), Number(row));
    }
    let sum = 0;
    for (let row = Number(block[2]); row <= Number(block[3]); row++)
      sum += at(columnNumber(block[1] ?? ""), row);
    return sum;
  };
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells: own, ...rest }) => ({
      ...rest,
      row,
      cells: own.map((cell) => {
        if (cell.formula === undefined || cell.error) return cell;
        const value = at(cell.column, row);
        if (Number.isNaN(value)) return { ...cell, value: lost, text: lost, error: lost };
        const percent = cell.text.includes("%");
        return { ...cell, value, text: show(percent ? value * 100 : value, percent) };
      }),
    })),
  };
}
