import fc from "fast-check";
import { formatAmount } from "../../../src/core/money/format-amount";
import { Money } from "../../../src/core/money/money";
import { parseAmount } from "../../../src/core/money/parse-amount";

/** Any amount a council may print: up to thirteen digits, four places, in pounds to billions. */
const money = fc
  .record({
    units: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
    places: fc.integer({ min: 0, max: 4 }),
    scale: fc.constantFrom(1, 1e3, 1e6, 1e9),
  })
  .map(({ units, places, scale }) => Money.fromUnits(units, places, scale));

/** Value in ten-thousandths of a pound, as a whole number without limit. */
function exactly(amount: Money): bigint {
  const [whole = "0", fraction = ""] = amount.value.replace("-", "").split(".");
  const size = BigInt(whole + fraction.padEnd(4, "0"));
  return amount.value.startsWith("-") ? -size : size;
}

describe("an amount", () => {
  it("is what was printed: value, precision and places", () => {
    const amount = Money.of("1.480", 1e6);
    expect(amount.value).toBe("1480000");
    expect(amount.precision).toBe("1000");
    expect(amount.toString()).toBe("1.480");
    expect(Money.of("-1234567.5").toString()).toBe("-1,234,567.5");
  });

  it.each(["", "1,480", "0x10", "1_000", "NaN", "1e5", " 1", "1.", ".5"])(
    "refuses “%s”",
    (digits) => {
      expect(() => Money.of(digits)).toThrow(RangeError);
    },
  );

  it("never compares with a percentage", () => {
    expect(() => Money.of("1").plus(Money.of("1", 1, 0, "percent"))).toThrow(TypeError);
    expect(Money.of("1").equals(Money.of("1", 1, 0, "percent"))).toBe(false);
  });

  it("zero has no sign", () => {
    expect(Money.of("0.00").negated().isNegative).toBe(false);
  });
});

describe("writing and reading", () => {
  it("an amount reads back as itself, with pound sign or without, with minus or brackets", () => {
    fc.assert(
      fc.property(money, fc.boolean(), fc.boolean(), (amount, brackets, pound) => {
        const text = formatAmount(amount, { brackets, pound });
        const parsed = parseAmount(text, pound ? 1 : amount.scale);
        if (parsed === null || parsed === "nil") throw new Error(`Not read: ${text}`);
        expect(parsed.money.value).toBe(amount.value);
        expect(parsed.money.precision).toBe(amount.precision);
        expect(parsed.money.scale).toBe(amount.scale);
      }),
    );
  });

  it("a percentage reads back as itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: 0, max: 3 }),
        (units, places) => {
          const percent = Money.fromUnits(units, places, 1, "percent");
          const parsed = parseAmount(formatAmount(percent), 1000);
          if (parsed === null || parsed === "nil") throw new Error("Not read");
          expect(parsed.money.equals(percent)).toBe(true);
          expect(parsed.money.places).toBe(places);
        },
      ),
    );
  });
});

describe("sums", () => {
  it("are exact, in any order", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 30 }), (amounts) => {
        const add = (list: readonly Money[]) =>
          list.reduce((sum, next) => sum.plus(next), Money.of("0", 1, 4));
        const want = amounts.reduce((sum, amount) => sum + exactly(amount), 0n);
        expect(exactly(add(amounts))).toBe(want);
        expect(add(amounts).equals(add([...amounts].reverse()))).toBe(true);
      }),
    );
  });

  it("a difference taken back is the amount again", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
        expect(a.minus(b).equals(b.minus(a).negated())).toBe(true);
      }),
    );
  });

  it("are printed as coarsely as their coarser part", () => {
    const sum = Money.of("1.480", 1e6).plus(Money.of("250", 1));
    expect([sum.value, sum.precision]).toEqual(["1480250", "1000"]);
  });
});

describe("tolerance", () => {
  it("is symmetric, and every amount could equal itself", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(a.couldEqual(b)).toBe(b.couldEqual(a));
        expect(a.couldEqual(a)).toBe(true);
      }),
    );
  });

  it("covers any figure and the same figure rounded", () => {
    fc.assert(
      fc.property(money, money, (a, like) => {
        expect(a.couldEqual(a.printedLike(like))).toBe(true);
      }),
    );
  });

  it("takes half a unit of each, the limit included", () => {
    expect(Money.of("47", 1e3).couldEqual(Money.of("48", 1e3))).toBe(true);
    expect(Money.of("47", 1e3).couldEqual(Money.of("49", 1e3))).toBe(false);
    expect(Money.of("2", 1e6).couldEqual(Money.of("1965", 1e3))).toBe(true);
    expect(Money.of("1.4", 1e6).couldEqual(Money.of("1.389", 1e6))).toBe(true);
    expect(Money.of("0.70", 1e6).couldEqual(Money.of("0.706", 1e6))).toBe(false);
  });
});

describe("comparing", () => {
  it("orders as the exact values do", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        const want = exactly(a) === exactly(b) ? 0 : exactly(a) < exactly(b) ? -1 : 1;
        expect(a.compare(b)).toBe(want);
        expect(a.equals(b)).toBe(want === 0);
      }),
    );
  });
});
