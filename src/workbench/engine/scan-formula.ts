import { TokenReader } from "../../core/formulas/token";

/** A piece of a formula. White space, operators and errors are "other". */
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

/** Marks with a meaning of their own; of quotes and brackets only those that never close come as marks. */
const marks: Readonly<Record<string, FormulaToken["kind"]>> = {
  "(": "open",
  ")": "close",
  ",": "comma",
  "{": "array open",
  "}": "array close",
  '"': "text",
  "'": "quoted sheet",
  "[": "bracket",
};

/** Cuts a formula into its pieces, none left out, so that they can be put together again. A formula that makes no sense is still cut. */
export function scanFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const fillTo = (start: number): void => {
    if (start > at) tokens.push({ kind: "other", start: at, end: start });
  };
  const reader = new TokenReader(formula);
  for (; reader.kind !== "end"; reader.advance()) {
    fillTo(reader.start);
    tokens.push({ kind: kindOf(reader), start: reader.start, end: reader.next });
    at = reader.next;
  }
  fillTo(formula.length);
  return tokens;
}

function kindOf({ kind, value }: TokenReader): FormulaToken["kind"] {
  switch (kind) {
    case "quoted":
      return "quoted sheet";
    case "mark":
      return marks[value] ?? "other";
    case "error":
    case "end":
      return "other";
    default:
      return kind;
  }
}
