import type { ReviewMemory } from "../review-memory";
import type { CellRef } from "../workbook/cell-ref";
import type { SheetSnapshot } from "../workbook/snapshot";
import { findPlaceholder } from "./find-placeholder";
import { findPersonal } from "./personal/find-personal";
import { speaksOfRounding } from "./speaks-of-rounding";

/** What a text may be to one rule or another; several may hold at once. */
export const TextMark = {
  /** States something personal. */
  Personal: 1,
  /** Names an officer to turn to. */
  Contact: 2,
  /** A bank's sort code standing alone. */
  SortCode: 4,
  /** Speaks of sort codes. */
  BankWords: 8,
  /** Heads NHS numbers. */
  NhsWords: 16,
  /** Was still to be filled in. */
  Placeholder: 32,
  /** Tells that figures may not sum due to rounding. */
  Rounding: 64,
} as const;

export interface MarkedText extends CellRef {
  readonly text: string;
  readonly marks: number;
}

const contact =
  /\b(?:contact|enquir(?:y|ies)|officer|report author|author|prepared by|report (?:of|by)|further information|business partner|accountant)\b/i;

/** The texts of a sheet that some rule wants to look at, in reading order, found in one walk over its cells. */
export function markTexts(sheet: SheetSnapshot, memory: ReviewMemory): readonly MarkedText[] {
  return memory.recall(scanSheet, sheet, memory.recall(newMarks, memory));
}

/** Marks of texts met before: most cells of words are labels that come again and again. */
class TextMarks {
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const marks = readMarks(text);
    this.known.set(text, marks);
    return marks;
  }
}

function newMarks(): TextMarks {
  return new TextMarks();
}

function scanSheet(sheet: SheetSnapshot, marked: TextMarks): readonly MarkedText[] {
  const found: MarkedText[] = [];
  for (const { row, cells } of sheet.rows)
    for (const { column, value } of cells) {
      if (typeof value !== "string" || value.length < 2) continue;
      const marks = marked.of(value);
      if (marks !== 0) found.push({ sheet: sheet.name, row, column, text: value, marks });
    }
  return found;
}

function readMarks(text: string): number {
  return (
    (findPersonal(text).length > 0 ? TextMark.Personal : 0) |
    (contact.test(text) ? TextMark.Contact : 0) |
    (/^\s*\d\d-\d\d-\d\d\s*$/.test(text) ? TextMark.SortCode : 0) |
    (/\bsort[ -]?code\b/i.test(text) ? TextMark.BankWords : 0) |
    (/^\s*nhs\s?(?:number|no\.?|id)\b/i.test(text) ? TextMark.NhsWords : 0) |
    (findPlaceholder(text) === null ? 0 : TextMark.Placeholder) |
    (speaksOfRounding(text) ? TextMark.Rounding : 0)
  );
}
