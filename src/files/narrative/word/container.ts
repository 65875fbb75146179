import { FieldStack } from "./field-stack";
import type { ParagraphBuilder } from "./paragraph-builder";
import type { WordBlock, WordTable } from "./story";

/** What holds blocks one after the other: the body, a cell, a text box, a footnote. */
export class Container {
  readonly fields = new FieldStack();
  private readonly blocks: WordBlock[] = [];
  /** A paragraph whose end was deleted, waiting for the one that goes on in it. */
  private waiting: ParagraphBuilder | null = null;

  startParagraph(paragraph: ParagraphBuilder): void {
    if (this.waiting) paragraph.continueFrom(this.waiting);
    this.waiting = null;
  }

  endParagraph(paragraph: ParagraphBuilder): void {
    if (paragraph.markDeleted) this.waiting = paragraph;
    else this.blocks.push(paragraph.finish());
  }

  addTable(table: WordTable): void {
    this.endWaiting();
    this.blocks.push(table);
  }

  finish(): readonly WordBlock[] {
    this.endWaiting();
    return this.blocks;
  }

  private endWaiting(): void {
    if (this.waiting) this.blocks.push(this.waiting.finish());
    this.waiting = null;
  }
}
