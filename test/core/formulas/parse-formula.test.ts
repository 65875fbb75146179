import * as fc from "fast-check";
import type { Formula } from "../../../src/core/formulas/formula";
import { parseFormula } from "../../../src/core/formulas/parse-formula";
import { shapeKey } from "../../../src/core/formulas/shape-key";

/** A formula as nested brackets, with every reference as it stands in D4. */
function draw(formula: Formula | null): string {
  if (!formula) return "unreadable";
  switch (formula.kind) {
    case "number":
      return String(formula.value);
    case "text":
      return `"${formula.value}"`;
    case "reference": {
      const { from, to, sheet, book } = formula;
      const corner = (c: typeof from) =>
        `R${c.rowFixed ? c.row : `[${c.row}]`}C${c.columnFixed ? c.column : `[${c.column}]`}`;
      const place = `${book === null ? "" : `[${book}]`}${sheet === null ? "" : `${sheet}!`}`;
      return place + corner(from) + (from === to ? "" : `:${corner(to)}`);
    }
    case "call":
    case "operation":
      return `(${[formula.kind === "call" ? formula.name : formula.operator, ...formula.parts.map(draw)].join(" ")})`;
    case "name":
      return formula.name;
    default:
      return formula.kind;
  }
}

test.each([
  ["=B4+C4*2", "(+ R[0]C[-2] (* R[0]C[-1] 2))"],
  ["=(B4+C4)*2%", "(* (+ R[0]C[-2] R[0]C[-1]) (percent 2))"],
  ["=-B4^2", "(^ (negate R[0]C[-2]) 2)"],
  ["=B4-C4-E4", "(- (- R[0]C[-2] R[0]C[-1]) R[0]C[1])"],
  ["=SUM($B$4:B9,'Other sheet'!C3)", "(SUM R4C2:R[5]C[-2] Other sheet!R[-1]C[-1])"],
  ["=sum(B9:B4)", "(SUM R[0]C[-2]:R[5]C[-2])"],
  ["=SUM(B:B)", "(SUM R1C2:R1048576C2)"],
  ["=SUM(2:3)", "(SUM R2C1:R3C16384)"],
  ["='It''s here'!B4", "It's here!R[0]C[-2]"],
  ["=[2]Data!B4", "[2]Data!R[0]C[-2]"],
  ["='C:\\x\\[Book.xlsx]Data'!B4", "[C:\\x\\Book.xlsx]Data!R[0]C[-2]"],
  ['=IF(B4>=1,"a""b",)', '(IF (>= R[0]C[-2] 1) "a"b" blank)'],
  ["=LOG10(B4)+TAX2017A", "(+ (LOG10 R[0]C[-2]) TAX2017A)"],
  ["=_xldudf_BUDGET_VARIANCE(B4,C4)", "(_XLDUDF_BUDGET_VARIANCE R[0]C[-2] R[0]C[-1])"],
  ["=SUM(Table1[Budget])", "(SUM other)"],
  ["=SUM(Jan:Mar!B4)", "(SUM other)"],
  ["={1,2;3,4}", "other"],
  ["=1.5E-3", "0.0015"],
  ["=B4+", "unreadable"],
  ["=SUM(B4", "unreadable"],
  ["=B4)", "unreadable"],
  ["='open", "unreadable"],
])("%s", (formula, drawn) => {
  expect(draw(parseFormula(formula, 4, 4))).toBe(drawn);
});

test("copies down a column and along a row have one shape", () => {
  expect(shapeKey("=C5-$B5", 5, 4)).toBe(shapeKey("=C9-$B9", 9, 4));
  expect(shapeKey("=SUM(C4:C9)", 10, 3)).toBe(shapeKey("=SUM(D4:D9)", 10, 4));
  expect(shapeKey("=C5-B5", 5, 4)).not.toBe(shapeKey("=C5-B4", 5, 4));
  expect(shapeKey("='A1 B2'!C5&\"C5\"", 5, 3)).toBe("'A1 B2'!R[0]C[0]&\"C5\"");
});

test("reads or refuses any text, and never throws", () => {
  const piece = fc.constantFrom(
    "SUM(",
    "B4",
    "$B$4",
    ":",
    ",",
    ")",
    "(",
    "'",
    '"',
    "[",
    "]",
    "!",
    "{",
    "}",
    "#REF!",
    "%",
    "-",
    "1E5",
    " ",
    "A",
    "é",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const formula = `=${pieces.join("")}`;
      parseFormula(formula, 4, 4);
      shapeKey(formula, 4, 4);
    }),
  );
});

test("long and deep formulas are quick", () => {
  const start = performance.now();
  for (let turn = 0; turn < 20; turn++) {
    parseFormula(`=${"(".repeat(4000)}`, 1, 1);
    parseFormula(`=${"-".repeat(8000)}1`, 1, 1);
    parseFormula(`=${"A1+".repeat(2700)}A1`, 1, 1);
    parseFormula(`=${"[".repeat(8000)}`, 1, 1);
  }
  expect(performance.now() - start).toBeLessThan(1500);
});
