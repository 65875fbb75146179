import {
  joinPieces,
  splitAtReferences,
  writeReference,
  type FormulaReference,
} from "../../../core/formulas/formula-references";
import { splitSheet } from "./area-address";
import type { Area } from "./area";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";
import type { ShiftedArea } from "./shift";
import { movedArea, takesAlong } from "./shift";

/** Cells inserted or deleted on a sheet. */
export interface SheetShift extends ShiftedArea {
  readonly sheet: string;
}

function areaOf({ first, last }: FormulaReference): Area {
  const end = last ?? first;
  const rows = [first.row ?? 1, end.row ?? LAST_ROW];
  const columns = [first.column ?? 1, end.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The reference with its area in another place; whole rows and columns stay whole. */
function at({ prefix, first, last }: FormulaReference, area: Area): FormulaReference {
  const end = last ?? first;
  const [top, bottom] =
    (first.row ?? 0) <= (end.row ?? 0) ? [area.top, area.bottom] : [area.bottom, area.top];
  const [left, right] =
    (first.column ?? 0) <= (end.column ?? 0) ? [area.left, area.right] : [area.right, area.left];
  return {
    prefix,
    first: {
      ...first,
      row: first.row === null ? null : top,
      column: first.column === null ? null : left,
    },
    last: last && {
      ...last,
      row: last.row === null ? null : bottom,
      column: last.column === null ? null : right,
    },
  };
}

/**
 * A formula after cells were inserted or deleted, as Excel rewrites it: what it refers to moves, grows and
 * shrinks along, and is #REF! where nothing of it is left.
 *
 * @param own The sheet the formula stands on.
 */
export function adjustFormula(formula: string, own: string, shifted: SheetShift): string {
  const target = shifted.sheet.toLowerCase();
  return joinPieces(splitAtReferences(formula), (reference) => {
    const sheet = splitSheet(reference.prefix + "A1").sheet ?? own;
    const area = areaOf(reference);
    if (sheet.toLowerCase() !== target || !takesAlong(area, shifted))
      return writeReference(reference);
    const moved = movedArea(area, shifted);
    return moved ? writeReference(at(reference, moved)) : `${reference.prefix}#REF!`;
  });
}
