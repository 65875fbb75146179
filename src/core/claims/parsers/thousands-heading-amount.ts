import { atScale, digits, readFigure, runsOn } from "./figure";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const pattern = new RegExp(
  String.raw`£(?:'?000(?:'?s)?|k|m) (${digits})(?! ?(?:[/%]|[-–(]?\d))`,
  "gi",
);

/** The unit first and the figure after it: `£000 1,480`, `£'000 1,480`, `£m 1.48`. A year or a row of figures is not one. */
export const thousandsHeadingAmount: Parser = {
  name: "thousands-heading-amount",
  *read(text) {
    if (!/£(?:'?0|[km] )/i.test(text)) return;
    for (const match of findAll(pattern, text)) {
      const [whole, printed = ""] = match;
      const figure = readFigure(printed);
      const end = match.index + whole.length - (printed.length - (figure?.length ?? 0));
      if (!figure || runsOn(text, end) || /^(?:19|20)\d\d$/.test(printed)) continue;
      const worth = /^£m/i.test(whole) ? 1e6 : 1e3;
      const amount = atScale(figure.money, worth);
      yield { start: match.index, end, amount, range: null, scaleStated: true };
    }
  },
};
