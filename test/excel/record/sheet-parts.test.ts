import fc from "fast-check";
import { asText } from "../../../src/excel/record/as-text";
import { cutRows } from "../../../src/excel/record/cut-rows";
import { freeSheetName } from "../../../src/excel/record/free-sheet-name";
import type { RecordRow } from "../../../src/files/record/record-rows";

test("a name that is free, whatever the capitals", () => {
  expect(freeSheetName(["Summary"])).toBe("Crosscast record");
  expect(freeSheetName(["CROSSCAST RECORD", "Crosscast record (2)"])).toBe("Crosscast record (3)");
});

test("every text starts with an apostrophe, which Excel keeps to itself; nothing stays nothing", () => {
  for (const text of ["=1+1", "+1", "-1", "@x", "\t=1", "(4)", "1/2", "'quoted'"])
    expect(asText(text)).toBe(`'${text}`);
  expect(asText("")).toBe("");
});

test("rows are cut into portions that fit a request; none is lost and their order stays", () => {
  const texts = fc.array(
    fc.string({ maxLength: 40 }).map((text) => text.repeat(2000)),
    { maxLength: 3 },
  );
  const rows = fc.array(
    texts.map((cells): RecordRow => ({ look: "plain", cells })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, (all) => {
      const portions = cutRows(all);
      expect(portions.flat()).toEqual(all);
      for (const portion of portions) {
        const size = portion.flatMap(({ cells }) => cells).join("").length;
        expect(portion.length === 1 || size <= 500_000).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
  const many = Array.from({ length: 2500 }, (): RecordRow => ({ look: "plain", cells: ["x"] }));
  expect(cutRows(many).map(({ length }) => length)).toEqual([1000, 1000, 500]);
});
