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

/** Rows that are weighed of a block; reading them all would hold up the pane. */
const rowsWeighed = 50;
/** Characters of a cell's answer about bold type and indents. */
const lookLength = 60;

/** About how many characters an answer was long, from rows spread over it: the next request is cut by it. */
export function weighCells(grids: Grids): number {
  const { values, text, formulas, formats, looks } = grids;
  const step = Math.max(1, Math.floor(values.length / rowsWeighed));
  let weighed = 0;
  let characters = 0;
  for (let row = 0; row < values.length; row += step) {
    weighed++;
    for (const grid of [values, text, formulas, formats])
      for (const cell of grid[row] ?? [])
        characters += typeof cell === "string" ? cell.length + 3 : String(cell).length + 1;
    if (looks) characters += (values[row]?.length ?? 0) * lookLength;
  }
  return weighed === 0 ? 0 : (characters / weighed) * values.length;
}
