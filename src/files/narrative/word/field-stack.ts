/**
 * Word's fields: begin, instruction, separator, result, end. The result is text like any other; the instruction,
 * and everything within it, is not.
 */
export class FieldStack {
  /** True while a field's instruction is being read. */
  private readonly open: boolean[] = [];
  private instructions = 0;
  private dropped = 0;

  mark(kind: string | undefined): void {
    if (kind === "begin") {
      this.open.push(true);
      this.instructions++;
    } else if (kind === "separate") {
      if (this.open[this.open.length - 1] === true) {
        this.open[this.open.length - 1] = false;
        this.instructions--;
      }
    } else if (kind === "end") {
      if (this.open.pop() === true) this.instructions--;
    }
    if (this.instructions === 0) this.dropped = 0;
  }

  /** Counts words left out because they stand in an instruction. */
  drop(words: number): void {
    this.dropped += words;
  }

  /** Words left out by a field that never came to its result: text that may have been lost. */
  get lost(): number {
    return this.dropped;
  }

  get inInstruction(): boolean {
    return this.instructions > 0;
  }
}
