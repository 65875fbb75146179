import { Money } from "../../money/money";
import type { Parser } from "./parser";

const pattern = /(?<![\w£$€.,/-])(\d{1,6}(?:\.\d{1,6})?) ?(?:%|per ?cent(?![A-Za-z]))/gi;

/** `3.2%`, `31 per cent`. Refiners keep those that are percentages of money. */
export const percentage: Parser = {
  name: "percentage",
  *read(text) {
    for (const match of text.matchAll(pattern)) {
      const [whole, printed = ""] = match;
      const amount = Money.of(printed, 1, undefined, "percent");
      const end = match.index + whole.length;
      yield { start: match.index, end, amount, range: null, scaleStated: true };
    }
  },
};
