import { restoreFunctionNames } from "../../core/workbook/restore-function-names";
import type { Block } from "./block-queue";
import type { CellBlock } from "./book-outline";

type Scalar = string | number | boolean;

/** A block's cells as Excel gives them, row by row. */
export interface Grids {
  readonly values: readonly (readonly Scalar[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
}

/** The filled cells of some rows of a block, `from` inclusive, `to` exclusive, counted from the block's top. */
export function packCells(block: Block, grids: Grids, from: number, to: number): CellBlock {
  const packed = {
    rows: [] as number[],
    columns: [] as number[],
    values: [] as Scalar[],
    texts: [] as (string | null)[],
    formulas: [] as (string | null)[],
    formatOf: [] as number[],
    bold: [] as number[],
    indents: [] as (readonly [number, number])[],
  };
  const formats = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const values = grids.values[at] ?? [];
    for (let x = 0; x < values.length; x++) {
      const value = values[x] ?? "";
      const formula = formulaOf(grids.formulas[at]?.[x], value);
      if (value === "" && formula === null) continue;
      const entry = packed.rows.length;
      packed.rows.push(block.area.top + at);
      packed.columns.push(block.area.left + x);
      packed.values.push(value);
      const text = grids.text[at]?.[x] ?? "";
      packed.texts.push(text === value ? null : text);
      packed.formulas.push(formula);
      const format = String(grids.formats[at]?.[x] ?? "General");
      let place = formats.get(format);
      if (place === undefined) formats.set(format, (place = formats.size));
      packed.formatOf.push(place);
      const look = grids.looks?.[at]?.[x]?.format;
      if (look?.font?.bold === true) packed.bold.push(entry);
      if ((look?.indentLevel ?? 0) > 0) packed.indents.push([entry, look?.indentLevel ?? 0]);
    }
  }
  return { sheet: block.sheet, ...packed, formats: [...formats.keys()] };
}

/** A text that begins with an equals sign comes as its own formula; a formula never shows itself. */
function formulaOf(told: unknown, value: Scalar): string | null {
  if (typeof told !== "string" || told === value || !told.startsWith("=")) return null;
  return restoreFunctionNames(told);
}

/** About how many characters an answer was long: what the next one will weigh is judged by it. */
export function weighCells(grids: Grids, looked: boolean): number {
  let cells = 0;
  let characters = 0;
  const { values, text, formulas, formats } = grids;
  for (const grid of [values, text, formulas, formats])
    for (const row of grid)
      for (const cell of row) {
        characters += typeof cell === "string" ? cell.length + 3 : String(cell).length + 1;
        cells++;
      }
  return characters + (looked ? (cells / 4) * 60 : 0);
}
