import type { CellValue } from "../host/workbook/cell-model";

/** Numbers come before texts, texts before TRUE and FALSE. */
const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/**
 * Less than 0, 0 or more, as Excel puts two values in order: texts without regard to capitals, an empty cell
 * equal to 0, to the empty text and to FALSE; numbers to 15 digits.
 */
export function compare(one: CellValue, other: CellValue): number {
  const a = one ?? emptyLike(other);
  const b = other ?? emptyLike(one);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(Number(a).toPrecision(15)) - Number(Number(b).toPrecision(15));
}

function emptyLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Whether a sign such as `<=` holds between two values. */
export function relates(sign: string, one: CellValue, other: CellValue): boolean {
  const order = compare(one, other);
  switch (sign) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}
