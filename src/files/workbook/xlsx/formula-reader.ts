import { splitAtReferences, type FormulaPieces } from "../../../core/formulas/formula-references";
import { movePieces } from "../../../core/formulas/move-formula";
import { plainFormula } from "./plain-formula";
import type { Range } from "../../../core/workbook/cell-ref";
import { OversizedPart } from "../../zip/damaged-part";
import { parseRange } from "./parse-range";

/** Array formulas remembered at once; beyond it only their first cell carries the formula. */
const arraysRemembered = 64;

/** Characters of filled formulas on one sheet: a short file can ask for gigabytes of them. */
const filledLimit = 100_000_000;

/** What stands in a cell's formula tag. */
export interface FormulaTag {
  readonly type: string | undefined;
  readonly group: string | undefined;
  readonly range: string | undefined;
  readonly inputs: readonly (string | undefined)[];
  readonly text: string;
}

/** A formula that Excel stores once for a block it was filled into, and where it stands. */
interface SharedFormula {
  readonly text: string;
  readonly pieces: FormulaPieces;
  readonly row: number;
  readonly column: number;
}

/** Works out each cell's own formula from what the sheet stores once for many. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private filled = 0;
  private arrays: { text: string; range: Range }[] = [];

  /** The formula with its equals sign, undefined where the cell has none of its own. */
  read(tag: FormulaTag, row: number, column: number): string | undefined {
    const text = plainFormula(tag.text);
    if (tag.type === "shared" && tag.group !== undefined) {
      if (text !== "")
        this.shared.set(tag.group, { text, pieces: splitAtReferences(text), row, column });
      const first = this.shared.get(tag.group);
      if (!first) return undefined;
      this.filled += first.text.length;
      if (this.filled > filledLimit)
        throw new OversizedPart("its formulas would take up far too much room");
      return `=${movePieces(first.pieces, row - first.row, column - first.column)}`;
    }
    if (tag.type === "dataTable")
      return `=TABLE(${tag.inputs.map((input) => input ?? "").join(",")})`;
    if (text === "") return undefined;
    if (tag.type === "array" && tag.range?.includes(":")) {
      const range = parseRange(tag.range);
      if (range && this.arrays.length < arraysRemembered)
        this.arrays.push({ text: `=${text}`, range });
    }
    return `=${text}`;
  }

  /** Forgets the array formulas that end above a row. */
  startRow(row: number): void {
    if (this.arrays.length > 0)
      this.arrays = this.arrays.filter(({ range }) => range.bottom >= row);
  }

  /** The array formula that fills a cell without a formula of its own. */
  arrayAt(row: number, column: number): string | undefined {
    if (this.arrays.length === 0) return undefined;
    return this.arrays.find(
      ({ range }) =>
        row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    )?.text;
  }
}
