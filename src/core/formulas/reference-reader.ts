import { columnNumber } from "../workbook/cell-ref";
import { lastColumn, lastRow, type Corner, type Reference } from "./formula";
import { scanCell, type ScannedCell } from "./scan-reference";
import type { TokenReader } from "./token";

/** Reads the cells, blocks, columns and rows that a formula in cell (`row`, `column`) names, where its tokens stand. */
export class ReferenceReader {
  private readonly cell: ScannedCell = { row: 0, column: 0, rowFixed: false, columnFixed: false };

  constructor(
    private readonly tokens: TokenReader,
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** `B4`, `B4:C9`, `B:C`, `$4:$9`; null where the word is none of them. */
  read(sheet: string | null, book: string | null): Reference | null {
    const { tokens } = this;
    const from = this.corner();
    if (from) {
      tokens.advance();
      if (tokens.kind !== "mark" || tokens.value !== ":")
        return { kind: "reference", sheet, book, from, to: from };
      const { next } = tokens;
      const to = this.cornerAt(next);
      if (!to) return { kind: "reference", sheet, book, from, to: from };
      tokens.next = to.end;
      tokens.advance();
      return { kind: "reference", sheet, book, ...inOrder(from, to.corner) };
    }
    return this.readWhole(sheet, book);
  }

  private corner(): Corner | null {
    const found = this.cornerAt(this.tokens.start);
    return found && found.end === this.tokens.next ? found.corner : null;
  }

  private cornerAt(at: number): { corner: Corner; end: number } | null {
    const { cell } = this;
    const end = scanCell(this.tokens.text, at, cell);
    if (end < 0) return null;
    const corner = {
      row: cell.rowFixed ? cell.row : cell.row - this.row,
      column: cell.columnFixed ? cell.column : cell.column - this.column,
      rowFixed: cell.rowFixed,
      columnFixed: cell.columnFixed,
    };
    return { corner, end };
  }

  /** Whole columns `B:C` and rows `$4:$9`; null where neither stands there. */
  readWhole(sheet: string | null, book: string | null): Reference | null {
    const { tokens } = this;
    const match = whole.exec(tokens.text.slice(tokens.start, tokens.start + 24));
    if (!match) return null;
    const [all, , first = "", , last = "", , top = "", , bottom = ""] = match;
    tokens.next = tokens.start + all.length;
    tokens.advance();
    const fixed = { rowFixed: true, columnFixed: true };
    const [a, b] = [columnNumber(first), columnNumber(last)];
    const [c, d] = [Number(top), Number(bottom)];
    return first !== ""
      ? {
          kind: "reference",
          sheet,
          book,
          from: { row: 1, column: Math.min(a, b), ...fixed },
          to: { row: lastRow, column: Math.max(a, b), ...fixed },
        }
      : {
          kind: "reference",
          sheet,
          book,
          from: { row: Math.min(c, d), column: 1, ...fixed },
          to: { row: Math.max(c, d), column: lastColumn, ...fixed },
        };
  }
}

const whole = /^(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/i;

/** B9:B4 is the same block as B4:B9. Corners of one kind can be put in order. */
function inOrder(one: Corner, two: Corner): { from: Corner; to: Corner } {
  const rows = one.rowFixed === two.rowFixed && one.row > two.row;
  const columns = one.columnFixed === two.columnFixed && one.column > two.column;
  const pick = (row: Corner, column: Corner): Corner => ({
    row: row.row,
    rowFixed: row.rowFixed,
    column: column.column,
    columnFixed: column.columnFixed,
  });
  return {
    from: pick(rows ? two : one, columns ? two : one),
    to: pick(rows ? one : two, columns ? one : two),
  };
}
