import type { Money } from "../../money/money";
import type { MoneyRange } from "../claim";

/** An amount that a parser reads at a place of a text. */
export interface Proposal {
  /** Offsets in the text, end exclusive. Brackets that stand around the amount are left out. */
  readonly start: number;
  readonly end: number;
  /** Size as printed, never signed; null for a range with two ends. */
  readonly amount: Money | null;
  readonly range: MoneyRange | null;
  readonly scaleStated: boolean;
}

/**
 * Reads one form of writing money. Parsers are blind to each other and to the words around: whatever
 * could be an amount is proposed, and refiners decide.
 */
export interface Parser {
  readonly name: string;
  /** Must take time in proportion to the length of the text. */
  read(text: string): Iterable<Proposal>;
}
