import fc from "fast-check";
import { isCopy } from "../../../src/core/formulas/is-copy";
import { shapeKey } from "../../../src/core/formulas/shape-key";

describe("isCopy", () => {
  const model = { text: "=D4-C4", row: 4, column: 5 };

  test.each([
    ["down", "=D5-C5", 5, 5],
    ["across", "=E4-D4", 4, 6],
    ["to its own cell", "=D4-C4", 4, 5],
  ])("is a copy %s", (_, text, row, column) => {
    expect(isCopy(text, row, column, model)).toBe(true);
  });

  test.each([
    ["names the cells of another row", "=D4-C4", 5, 5],
    ["takes away the other way round", "=C5-D5", 5, 5],
    ["goes on", "=D5-C5+B5", 5, 5],
    ["breaks off", "=D5", 5, 5],
    ["holds a column fast", "=$D5-C5", 5, 5],
  ])("is none where it %s", (_, text, row, column) => {
    expect(isCopy(text, row, column, model)).toBe(false);
  });

  test("leaves fixed addresses, names, functions and what stands in quotes as they are", () => {
    const of = { text: `=ROUND('B4'!B4*$B$1,LOG10(2))&"B4"&[B4]`, row: 9, column: 3 };
    expect(isCopy(`=ROUND('B4'!B5*$B$1,LOG10(2))&"B4"&[B4]`, 10, 3, of)).toBe(true);
    expect(isCopy(`=ROUND('B5'!B5*$B$1,LOG10(2))&"B4"&[B4]`, 10, 3, of)).toBe(false);
    expect(isCopy(`=ROUND('B4'!B5*$B$2,LOG10(2))&"B4"&[B4]`, 10, 3, of)).toBe(false);
    expect(isCopy(`=ROUND('B4'!B5*$B$1,LOG11(2))&"B4"&[B4]`, 10, 3, of)).toBe(false);
    expect(isCopy(`=ROUND('B4'!B5*$B$1,LOG10(2))&"B5"&[B4]`, 10, 3, of)).toBe(false);
    expect(isCopy(`=ROUND('B4'!B5*$B$1,LOG10(2))&"B4"&[B5]`, 10, 3, of)).toBe(false);
  });

  test("tells exactly the formulas that read alike once their addresses are written as distances", () => {
    const place = fc.record({
      row: fc.integer({ min: 5, max: 8 }),
      column: fc.integer({ min: 4, max: 6 }),
    });
    const address = fc.record({
      down: fc.integer({ min: -2, max: 2 }),
      across: fc.integer({ min: -2, max: 2 }),
      rowFixed: fc.boolean(),
      columnFixed: fc.boolean(),
    });
    const word = fc.constantFrom(
      ..."TAX2017A LOG10( 12 4 + - ( ) , : ! 'It''s'! 'A1'! \"x\" \"A1\" [1] [Book.xlsx] SUM( A1!".split(
        " ",
      ),
    );
    const pieces = fc.array(fc.oneof(word, address), { maxLength: 6 });
    const write = (parts: readonly (string | Address)[], at: { row: number; column: number }) =>
      `=${parts.map((part) => (typeof part === "string" ? part : writeAddress(part, at))).join("")}`;
    fc.assert(
      fc.property(pieces, pieces, place, place, (own, others, here, there) => {
        const text = write(own, here);
        for (const other of [write(own, there), write(others, there)]) {
          const alike =
            shapeKey(text, here.row, here.column) === shapeKey(other, there.row, there.column);
          expect(isCopy(text, here.row, here.column, { text: other, ...there })).toBe(alike);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

interface Address {
  readonly down: number;
  readonly across: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function writeAddress(
  { down, across, rowFixed, columnFixed }: Address,
  { row, column }: { row: number; column: number },
): string {
  const letter = String.fromCharCode(64 + (columnFixed ? 3 + across : column + across));
  return `${columnFixed ? "$" : ""}${letter}${rowFixed ? "$" : ""}${String(rowFixed ? 3 + down : row + down)}`;
}
