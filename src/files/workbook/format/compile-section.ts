import { roundDecimal } from "./round-decimal";

/** Shows the size of a number; the sign is the format's own affair. */
export type Section = (size: number) => string;

/** A run of digit places, as `#,##0.00`, with commas after it that each divide by a thousand. */
const digitRun = /^(#,##0|#,###|##0|#0|#|0)(\.0+)?(,*)$/;

/**
 * Compiles one section of a number format; null where it holds anything but plain digits, literals,
 * padding, a colour, a currency mark and per cent signs.
 */
export function compileSection(code: string): Section | null {
  let before = "";
  let after = "";
  let digits = "";
  let percent = 0;
  let literalAfter = false;
  const literal = (text: string) => {
    if (digits === "") before += text;
    else {
      literalAfter = true;
      after += text;
    }
  };
  for (let at = 0; at < code.length; at++) {
    const c = code[at] as string;
    if (c === '"') {
      const end = code.indexOf('"', at + 1);
      if (end < 0) return null;
      literal(code.slice(at + 1, end));
      at = end;
    } else if (c === "\\") literal(code[++at] ?? "");
    else if (c === "_") {
      // Room as wide as the next character: shown as one space.
      at++;
      literal(" ");
    } else if (c === "*") at++;
    else if (c === "[") {
      const end = code.indexOf("]", at);
      const inside = code.slice(at + 1, end < 0 ? at + 1 : end);
      const currency = /^\$([^-]*)(?:-[0-9A-Fa-f]+)?$/.exec(inside);
      if (currency) literal(currency[1] ?? "");
      else if (!/^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i.test(inside))
        return null;
      at = end;
    } else if (c === "%") {
      percent++;
      literal("%");
    } else if ("#0,.".includes(c)) {
      if (literalAfter) return null;
      digits += c;
    } else if ("()-+£$€ :'!&~{}=<>^".includes(c) && c !== ":") literal(c);
    else return null;
  }
  if (digits === "") return percent > 0 ? null : () => before;
  const run = digitRun.exec(digits);
  if (!run) return null;
  const [, whole = "", decimals = "", scalers = ""] = run;
  const grouped = whole.includes(",");
  const places = Math.max(0, decimals.length - 1);
  const power = percent * 2 - scalers.length * 3;
  const leadingZero = whole.endsWith("0");
  return (size) => {
    let text = roundDecimal(size, places, power);
    const point = places > 0 ? text.length - places - 1 : text.length;
    if (!leadingZero && point === 1 && text[0] === "0") text = text.slice(1);
    else if (grouped && point > 3) text = groupThousands(text, point);
    return before + text + after;
  };
}

function groupThousands(text: string, point: number): string {
  let out = text.slice(0, point % 3);
  for (let at = point % 3; at < point; at += 3)
    out += (out === "" ? "" : ",") + text.slice(at, at + 3);
  return out + text.slice(point);
}
