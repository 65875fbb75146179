import { Money } from "../../money/money";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const pattern = /(?<![\w£$€.,/-])(\d+(?:\.\d+)?) ?(?:%|per ?cent(?![A-Za-z]))/gi;

/** No percentage that a council prints is longer. */
const longest = 13;

/** `3.2%`, `31 per cent`. Refiners keep those that are percentages of money. */
export const percentage: Parser = {
  name: "percentage",
  *read(text) {
    if (!text.includes("%") && !/cent/i.test(text)) return;
    for (const match of findAll(pattern, text)) {
      const [whole, printed = ""] = match;
      if (printed.length > longest) continue;
      const amount = Money.of(printed, 1, undefined, "percent");
      const end = match.index + whole.length;
      yield { start: match.index, end, amount, range: null, scaleStated: true };
    }
  },
};
