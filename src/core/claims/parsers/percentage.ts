import { Money } from "../../money/money";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const pattern = /(?<![\w£$€.,/-])(\d{1,6}(?:\.\d{1,6})?) ?(?:%|per ?cent(?![A-Za-z]))/gi;

/** `3.2%`, `31 per cent`. Refiners keep those that are percentages of money. */
export const percentage: Parser = {
  name: "percentage",
  *read(text) {
    if (!/%|cent/i.test(text)) return;
    for (const match of findAll(pattern, text)) {
      const [whole, printed = ""] = match;
      const amount = Money.of(printed, 1, undefined, "percent");
      const end = match.index + whole.length;
      yield { start: match.index, end, amount, range: null, scaleStated: true };
    }
  },
};
