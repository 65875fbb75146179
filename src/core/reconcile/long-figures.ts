import type { CellLink, Prospect } from "./candidates";
import { tellingWeight } from "./names";

/** Chance is out of the question. */
const manyDigits = 1e5;

/** Its many digits and its kind leave no doubt. */
export function isUnmistakable({ value, cell, measure, name }: CellLink): boolean {
  const kind = measure >= 0.5 || (measure >= 0 && name.score >= 0.25);
  return kind && isLong({ value, cell });
}

/** So many digits agree that chance is out of the question. */
export function isLong({ value, cell }: Pick<CellLink, "value" | "cell">): boolean {
  return value.agreement === "equal" && cell.size / cell.step >= manyDigits;
}

/** A body that no line names has its long figure in a grand total, in the column of its kind: it is the whole. */
export function isWholeByFigure(
  { named, claim }: Prospect,
  { cell, value, measure }: CellLink,
): boolean {
  if (!cell.line.grand || measure < 1.5 || value.agreement !== "equal") return false;
  if (cell.size / cell.step < fourDigits || claim.direction.by === "implied") return false;
  return !named().some(({ fit }) => fit.score >= 0.6);
}

/** Column and title say all that the subject does: "the HRA's Capital Financing Requirement". */
export function isTitled({ query }: Prospect, { cell, value, measure, header }: CellLink): boolean {
  if (
    header < 1.5 ||
    measure < 0 ||
    value.agreement !== "equal" ||
    cell.size / cell.step < fourDigits
  )
    return false;
  const { facet } = cell.line;
  const telling = [...query.subject].filter((token) => tellingWeight(token) === 1);
  return (
    telling.length > 0 &&
    telling.every((token) => cell.column.tokens.includes(token) || facet.tokens.has(token))
  );
}

const fourDigits = 1000;
