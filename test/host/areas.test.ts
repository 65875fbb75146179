import fc from "fast-check";
import type { Area } from "../../src/workbench/host/workbook/area";
import {
  bounding,
  cellCount,
  containsCell,
  intersect,
  subtract,
} from "../../src/workbench/host/workbook/area";
import {
  formatArea,
  formatSheetArea,
  parseArea,
  splitSheet,
} from "../../src/workbench/host/workbook/area-address";
import { LAST_COLUMN, LAST_ROW } from "../../src/workbench/host/workbook/grid-limits";
import { joinCells } from "../../src/workbench/host/model/join-cells";

const areaUpTo = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: rows }),
      fc.integer({ min: 1, max: rows }),
      fc.integer({ min: 1, max: columns }),
      fc.integer({ min: 1, max: columns }),
    )
    .map(([a, b, c, d]) => ({
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));

const anyArea = areaUpTo(LAST_ROW, LAST_COLUMN);
const smallArea = areaUpTo(12, 12);

test("an address that was written is read as the same area", () => {
  fc.assert(fc.property(anyArea, (area) => expect(parseArea(formatArea(area))).toEqual(area)));
});

test("a sheet's name comes back, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), anyArea, (name, area) => {
      const text = formatSheetArea(name, area);
      expect(splitSheet(text)).toEqual({ sheet: name, rest: formatArea(area) });
    }),
  );
});

test("what is left after a cut and what was cut make up the whole", () => {
  fc.assert(
    fc.property(smallArea, smallArea, (area, cut) => {
      const left = subtract(area, cut);
      const gone = intersect(area, cut);
      const cells = left.reduce((sum, piece) => sum + cellCount(piece), 0);
      expect(cells + (gone ? cellCount(gone) : 0)).toBe(cellCount(area));
      for (const piece of left) expect(intersect(piece, cut)).toBeNull();
    }),
  );
});

test("the bounding area holds both", () => {
  fc.assert(
    fc.property(anyArea, anyArea, (a, b) => {
      const both = bounding(a, b);
      expect([intersect(both, a), intersect(both, b)]).toEqual([a, b]);
    }),
  );
});

test("joined cells are the chosen ones, each once", () => {
  fc.assert(
    fc.property(
      smallArea,
      fc.array(fc.boolean(), { minLength: 144, maxLength: 144 }),
      (area, on) => {
        const chosen = (row: number, column: number): boolean =>
          on[(row - 1) * 12 + column - 1] === true;
        const areas = joinCells(area, chosen);
        for (let row = area.top; row <= area.bottom; row++)
          for (let column = area.left; column <= area.right; column++) {
            const holding = areas.filter((each) => containsCell(each, row, column));
            expect(holding).toHaveLength(chosen(row, column) ? 1 : 0);
          }
      },
    ),
  );
});

test.each([
  ["$A$1:b2", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["B2:A1", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["C:A", { top: 1, left: 1, bottom: LAST_ROW, right: 3 }],
  ["5:2", { top: 2, left: 1, bottom: 5, right: LAST_COLUMN }],
])("%s", (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(["", "A", "5", "A1:B", "A1:5", "XFE1", "A0", "A1048577", "A1:", "Total"])(
  "“%s” is no address",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);
