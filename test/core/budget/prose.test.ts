import fc from "fast-check";
import { agrees } from "../../../src/core/budget/agrees";
import { amount, amounts } from "../../../src/core/budget/amounts";
import { Fault } from "../../../src/core/budget/fault";
import { reconcileBlock } from "../../../src/core/budget/reconcile-block";
import { say, sayMovement } from "../../../src/core/budget/say";
import { product, roundTo } from "../../../src/core/money/exact-arithmetic";

const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Fault) return fault.message;
  }
  throw new Error("no fault");
};
/** Figures as a workbook holds them, to a thousandth of a unit. */
const figure = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000);
const units = fc.constantFrom(1, 1e3, 1e6);
const places = fc.integer({ min: 0, max: 3 });

describe("AGREES", () => {
  test("compares at the coarser precision", () => {
    expect(agrees("£1.480m", 1480.4, 1e3)).toBe(true);
    expect(agrees("£1.480m", 1480.6, 1e3)).toBe(false);
    expect(agrees("£1.5m", "£1,480k")).toBe(true);
    expect(agrees("£1.4m", "£1,480k")).toBe(false);
  });
  test("takes bare numbers as exact, unless told how they are printed", () => {
    expect(agrees(1480, 1480.4)).toBe(false);
    expect(agrees(1480, 1480.4, 1e3, 0)).toBe(true);
    expect(agrees(1480, 1484, 1e3, -1)).toBe(true);
    expect(agrees(0.1 + 0.2, 0.3)).toBe(true);
  });
  test("goes by the words and brackets for the sign", () => {
    expect(agrees("an underspend of £48k", -48, 1e3)).toBe(true);
    expect(agrees("an underspend of £48k", 48, 1e3)).toBe(false);
    expect(agrees("(1,180)", -1180)).toBe(true);
    expect(agrees("on budget", 0)).toBe(true);
  });
  test("holds percentages against shares, never against money", () => {
    expect(agrees("5.3%", 0.0532)).toBe(true);
    expect(messageOf(() => agrees("5.3%", "£5m"))).toContain("percentage");
  });
  test("says what it cannot read", () => {
    expect(messageOf(() => agrees("see note", 4))).toBe("a: “see note” states no amount.");
    expect(messageOf(() => agrees(4, "£1m of the £2m"))).toContain("states 2 amounts");
    expect(messageOf(() => agrees(4, null))).toBe("b: nothing entered.");
  });
  test("is the same both ways round", () => {
    const either = fc.oneof(
      figure,
      fc.tuple(figure, units).map(([x, unit]) => say(x, unit)),
    );
    fc.assert(
      fc.property(either, either, units, (a, b, unit) => agrees(a, b, unit) === agrees(b, a, unit)),
    );
  });
});

describe("AMOUNT", () => {
  const text =
    "Home care has an overspend of £695k, a reduction of £218k on the £913k last reported";
  test("gives the n-th amount in pounds, signed by its words", () => {
    expect([1, 2, 3].map((n) => amount(text, n))).toEqual([695000, -218000, 913000]);
    expect(amount("£1.480m")).toBe(1480000);
    expect(amount("(£1,180)")).toBe(-1180);
    expect(amount("an over-recovery of £12k")).toBe(-12000);
  });
  test("says how many there are where there is none so far", () => {
    expect(messageOf(() => amount(text, 4))).toBe("The text states 3 amounts.");
    expect(messageOf(() => amount("no figure here"))).toContain("states no amount");
    expect(messageOf(() => amount("between £1m and £2m"))).toContain("range");
  });
  test("AMOUNT(SAY(x)) is x to the places said", () => {
    fc.assert(
      fc.property(figure, units, places, fc.boolean(), (x, unit, digits, income) => {
        const said = say(x, unit, digits, income);
        expect(amount(said)).toBe(product(roundTo(x, digits), unit));
      }),
    );
  });
  test("AMOUNTS gives them all with direction, measure and subject", () => {
    expect(amounts([text])).toEqual([
      [695000, "overspend", "variance", "Home care"],
      [-218000, "reduction", "movement", "Home care"],
      [913000, "overspend", "previous variance", "Home care"],
    ]);
  });
  test("a range of amounts stays a fault of its own row", () => {
    const [[first, ...rest] = [], second] = amounts(["between £1m and £2m", "£3m"]);
    expect(first).toBeInstanceOf(Fault);
    expect(rest).toHaveLength(3);
    expect(second?.[0]).toBe(3000000);
  });
});

