import fc from "fast-check";
import { broadcast } from "../../../src/core/budget/broadcast";
import { castDifference, casts, castsOf, crossCasts } from "../../../src/core/budget/casts";
import { Fault } from "../../../src/core/budget/fault";
import { movement } from "../../../src/core/budget/movement";
import { rag } from "../../../src/core/budget/rag";
import { revised } from "../../../src/core/budget/revised";
import { runRate } from "../../../src/core/budget/run-rate";
import { say, sayMovement } from "../../../src/core/budget/say";
import { status } from "../../../src/core/budget/status";
import { variance, varianceShare } from "../../../src/core/budget/variance";

const faultOf = (work: () => unknown): [string, string] => {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Fault) return [fault.kind, fault.message];
  }
  throw new Error("no fault");
};
const tenths = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);

describe("VARIANCE", () => {
  test("is outturn less budget, exactly", () => {
    expect(variance(0.1, 0.3)).toBe(0.2);
    expect(variance(15201, 16102)).toBe(901);
  });
  test("is turned round for income shown as positive, or where adverse is negative, but not for both", () => {
    expect(variance(100, 120, true)).toBe(-20);
    expect(variance(100, 120, false, true)).toBe(-20);
    expect(variance(100, 120, true, true)).toBe(20);
  });
  test("reads figures that are text, and dashes as nothing", () => {
    expect(variance("(1,180)", "–")).toBe(1180);
    expect(variance("nil", "4 ")).toBe(4);
  });
  test("a budget without a forecast is not a whole budget of underspend", () => {
    expect(faultOf(() => variance(100, null))).toEqual(["not available", "No forecast entered."]);
    expect(variance(null, "")).toBe("");
  });
  test("names the argument it cannot read", () => {
    expect(faultOf(() => variance("see note", 4))[1]).toContain("budget: “see note”");
    expect(faultOf(() => variance(1, "£1.480m"))[1]).toContain("has a unit of its own");
  });
  test("VARIANCE(a,b) = −VARIANCE(b,a)", () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => Number(variance(a, b)) === 0 - Number(variance(b, a))),
    );
  });
  test("the share is of the size of the budget, or of the signed one", () => {
    expect(varianceShare(200, 210)).toBe(0.05);
    expect(varianceShare(-80633, -82484)).toBeCloseTo(-0.02296, 5);
    expect(varianceShare(-80633, -82484, false, true)).toBeCloseTo(0.02296, 5);
    expect(faultOf(() => varianceShare(0, 5))[0]).toBe("division by zero");
  });
});

test("MOVEMENT telescopes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 12 }),
      (variances) => {
        const steps = variances.slice(1).map((v, i) => Number(movement(v, variances[i])));
        const whole = Number(movement(variances[variances.length - 1], variances[0]));
        return steps.reduce((sum, step) => sum + step, 0) === whole;
      },
    ),
  );
});

test("REVISED counts an empty change as nothing", () => {
  expect(revised(7085, 919)).toBe(8004);
  expect(revised(2808, null, "")).toBe(2808);
  expect(revised(0.1, 0.2, "(0.3)")).toBe(0);
});

test("STATUS names the position, and what prints as zero is on budget", () => {
  expect(status(0.4)).toBe("On budget");
  expect(status(0.4, 0, false, 1)).toBe("Overspend");
  expect(status(-12)).toBe("Underspend");
  expect(status(12, 20)).toBe("On budget");
  expect(status(12, 0, true)).toBe("Under-recovery");
  expect(status(-12, 0, true)).toBe("Over-recovery");
});

test("RAG rates by the council's own thresholds", () => {
  expect(rag(4, 1000, 0.01, 0.05)).toBe("Green");
  expect(rag(10, 1000, 0.01, 0.05)).toBe("Amber");
  expect(rag(50, -1000, 0.01, 0.05)).toBe("Red");
  expect(rag(-500, 1000, 0.01, 0.05)).toBe("Green");
  expect(rag(-500, 1000, 0.01, 0.05, true)).toBe("Red");
  expect(rag(5, 0, 0.01, 0.05)).toBe("No budget");
  expect(faultOf(() => rag(5, 100, null, 0.05))[1]).toContain("amber, red");
});

