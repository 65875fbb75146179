import fc from "fast-check";
import { crossCasts } from "../../../src/core/budget/casts";
import { roundToCast } from "../../../src/core/budget/round-to-cast";
import { Fault } from "../../../src/core/budget/fault";
import { difference, total } from "../../../src/core/money/exact-arithmetic";

const column = (...values: number[]) => values.map((value) => [value]);
const figure = fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 1000);

describe("ROUNDTOCAST", () => {
  test("raises the largest remainders, so that the parts make the printed total", () => {
    expect(roundToCast(column(1.4, 2.4, 3.4))).toEqual(column(2, 2, 3));
    expect(roundToCast(column(0.34, 0.33, 0.33), 1)).toEqual(column(0.4, 0.3, 0.3));
    expect(roundToCast([[1250, 1250, 500]], -3)).toEqual([[1000, 1000, 1000]]);
  });

  test("reaches a printed total that lies within rounding, and refuses one that does not", () => {
    expect(roundToCast(column(1.4, 2.4, 3.4), 0, 8)).toEqual(column(2, 3, 3));
    expect(() => roundToCast(column(1.4, 2.4, 3.4), 0, 11)).toThrow(/out of reach by 2/);
    expect(() => roundToCast(column(1, 2, 3), 0, 7)).toThrow(Fault);
  });

  test("a block with both totals still casts both ways", () => {
    const block = [
      [1.4, 1.4, 2.8],
      [1.4, 1.4, 2.8],
      [2.8, 2.8, 5.6],
    ];
    expect(crossCasts(roundToCast(block))).toBe(true);
  });

  test("a block whose totals do not add up says by how much", () => {
    expect(() =>
      roundToCast([
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 13],
      ]),
    ).toThrow(/out by 1/);
  });

  test("a block of thirds, whose fractions no decimal holds, still casts both ways", () => {
    const third = 1 / 3;
    const body = Array.from({ length: 30 }, () => [third, third, third, 1]);
    const block = [...body, [10, 10, 10, 30]];
    const rounded = roundToCast(block);
    expect(crossCasts(rounded)).toBe(true);
    expect(rounded.flat().every((one) => Number.isInteger(one))).toBe(true);
    expect(rounded.at(-1)).toEqual([10, 10, 10, 30]);
  });

  test("a block brings its own totals", () => {
    expect(() =>
      roundToCast(
        [
          [1, 1],
          [1, 1],
        ],
        0,
        4,
      ),
    ).toThrow(/leave it out for a block/);
  });

  test("always casts, and moves no figure by a whole unit or more", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 30 }), (values) => {
        const rounded = roundToCast(column(...values)).flat();
        expect(total(rounded)).toBe(
          Math.sign(total(values)) * Math.round(Math.abs(total(values))) + 0,
        );
        rounded.forEach((one, i) =>
          expect(Math.abs(difference(one, values[i] ?? 0))).toBeLessThan(1),
        );
      }),
    );
  });

  test("blocks of any size cast both ways, no figure moved by a unit or more", () => {
    const blocks = fc
      .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 6 }))
      .chain(([h, w]) =>
        fc.array(fc.array(figure, { minLength: w, maxLength: w }), { minLength: h, maxLength: h }),
      );
    fc.assert(
      fc.property(blocks, (body) => {
        const rows = body.map((row) => [...row, total(row)]);
        const block = [
          ...rows,
          (rows[0] ?? []).map((_, c) => total(rows.map((row) => row[c] ?? 0))),
        ];
        const rounded = roundToCast(block);
        expect(crossCasts(rounded)).toBe(true);
        rounded.forEach((row, r) =>
          row.forEach((one, c) =>
            expect(Math.abs(difference(one, block[r]?.[c] ?? 0))).toBeLessThan(1),
          ),
        );
      }),
    );
  });
});
