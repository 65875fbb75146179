/** What stands at the front of a line, before its words. */
export interface LineFront {
  /** Characters to leave out: quoting marks, bullet, number, spaces. */
  readonly skip: number;
  readonly bullet: boolean;
  /** Spaces before the bullet or number. */
  readonly indent: number;
  /** "4.1", "a)", "2", "Appendix B"; null where none is typed. */
  readonly number: string | null;
}

const quoting = /^(?:> ?)+/;
const bulleting = /^(?:[-–—•·▪◦●‣o] +|[•·▪◦●‣]|#{1,6} +)/;
const dotted = /^(\d{1,3}(?:\.\d{1,3}){0,4})(\.|\))?(?=\s|$)/;
const lettered = /^\(?([a-z]|[ivx]{1,5}|\d{1,2})\)(?=\s)/i;
/** A figure that goes on as a quantity is no paragraph number: "3.2 million", "4.1 per cent". */
const quantity = /^\s*(?:million|billion|thousand|bn\b|m\b|k\b|%|per\s?cent|pence)/i;

/** Reads the front of a line: `- 4.1 The…` is a bullet, number 4.1. Figures such as "42 cases" are not numbers. */
export function readLineFront(line: string): LineFront {
  const indent = /^[ ]*/.exec(line)?.[0].length ?? 0;
  let skip = indent;
  skip += quoting.exec(line.slice(skip, skip + 40))?.[0].length ?? 0;
  skip += /^ {0,40}/.exec(line.slice(skip, skip + 40))?.[0].length ?? 0;
  const mark = bulleting.exec(line.slice(skip, skip + 12))?.[0] ?? "";
  skip += mark.length;
  skip += /^ {0,40}/.exec(line.slice(skip, skip + 40))?.[0].length ?? 0;
  const bullet = mark !== "" && !mark.startsWith("#");
  const rest = line.slice(skip, skip + 60);
  const figure = dotted.exec(rest);
  if (figure && isNumbering(figure, rest)) {
    return {
      skip: skip + spaced(rest, figure[0].length),
      bullet,
      indent,
      number: figure[1] ?? null,
    };
  }
  const letter = lettered.exec(rest);
  if (letter) {
    return {
      skip: skip + spaced(rest, letter[0].length),
      bullet,
      indent,
      number: letter[0].trim(),
    };
  }
  return { skip, bullet, indent, number: null };
}

/** A bare integer needs a stop, or a capital after it, to number a line: "2 The council", not "42 cases". */
function isNumbering(figure: RegExpExecArray, rest: string): boolean {
  const after = rest.slice(figure[0].length);
  if (quantity.test(after)) return false;
  const [, number = "", stop] = figure;
  if (stop) return true;
  if (number.includes(".")) return !/^\s*(?:to|and|of|[-–])\s/.test(after);
  return number.length <= 2 && /^\s+(?:[A-Z][a-z]|An? )/.test(after) && !month.test(after);
}

const month = /^\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

function spaced(rest: string, length: number): number {
  return length + (/^\s{0,40}/.exec(rest.slice(length))?.[0].length ?? 0);
}
