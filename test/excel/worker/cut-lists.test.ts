import fc from "fast-check";
import { cutLists, putLists } from "../../../src/excel/worker/cut-lists";

const items = (length: number) => Array.from({ length }, (_, at) => at);

test("long lists are cut, short ones and what is deeper stay", () => {
  const value = { report: { claims: items(1000), tables: items(3), deep: { er: items(1000) } } };
  const { rest, parts } = cutLists(value);
  expect(rest).toEqual({ report: { claims: [], tables: items(3), deep: { er: items(1000) } } });
  expect(parts.map(({ path, items: cut }) => [path.join("."), cut.length])).toEqual([
    ["report.claims", 400],
    ["report.claims", 400],
    ["report.claims", 200],
  ]);
});

test("what was cut is put back as it was", () => {
  fc.assert(
    fc.property(fc.nat(1500), fc.nat(1500), fc.jsonValue(), (one, two, other) => {
      const value = { a: items(one), b: { c: items(two), other }, d: null };
      const { rest, parts } = cutLists(value);
      expect(putLists(JSON.parse(JSON.stringify(rest)), parts)).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
    }),
    { numRuns: 30 },
  );
});
