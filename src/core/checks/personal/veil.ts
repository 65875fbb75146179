import type { WorkbookView } from "../workbook-view";
import { bareNumbers } from "./bare-numbers";
import { hidePersonal, mask } from "./hide-personal";

/** A run of digits with single signs between them, as a sheet may show a number. */
const run = /(?<![\d.,])\d(?:[ ,-]?\d){5,11}(?![\d]|[.,]\d)/g;

/**
 * What every word of a review passes before anyone sees it: nothing that identifies a person is printed in full, not
 * even a bare number that only the heading of its column gives away.
 */
export class Veil {
  private known: ReadonlySet<string> | null = null;

  constructor(private readonly views: readonly WorkbookView[]) {}

  /** The text itself where there is nothing to hide. */
  readonly hide = (text: string): string => {
    const hidden = hidePersonal(text);
    const known = (this.known ??= bareNumbers(this.views));
    if (known.size === 0) return hidden;
    return hidden.replace(run, (found) => {
      const digits = found.replace(/\D/g, "");
      return known.has(digits) && !mayBeAmount(found, digits) ? mask(found, "NHS number") : found;
    });
  };
}

/** Thousands are parted by commas, and a sort code by hyphens; only ten digits are too long for most budgets. */
function mayBeAmount(found: string, digits: string): boolean {
  if (digits.length >= 10) return false;
  return found.includes(",") || (digits.length === 6 && found === digits);
}
