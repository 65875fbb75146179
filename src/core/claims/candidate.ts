import type { Money } from "../money/money";
import type { Direction, Known, ListPart, Measure, MoneyRange } from "./claim";
import type { Phrase } from "./grammar/phrase";
import type { Sense } from "./vocabulary";

/** What governs an amount: the word that says what it is, and whether it is a change in that. */
export interface Head {
  readonly thing: Thing | null;
  readonly change: "more" | "less" | "change" | null;
  readonly by: "stated" | "implied";
}

export type Thing = Exclude<Sense, "more" | "less" | "change">;

/** A claim in the making. Parsers propose it; each refiner hands on a new one that knows more. */
export interface Candidate {
  readonly block: number;
  /** Offsets in the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The parser that proposed it. */
  readonly parser: string;
  readonly amount: Money | null;
  readonly range: MoneyRange | null;
  readonly negative: boolean;
  readonly approximate: boolean;
  /** The text says whether it is pounds, thousands or millions. */
  readonly scaleStated: boolean;
  readonly scaleImplied: boolean;
  /** Index of the sentence in its block. */
  readonly sentence: number;
  readonly phrase: Phrase | null;
  readonly head: Head | null;
  readonly measure: Known<Measure> | null;
  readonly direction: Known<Direction> | null;
  readonly subject: Known<string> | null;
  readonly related: readonly string[];
  readonly period: Known<string> | null;
  readonly part: ListPart | null;
}
