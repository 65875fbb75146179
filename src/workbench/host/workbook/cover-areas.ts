import type { Area } from "./area";
import { bounding } from "./area";
import type { ConditionalFormatModel } from "./conditional-format-model";
import { moveFormula } from "../../../core/formulas/move-formula";

/** The cell that the formulas of a conditional format are written for: first row, first column of all it covers. */
export function anchorOf(areas: readonly Area[]): {
  readonly row: number;
  readonly column: number;
} {
  const [first, ...more] = areas;
  if (!first) return { row: 1, column: 1 };
  const whole = more.reduce(bounding, first);
  return { row: whole.top, column: whole.left };
}

/** Rewrites the formulas of a rule, whatever its kind. */
export function mapFormulas(
  format: ConditionalFormatModel,
  change: (formula: string) => string,
): void {
  format.formula = change(format.formula);
  const { rule } = format;
  if (typeof rule !== "object" || rule === null) return;
  format.rule = Object.fromEntries(
    Object.entries(rule).map(([key, value]: [string, unknown]) => [
      key,
      key.startsWith("formula") && typeof value === "string" && value.startsWith("=")
        ? change(value)
        : value,
    ]),
  );
}

/** Lays a conditional format over other cells; for those that it covered before its formulas mean the same. */
export function coverAreas(format: ConditionalFormatModel, areas: readonly Area[]): void {
  const [before, after] = [anchorOf(format.areas), anchorOf(areas)];
  format.areas = [...areas];
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  if (areas.length > 0 && (rows !== 0 || columns !== 0))
    mapFormulas(format, (formula) => moveFormula(formula, rows, columns));
}
