import { digits, readFigure, runsOn, scale } from "./figure";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const before = new RegExp(String.raw`(?<![A-Za-z])GBP ?(${digits})( ?${scale})?`, "g");
const after = new RegExp(
  String.raw`(?<![\w£$€.,/'-])(${digits})( ?${scale})? ?(?:pounds?(?: sterling)?|GBP)(?! of | in weight)(?![A-Za-z])`,
  "gi",
);

/** `GBP 1.5m`, `250 pounds`, `1,500 pounds sterling`. */
export const namedCurrency: Parser = {
  name: "named-currency",
  *read(text) {
    if (!/pound|GBP/i.test(text)) return;
    for (const pattern of [before, after]) {
      for (const match of findAll(pattern, text)) {
        const [whole, printed = "", scaleWord] = match;
        const figure = readFigure(printed, scaleWord);
        const end = match.index + whole.length;
        if (!figure || figure.length < printed.length || runsOn(text, end)) continue;
        const stated = { scaleStated: true, range: null, amount: figure.money };
        yield { start: match.index, end, ...stated };
      }
    }
  },
};
