import { mergeHits } from "../../../src/core/checks/merge-hits";
import { rules } from "../../../src/core/checks/rules";
import { runRules } from "../../../src/core/checks/run-rules";
import type { Finding } from "../../../src/core/finding";
import { ruleInput, type Drawn } from "../../support/rule-input";

const findings = (drawn: Drawn): readonly Finding[] => {
  const input = ruleInput(drawn);
  return mergeHits(runRules(rules, input).hits, input);
};
const brief = (list: readonly Finding[]) =>
  list.map(({ rule, location, consequences }) => [rule, location.cell, consequences.length]);

const head = "Service | Budget | Outturn | Variance | Last | Movement";
const relations = [
  "variance D2 = C2 - B2",
  "variance D3 = C3 - B3",
  "variance D4 = C4 - B4",
  "movement F2 = D2 - E2",
  "movement F3 = D3 - E3",
  "movement F4 = D4 - E4",
  ...["B", "C", "D", "E", "F"].map((column) => `total ${column}4 = ${column}2 + ${column}3`),
];

test("a wrong variance breaks three sums and is one finding with the value that mends them all", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 34 | 31 | 12",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,838 | 63 | 39 | 24",
    ],
    relations,
  });
  expect(brief(list)).toEqual([["variance-not-difference", "D2", 2]]);
  expect(list[0]?.message).toMatch(/43 there would make all three agree\.$/);
});

test("a wrong operand is named as the likeliest cell, not the sums it breaks", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,257 | 1,318 | 43 | 31 | 12",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,838 | 63 | 39 | 24",
    ],
    relations,
  });
  expect(brief(list)).toEqual([["variance-not-difference", "B2", 1]]);
  expect(list[0]?.message).toMatch(
    /1,275 in Revenue!B2 \(Parks, “Budget”\) would make both agree\.$/,
  );
});

test("two faults that have nothing in common stay two findings", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 43 | 31 | 21",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,833 | 63 | 39 | 24",
    ],
    relations,
  });
  expect(brief(list)).toEqual([
    ["movement-not-difference", "F2", 1],
    ["total-not-sum", "C4", 1],
  ]);
});

test("a wrong variance that its total takes up is one finding, all the way up", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 48 | 31 | 17",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,838 | 68 | 39 | 29",
    ],
    relations,
  });
  expect(brief(list)).toEqual([["variance-not-difference", "D2", 1]]);
  expect(list[0]?.consequences[0]).toMatch(/D4 shows 68, but 1,838 − 1,775 is 63/);
});

test("a total that is out by another amount than its line is not put down to it", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 48 | 31 | 17",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,848 | 68 | 39 | 29",
    ],
    relations,
  });
  expect(list.map(({ location }) => location.cell)).toEqual(["D2", "C4", "D4"]);
});

test("two faults in one column are told apart, and its total, wrong with both, is right once they are", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 34 | 31 | 12",
      "Roads | 500 | 520 | 27 | 8 | 12",
      "Total | 1,775 | 1,838 | 63 | 39 | 24",
    ],
    relations,
  });
  expect(brief(list)).toEqual([
    ["variance-not-difference", "D2", 2],
    ["variance-not-difference", "D3", 1],
  ]);
});

test("words that give the figure the table should have are a consequence of the table's fault", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 34 | 31 | 12",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,838 | 63 | 39 | 24",
    ],
    relations,
    claims: [{ amount: "£43k", cell: "D2" }],
  });
  expect(brief(list)).toEqual([["variance-not-difference", "D2", 3]]);
  expect(list[0]?.claims).toEqual(["C1"]);
});

test("words that give a third figure are a fault of their own", () => {
  const list = findings({
    table: [
      head,
      "Parks | 1,275 | 1,318 | 34 | 31 | 12",
      "Roads | 500 | 520 | 20 | 8 | 12",
      "Total | 1,775 | 1,838 | 63 | 39 | 24",
    ],
    relations,
    claims: [{ amount: "£99k", cell: "D2" }],
  });
  expect(list.map(({ rule }) => rule)).toEqual(["variance-not-difference", "amount-disagrees"]);
});

test("one wrong amount said in two places and breaking a sentence is one finding", () => {
  const list = findings({
    table: [head, "Parks | 1,275 | 1,318 | 43 | 31 | 12"],
    claims: [
      { amount: "£34k", cell: "D2" },
      { amount: "£31k", cell: "E2", verdict: "reconciles" },
      { amount: "£34k", cell: "D2" },
    ],
    statements: [{ claims: ["C2", "C1"], difference: "-9000" }],
  });
  expect(brief(list)).toEqual([["amount-disagrees", null, 2]]);
});
