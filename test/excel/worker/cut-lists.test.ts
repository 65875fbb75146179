import fc from "fast-check";
import { ListCutter, ListJoiner, type ListPart } from "../../../src/excel/worker/cut-lists";

const items = (length: number) => Array.from({ length }, (_, at) => ({ at }));
const crossed = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const told = (parts: readonly ListPart[]) =>
  parts.map((part) =>
    "items" in part ? `${part.items.length} items` : `as before ${part.from} to ${part.to}`,
  );

test("long lists are cut, short ones and what is deeper stay", () => {
  const value = { report: { claims: items(1000), tables: items(3), deep: { er: items(1000) } } };
  const { rest, messages } = new ListCutter().cut(value);
  expect(rest).toEqual({ report: { claims: [], tables: items(3), deep: { er: items(1000) } } });
  expect(messages.map(told)).toEqual([["400 items"], ["400 items"], ["200 items"]]);
});

test("of a list that was sent before only what is new crosses again", () => {
  const cutter = new ListCutter();
  const before = items(1000);
  cutter.cut({ list: before });
  const after = before.map((one, at) => (at >= 500 && at < 520 ? { at: -at } : one));
  expect(cutter.cut({ list: after }).messages.map(told)).toEqual([
    ["as before 0 to 500", "20 items", "as before 520 to 1000"],
  ]);
  expect(cutter.cut({ list: [...after, ...items(2)] }).messages.map(told)).toEqual([
    ["as before 0 to 1000", "2 items"],
  ]);
});

test("after an answer that did not arrive all crosses again", () => {
  const cutter = new ListCutter();
  const list = items(30);
  cutter.cut({ list });
  cutter.forget();
  expect(cutter.cut({ list }).messages.map(told)).toEqual([["30 items"]]);
});

/** One answer after the other: some items stay the very same, some are others, some come or go. */
const answers = fc
  .array(
    fc.record({
      kept: fc.nat(60),
      fresh: fc.nat(500),
      at: fc.nat(600),
      other: fc.jsonValue(),
      plain: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((steps) => {
    let list: readonly object[] = items(200);
    return steps.map(({ kept, fresh, at, other, plain }) => {
      list = [...list.slice(0, at), ...items(fresh), ...list.slice(at + kept)];
      return plain ? other : { a: list, b: { c: [...list].reverse(), other }, d: null };
    });
  });

test("what was cut is put back as it was, answer after answer", () => {
  fc.assert(
    fc.property(answers, (values) => {
      const cutter = new ListCutter();
      const joiner = new ListJoiner();
      for (const value of values) {
        const { rest, messages } = crossed(cutter.cut(value));
        expect(joiner.join(rest, messages.flat())).toEqual(crossed(value));
      }
    }),
    { numRuns: 60 },
  );
});
