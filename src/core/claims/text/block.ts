import type { Span } from "./split-sentences";

/** Where a stretch of a block's text came from. */
export interface Piece {
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
  /** Index of the paragraph in its narrative, and the offset in that paragraph's text. */
  readonly paragraph: number;
  readonly from: number;
}

export type BlockStyle = "heading" | "body" | "item" | "cell";

/** A paragraph as its author meant it: lines broken in mid-sentence joined, bullets and numbers set aside. */
export interface Block {
  readonly index: number;
  readonly narrative: number;
  /** Even text (see `evenText`): its offsets lead back to the paragraph through `pieces`. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly style: BlockStyle;
  /** Number of its own ("4.1", "a)"), or null. */
  readonly number: string | null;
  /** Deeper lists have a higher level. */
  readonly level: number;
  /** For a cell: the number of its row and the words of the row's first cell. */
  readonly row: number | null;
  readonly about: string | null;
  readonly sentences: readonly Span[];
}

/** A block with what stands over it. */
export interface PlacedBlock extends Block {
  /** Headings over it, outermost first. */
  readonly headings: readonly string[];
  /** "4.1", "2.7.2 b)", "Appendix B 2", or null. */
  readonly paragraph: string | null;
  /** Index of the block whose words introduce this one as an item of a list, or null. */
  readonly leadIn: number | null;
}
