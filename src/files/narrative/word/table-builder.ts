import type { WordBlock, WordCell, WordTable } from "./story";

/** Word's own limit is 63; more is a file made to waste time. */
const widest = 1000;

/** A table while it is walked through. */
export class TableBuilder {
  private readonly rows: WordCell[][] = [];
  private row: WordCell[] = [];
  private column = 1;
  private rowDeleted = false;
  private span = 1;
  private continues = false;
  private cellDeleted = false;

  startRow(): void {
    this.row = [];
    this.column = 1;
    this.rowDeleted = false;
  }

  startCell(): void {
    this.span = 1;
    this.continues = false;
    this.cellDeleted = false;
  }

  /** A property of the row or cell at hand; those without meaning for the text are passed over. */
  describe(element: string, value: string | undefined): void {
    const number = Math.min(Math.max(Math.trunc(Number(value ?? 1)) || 0, 0), widest);
    if (element === "w:gridSpan") this.span = Math.max(1, number);
    else if (element === "w:vMerge") this.continues = value !== "restart";
    else if (element === "w:cellDel") this.cellDeleted = true;
    else if (element === "w:gridBefore") this.column += number;
    else if (element === "w:del") this.rowDeleted = true;
  }

  endCell(blocks: readonly WordBlock[]): void {
    if (!this.cellDeleted)
      this.row.push({ column: this.column, span: this.span, continues: this.continues, blocks });
    this.column += this.span;
  }

  endRow(): void {
    if (!this.rowDeleted && this.row.length > 0) this.rows.push(this.row);
  }

  finish(): WordTable {
    return { type: "table", rows: this.rows };
  }
}
