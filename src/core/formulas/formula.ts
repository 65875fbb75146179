/** One corner of a reference: a row or column that is fixed by a dollar sign, or else a distance from the formula's own cell. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A cell or block that a formula names. */
export interface Reference {
  readonly kind: "reference";
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Another workbook: its number in the file, or its path and name as Excel shows it; null for this one. */
  readonly book: string | null;
  readonly from: Corner;
  /** The same as `from` for a single cell. */
  readonly to: Corner;
}

/**
 * A formula taken apart. Relative references are kept as distances, so that all copies of a formula down a column
 * are one and the same object. `other` stands for what Crosscast does not work out: array constants, structured
 * references, intersections.
 */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "blank" }
  | Reference
  | { readonly kind: "name"; readonly name: string; readonly book: string | null }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly Formula[] }
  | { readonly kind: "operation"; readonly operator: Operator; readonly parts: readonly Formula[] }
  | { readonly kind: "other"; readonly parts: readonly Formula[] };

/** `negate` and `percent` take one part, the others two. */
export type Operator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | "negate" | "percent";

/** The last row and column of a sheet. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Every part of a formula, itself among them. A sum of two thousand signs is as deep, so nothing recurs. */
export function partsOf(formula: Formula): readonly Formula[] {
  const found: Formula[] = [formula];
  // The list grows while it is walked.
  for (const part of found) if ("parts" in part) found.push(...part.parts);
  return found;
}