test("RUNRATE goes straight or by profile, one-off items once", () => {
  expect(runRate(600, 6)).toBe(1200);
  expect(runRate(600, 6, 0)).toBe(1200);
  expect(runRate(700, 6, 12, null, 100)).toBe(1300);
  expect(runRate(300, 3, 12, 0.4)).toBe(750);
  expect(faultOf(() => runRate(300, 13))[1]).toContain("from 1 (April) to 12");
});

describe("casting", () => {
  test("goes by figures as printed", () => {
    expect(casts([[1.4], [2.4], [3.4]], 7.2)).toBe(false);
    expect(castDifference([[1.4], [2.4], [3.4]], 7.2)).toBe(1);
    expect(casts([[1.4], [2.4], [3.4]], 7.2, 1)).toBe(true);
    expect(casts([["(4)"], ["–"], [null]], -4)).toBe(true);
  });
  test("a row of totals casts columns, a column of totals casts rows", () => {
    const parts = [
      [1, 2],
      [3, 4],
    ];
    const shapes = (totals: number[][]) =>
      castsOf(parts, totals).map((row) => row.map(({ parts: own, total }) => casts(own, total)));
    expect(shapes([[10]])).toEqual([[true]]);
    expect(shapes([[4, 5]])).toEqual([[true, false]]);
    expect(shapes([[3], [8]])).toEqual([[true], [false]]);
    expect(faultOf(() => shapes([[1, 2, 3]]))[1]).toContain("parts is 2 rows by 2 columns");
  });
  test("a block casts both ways or it does not", () => {
    expect(
      crossCasts([
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ]),
    ).toBe(true);
    expect(
      crossCasts([
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 13],
      ]),
    ).toBe(false);
  });
});

describe("SAY", () => {
  test("writes the words from the cell", () => {
    expect(say(1.48, 1e6)).toBe("an overspend of £1.480m");
    expect(say(-48, 1e3)).toBe("an underspend of £48k");
    expect(say(-1.851, 1e6, 3, true)).toBe("an over-recovery of £1.851m");
    expect(say(0.0004, 1e6)).toBe("on budget");
    expect(say(-5, 1e3, 0, false, true)).toBe("an overspend of £5k");
  });
  test("SAY.MOVEMENT gives both ends, and words that stay right across zero", () => {
    expect(sayMovement(695, 913, 1e3)).toBe(
      "an overspend of £695k, a reduction of £218k on the £913k last reported",
    );
    expect(sayMovement(-48, 191, 1e3)).toBe(
      "an underspend of £48k, a favourable movement of £239k from the overspend of £191k last reported",
    );
    expect(sayMovement(-30, -50, 1e3)).toBe(
      "an underspend of £30k, an adverse movement of £20k from the underspend of £50k last reported",
    );
    expect(sayMovement(901.4, 1100.6, 1e3)).toContain("(rounded)");
    expect(sayMovement(5, 5, 1e3)).toBe(
      "an overspend of £5k, unchanged from the £5k last reported",
    );
    expect(sayMovement(5.4, 5.6, 1e3)).toBe(
      "an overspend of £5k, unchanged from the £6k last reported (rounded)",
    );
  });
});

describe("ranges", () => {
  const work = (a: unknown, b: unknown) => variance(a, b);
  test("a single cell goes with every cell, a row with every row", () => {
    expect(
      broadcast(
        [
          { name: "budget", cells: [[1], [2]] },
          { name: "outturn", cells: [[5]] },
        ],
        work,
      ),
    ).toEqual([[4], [3]]);
    expect(
      broadcast(
        [
          { name: "budget", cells: [[1], [2]] },
          { name: "outturn", cells: [[5, 6]] },
        ],
        work,
      ),
    ).toEqual([
      [4, 5],
      [3, 4],
    ]);
  });
  test("a fault stays in its cell", () => {
    const [[first], [second]] = broadcast(
      [
        { name: "budget", cells: [[1], [2]] },
        { name: "outturn", cells: [["x"], [3]] },
      ],
      work,
    ) as [[unknown], [unknown]];
    expect(first).toBeInstanceOf(Fault);
    expect(second).toBe(1);
  });
  test("shapes that do not fit are named, both of them", () => {
    expect(
      faultOf(() =>
        broadcast(
          [
            { name: "budget", cells: [[1], [2]] },
            { name: "outturn", cells: [[1], [2], [3]] },
          ],
          work,
        ),
      )[1],
    ).toBe(
      "budget is 2 rows by 1 column and outturn is 3 rows by 1 column: give ranges of the same shape.",
    );
  });
});