describe("RECONCILE", () => {
  const table = [
    [
      "Service",
      "Budget £000",
      "Forecast £000",
      "Variance £000",
      "Previous variance £000",
      "Movement £000",
    ],
    ["Home care", 15201, 16102, 901, 1100, -199],
    ["Fostering", 8004, 7956, -48, 20, -68],
    ["Libraries", 2808, 2808, 0, 5, -5],
    ["Total", 26013, 26866, 853, 1125, -272],
  ];
  test("gives a heading and a row for each amount", () => {
    const text =
      "Home care has an overspend of £901k. Fostering has an underspend of £0.050m. Libraries were given £3.1m by a trust.";
    expect(reconcileBlock([text], table)).toEqual([
      ["Amount", "Line", "Column", "Figure", "Difference", "Result"],
      [901000, "Home care", "Variance £000", 901000, 0, "agrees"],
      [-50000, "Fostering", "Variance £000", -48000, 2000, "does not agree"],
      [3100000, "", "", "", "", "not in the table"],
    ]);
  });
  test("takes the unit as given where the headings do not say", () => {
    const bare = table.map((row, r) =>
      row.map((cell) => (r === 0 ? String(cell).replace(" £000", "") : cell)),
    );
    const [, row] = reconcileBlock(["Home care has an overspend of £0.901m."], bare, 1e3);
    expect(row).toEqual([901000, "Home care", "Variance", 901000, 0, "agrees"]);
  });
  test("asks for the headings where there is no table", () => {
    expect(messageOf(() => reconcileBlock(["£5m"], [[1]]))).toContain("no table was found");
  });

  /** A table whose figures are made up and whose arithmetic holds, in £000. */
  const made = fc
    .array(
      fc.tuple(
        fc.integer({ min: 500, max: 90000 }),
        fc.integer({ min: -4000, max: 4000 }),
        fc.integer({ min: -4000, max: 4000 }),
      ),
      { minLength: 3, maxLength: 3 },
    )
    .filter(
      (rows) =>
        new Set(
          rows.flatMap(([, now, before]) => [
            Math.abs(now),
            Math.abs(before),
            Math.abs(now - before),
          ]),
        ).size === 9,
    )
    .filter((rows) => rows.every(([, now, before]) => now !== 0 && before !== 0 && now !== before));
  const tableOf = (rows: readonly (readonly [number, number, number])[]) => {
    const lines = rows.map(([budget, now, before]) => [
      budget,
      budget + now,
      now,
      before,
      now - before,
    ]);
    const total = [0, 1, 2, 3, 4].map((c) => lines.reduce((sum, line) => sum + (line[c] ?? 0), 0));
    const names = ["Home care", "Fostering", "Libraries"];
    return [table[0] ?? [], ...lines.map((line, r) => [names[r], ...line]), ["Total", ...total]];
  };
  test("SAY then RECONCILE agrees", () => {
    fc.assert(
      fc.property(made, (rows) => {
        const [, row] = reconcileBlock([`Home care has ${say(rows[0]?.[1], 1e3)}.`], tableOf(rows));
        expect(row?.slice(1)).toEqual([
          "Home care",
          "Variance £000",
          (rows[0]?.[1] ?? 0) * 1000,
          0,
          "agrees",
        ]);
      }),
      { numRuns: 60 },
    );
  });
  test("SAY.MOVEMENT then RECONCILE agrees, amount by amount", () => {
    fc.assert(
      fc.property(made, (rows) => {
        const said = sayMovement(rows[0]?.[1], rows[0]?.[2], 1e3);
        const found = reconcileBlock([`Home care has ${said}.`], tableOf(rows)).slice(1);
        expect([said, found.map((row) => row[5])]).toEqual([said, found.map(() => "agrees")]);
      }),
      { numRuns: 60 },
    );
  });
});
