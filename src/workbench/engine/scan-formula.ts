/** A piece of a formula. White space and operators are "other", one character each. */
export interface FormulaToken {
  readonly kind:
    | "text"
    | "quoted sheet"
    | "bracket"
    | "word"
    | "number"
    | "open"
    | "close"
    | "comma"
    | "array open"
    | "array close"
    | "other";
  readonly start: number;
  readonly end: number;
}

const letter = /[\p{L}_\\$]/u;
const wordPart = /[\p{L}\p{N}_.\\$?]/u;
const numberAt = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?/y;
const single: Readonly<Record<string, FormulaToken["kind"]>> = {
  "(": "open",
  ")": "close",
  ",": "comma",
  "{": "array open",
  "}": "array close",
};

/** The end of a piece in quotes that are doubled inside it; the end of the formula where they never close. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** The end of `[…]`, in which brackets may nest. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "[") depth++;
    if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** Cuts a formula into its pieces, in one pass. A formula that makes no sense is still cut. */
export function scanFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (kind: FormulaToken["kind"], end: number): void => {
    tokens.push({ kind, start: at, end });
    at = end;
  };
  while (at < formula.length) {
    const character = formula[at] ?? "";
    const alone = single[character];
    if (alone) take(alone, at + 1);
    else if (character === '"') take("text", endOfQuoted(formula, at, '"'));
    else if (character === "'") take("quoted sheet", endOfQuoted(formula, at, "'"));
    else if (character === "[") take("bracket", endOfBracket(formula, at));
    else if (letter.test(character)) {
      let end = at + 1;
      while (end < formula.length && wordPart.test(formula[end] ?? "")) end++;
      take("word", end);
    } else {
      numberAt.lastIndex = at;
      const number = numberAt.exec(formula);
      if (number) take("number", at + number[0].length);
      else take("other", at + 1);
    }
  }
  return tokens;
}
