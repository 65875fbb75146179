import { partsOf, type Formula, type Reference } from "./formula";
import { readLinearSum, type LinearSum } from "./linear-sum";

/** A formula as all its copies share it. */
export interface FormulaShape {
  /** Null where it could not be read. */
  readonly formula: Formula | null;
  /** Every cell and block it names in this workbook. */
  readonly references: readonly Reference[];
  /** It names another workbook. */
  readonly leavesWorkbook: boolean;
  /** A cell or sheet that it named was deleted: #REF! stands in its place. */
  readonly lostReference: boolean;
  /** It names only cells that stand before it on its own sheet, above or to the left: it cannot close a circle. */
  readonly looksBack: boolean;
  /** The cells it only adds and takes away; null where it does anything else. */
  readonly sum: LinearSum | null;
  /** It only adds or takes away several cells of its own row, as a variance or a year's total is worked out. */
  readonly across: boolean;
}

export function shapeOf(formula: Formula | null): FormulaShape {
  if (!formula)
    return {
      formula,
      references: [],
      leavesWorkbook: false,
      lostReference: false,
      looksBack: true,
      sum: null,
      across: false,
    };
  const parts = partsOf(formula);
  const named = parts.filter((part): part is Reference => part.kind === "reference");
  const sum = readLinearSum(formula);
  return {
    formula,
    references: named.filter(({ book }) => book === null),
    looksBack:
      named.every(isBefore) && !parts.some(({ kind }) => kind === "name" || kind === "other"),
    lostReference: parts.some(
      (part) => part.kind === "error" && part.value.toUpperCase() === "#REF!",
    ),
    leavesWorkbook: parts.some((part) => "book" in part && part.book !== null),
    sum,
    across: sum !== null && worksAcross(sum),
  };
}

function worksAcross({ terms }: LinearSum): boolean {
  const several =
    terms.length > 1 || terms.some(({ block }) => block.to.column > block.from.column);
  return (
    several &&
    terms.every(
      ({ block: { sheet, from, to } }) =>
        sheet === null && !from.rowFixed && from.row === 0 && to.row === 0,
    )
  );
}

/** In reading order the whole block stands before the formula. */
function isBefore({ sheet, book, to, from }: Reference): boolean {
  if (book !== null) return true;
  if (sheet !== null || to.rowFixed || to.columnFixed || from.rowFixed) return false;
  return to.row < 0 || (to.row === 0 && to.column < 0);
}
