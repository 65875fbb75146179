import { isMistyped, slipBetween } from "../../../src/core/relations/slips";

describe("a slip of the typist explains", () => {
  test.each([
    ["a lost sign", -10_000, [4_000, 6_000], "sign"],
    ["a nought too many", 100_000, [4_000, 6_000], "tenfold"],
    ["a nought too few", 1_000, [4_000, 6_000], "tenfold"],
    ["a wrong digit", 15_787, [12_045, 3_842], "digits"],
    ["digits that changed places", 51_887, [12_045, 3_842], "digits"],
    ["a line left out", 15_887, [12_045, 3_842, 777], "omitted"],
    ["a line with its sign lost", 8_203, [12_045, 3_842], "line"],
    ["a line ten times too large", 15_887, [120_450, 3_842], "line"],
  ])("%s", (_, total, operands, kind) => {
    expect(slipBetween(total, operands)?.kind).toBe(kind);
  });

  test("which line was left out", () => {
    expect(slipBetween(15_887, [12_045, 777, 3_842])).toEqual({ kind: "omitted", operand: 1 });
  });

  test("not just any difference", () => {
    expect(slipBetween(101_530, [31_204, 12_118])).toBeNull();
  });

  test("nothing of figures so small that they are alike by chance", () => {
    expect(slipBetween(12, [7, 6])).toBeNull();
  });
});

test.each([
  [15_787, 15_887, true],
  [51_887, 15_887, true],
  [15_887, 15_887, false],
  [15_777, 15_888, false],
  [1_588, 15_887, false],
  [-15_787, 15_887, false],
])("%d for %d is mistyped: %s", (a, b, mistyped) => {
  expect(isMistyped(a, b)).toBe(mistyped);
});
