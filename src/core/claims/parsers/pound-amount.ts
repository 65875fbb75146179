import { digits, readFigure, runsOn, scale } from "./figure";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const pattern = new RegExp(String.raw`£ ?(\(?)([-–+]?)(${digits})(\)?)( ?${scale})?(\+)?`, "gi");

/** `£1.480m`, `£67K`, `£1.1 billion`, `£1,234,567`, `£12,345.67`, `£(0.3)m`, `£20k+`. */
export const poundAmount: Parser = {
  name: "pound-amount",
  *read(text) {
    if (!text.includes("£")) return;
    for (const match of findAll(pattern, text)) {
      const [whole, open = "", , printed = "", close = "", scaleWord, plus] = match;
      const figure = readFigure(printed, scaleWord);
      if (!figure) continue;
      const inner = open !== "" && close !== "";
      // Without a scale a closing bracket belongs to the sentence, and so does a comma.
      const bare = scaleWord === undefined && !inner;
      const end =
        bare && plus === undefined
          ? match.index + whole.length - close.length - (printed.length - figure.length)
          : match.index + whole.length;
      if ((open !== "" && close === "") || runsOn(text, end)) continue;
      if (close !== "" && open === "" && scaleWord !== undefined) continue;
      yield {
        start: match.index,
        end,
        amount: figure.money.abs(),
        range: plus === undefined ? null : { low: figure.money.abs(), high: null },
        scaleStated: figure.scaleStated,
      };
    }
  },
};
