import { digits, readFigure, scale } from "./figure";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const pattern = new RegExp(
  String.raw`(?<![\w£$€.,/'-])(${digits})( ?${scale})(\+)?(?: (?:pounds?|sterling)(?![A-Za-z]))?`,
  "gi",
);

/** Amounts without a pound sign: `88k`, `500k`, `1.480 million pounds`. Words around decide whether it is money. */
export const scaledAmount: Parser = {
  name: "scaled-amount",
  *read(text) {
    if (!/\d ?[kmbt]/i.test(text)) return;
    for (const match of findAll(pattern, text)) {
      const [whole, printed = "", scaleWord, plus] = match;
      const figure = readFigure(printed, scaleWord);
      if (!figure) continue;
      yield {
        start: match.index,
        end: match.index + whole.length,
        amount: figure.money,
        range: plus === undefined ? null : { low: figure.money, high: null },
        scaleStated: true,
      };
    }
  },
};
