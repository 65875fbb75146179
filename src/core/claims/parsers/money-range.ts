import { atScale, digits, readFigure, runsOn, scale } from "./figure";
import { findAll } from "../text/find-all";
import type { Parser } from "./parser";

const low = String.raw`£ ?(${digits})( ?${scale})?`;
const high = String.raw`(£ ?)?(${digits})( ?${scale})?`;
const dashed = new RegExp(`${low}( ?[-–—] ?)${high}`, "gi");
const worded = new RegExp(`${low}( to )${high}`, "gi");
const between = new RegExp(String.raw`(?<=\bbetween )${low}( and )${high}`, "gi");
/** "From £913k to £695k" and "a reduction of £5k to £7k" tell of a change, not of a range. */
const changing =
  /\bby $|(?:\b(?<!ranging )from|reduc\w*|increas\w*|mov\w*|improv\w*|rise|rose|risen|fell|fall|fallen|grow|grown|worsen\w*|deteriorat\w*|decreas\w*|up|down)(?: (?:of|by|from|an?|the|additional|further|saving|savings|overspend|underspend))* $/i;

/** `£5m-£7m`, `£5-7m`, `£5m to £7m`, `between £1m and £2m`: one amount with two ends. */
export const moneyRange: Parser = {
  name: "money-range",
  *read(text) {
    if (!text.includes("£")) return;
    for (const pattern of [dashed, worded, between]) {
      for (const match of findAll(pattern, text)) {
        const [whole, first = "", firstScale, joint = "", pound, second = "", secondScale] = match;
        const from = readFigure(first, firstScale);
        const to = readFigure(second, secondScale);
        if (!from || !to || from.length < first.length) continue;
        const end = match.index + whole.length - (second.length - to.length);
        if (runsOn(text, end) || (text[end] === "/" && !to.scaleStated)) continue;
        if (joint.includes(" ") && pound === undefined && !to.scaleStated) continue;
        if (
          pattern === worded &&
          changing.test(text.slice(Math.max(0, match.index - 40), match.index))
        )
          continue;
        const least =
          from.scaleStated || !to.scaleStated ? from.money : atScale(from.money, to.money.scale);
        const most =
          to.scaleStated || !from.scaleStated || pound !== undefined
            ? to.money
            : atScale(to.money, from.money.scale);
        if (least.compare(most) >= 0) continue;
        yield {
          start: match.index,
          end,
          amount: null,
          range: { low: least, high: most },
          scaleStated: from.scaleStated || to.scaleStated,
        };
      }
    }
  },
};
