import { Money } from "../../money/money";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const pattern = /(?<![\w£$€.,/'-])(\d{1,2}(?:\.\d{1,2})?)(?:p| pence)(?![A-Za-z\d.])(?! ?\d)/g;

/** `25p`, `4.5p per mile`, as pounds. */
export const penceAmount: Parser = {
  name: "pence-amount",
  *read(text) {
    if (!/\d(?:p| pence)/.test(text)) return;
    for (const match of findAll(pattern, text)) {
      const [whole, printed = ""] = match;
      const [pounds = "", fraction = ""] = printed.split(".");
      const amount = Money.of(`0.${pounds.padStart(2, "0")}${fraction}`);
      const end = match.index + whole.length;
      yield { start: match.index, end, amount, range: null, scaleStated: true };
    }
  },
};
