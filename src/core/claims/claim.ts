import type { Money } from "../money/money";
import type { ParagraphPlace } from "./narrative";

export type Direction = "overspend" | "underspend" | "increase" | "reduction" | "none";

export type Measure =
  | "variance"
  | "previous variance"
  | "movement"
  | "budget"
  | "outturn"
  | "saving"
  | "funding"
  | "spend"
  | "other";

/** Whether the words say it, or it was taken from the words around. */
export type Knowledge = "stated" | "implied";

export interface Known<T> {
  readonly value: T;
  readonly by: Knowledge;
}

/** Open ends are null: "up to £10k" has no low end, "£20k+" no high one. */
export interface MoneyRange {
  readonly low: Money | null;
  readonly high: Money | null;
}

/** The part an amount plays among its neighbours, where the words say so. */
export interface ListPart {
  /**
   * `from` and `to` are the ends of a change, `change` its size, `base` what it is measured from ("a
   * reduction of £218k to the £913k reported"), `total` a sum that a list follows and `item` one of that list.
   */
  readonly role: "from" | "to" | "change" | "base" | "total" | "item";
  /** False where the words leave room for more: "for example", "includes", "the main variances". */
  readonly exhaustive: boolean;
}

/**
 * An amount of money, or a percentage of money, stated in words. `amount` is the size as printed with
 * its own scale and precision, never signed; the sign follows from direction and measure.
 */
export interface Claim {
  /** C1, C2 … in reading order. */
  readonly id: string;
  readonly place: ParagraphPlace;
  /** UTF-16 offsets of the amount in its paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the paragraph in its narrative, and of the narrative in the review. */
  readonly narrative: number;
  readonly paragraphIndex: number;
  /** Index of the sentence within its paragraph, from 0. */
  readonly sentence: number;
  /** Number of the numbered paragraph the claim belongs to: "4.1", "Appendix B 2", or null. */
  readonly paragraph: string | null;
  /** Headings over the claim, outermost first. */
  readonly headings: readonly string[];
  /** The amount with the words around it, taken from the text as it stands. */
  readonly quote: string;
  /** Null for a range with two ends and no single figure. */
  readonly amount: Money | null;
  readonly range: MoneyRange | null;
  /** Printed in brackets, or with a minus sign. */
  readonly negative: boolean;
  /** Hedged: c., circa, around, approximately. */
  readonly approximate: boolean;
  /** The scale was not printed and was taken from the text around ("(£0.966)" among £m). */
  readonly scaleImplied: boolean;
  readonly direction: Known<Direction>;
  readonly measure: Known<Measure>;
  /** What the amount is about, in the words of the text; empty where nothing says. */
  readonly subject: Known<string>;
  /** "2016/17", "Period 2", "November": as written, or null. */
  readonly period: Known<string> | null;
  /**
   * Other words that say what it is about: the phrase after it, its list's lead-in, the spelled-out form of an
   * abbreviation. Nearest first; left out where there are none.
   */
  readonly related?: readonly string[];
  /** Left out where the words give it no part. */
  readonly part?: ListPart;
  /** For a movement: whether an overspend or an underspend changed, where the words say. */
  readonly changed?: "overspend" | "underspend";
}
