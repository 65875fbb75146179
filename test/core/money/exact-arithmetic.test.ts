import fc from "fast-check";
import { Exact } from "../../../src/core/money/decimal";
import { difference } from "../../../src/core/money/exact-arithmetic";

test("differences are those of the decimal figures, whichever way they are taken", () => {
  expect(difference(0.3, 0.1)).toBe(0.2);
  expect(difference(1e11 + 0.1, 0.2)).toBe(99999999999.9);
  const decimals = (most: number) =>
    fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: most }))
      .map(([units, places]) => Number(`${units}e-${places}`));
  const figure = fc.oneof(
    decimals(4),
    decimals(9),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(difference(a, b) + 0).toBe(new Exact(a).minus(b).toNumber() + 0);
    }),
    { numRuns: 2000 },
  );
});
