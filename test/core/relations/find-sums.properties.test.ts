import fc from "fast-check";
import { relate } from "../../../src/core/relations/relate";
import { findTables } from "../../../src/core/tables/find-tables";
import { sheetOf, workbookOf } from "../../support/build-snapshot";

/** Figures large enough that two sums do not meet by chance. */
const figure = fc.noShrink(fc.integer({ min: 1_000, max: 900_000 }));
const columns = 3;
const line = fc.array(figure, { minLength: columns, maxLength: columns });
const section = fc.array(line, { minLength: 2, maxLength: 9 });
const sound = fc.record({
  sections: fc.array(section, { minLength: 2, maxLength: 5 }),
  named: fc.boolean(),
  above: fc.boolean(),
  places: fc.constantFrom(0, 1, 3),
});
type Sound = typeof sound extends fc.Arbitrary<infer T> ? T : never;

interface Drawn {
  readonly rows: (readonly [string, readonly number[]])[];
  /** Row of the sheet → rows of the sheet that it totals. */
  readonly totals: ReadonlyMap<number, readonly number[]>;
}

const firstRow = 3;

/** Sections with their totals below or above them, and a grand total of the sections' totals last. */
function draw({ sections, named, above }: Sound): Drawn {
  const rows: (readonly [string, readonly number[]])[] = [];
  const totals = new Map<number, readonly number[]>();
  const tops: number[] = [];
  const add = (lines: readonly (readonly number[])[]) =>
    Array.from({ length: columns }, (_, x) => lines.reduce((sum, one) => sum + (one[x] ?? 0), 0));
  const put = (label: string, figures: readonly number[]) => {
    rows.push([label, figures]);
    return firstRow + rows.length - 1;
  };
  const sums = sections.map(add);
  sections.forEach((lines, s) => {
    const name = named ? `Total group ${s + 1}` : `Group ${s + 1}`;
    const total = sums[s] ?? [];
    const before = above ? put(name, total) : null;
    const own = lines.map((one, i) => put(`Line ${s + 1}.${i + 1}`, one));
    const at = before ?? put(name, total);
    totals.set(at, own);
    tops.push(at);
  });
  totals.set(put("Total", add(sums)), tops);
  return { rows, totals };
}

function relateRows(rows: Drawn["rows"], places: number) {
  const print = (value: number) => value.toFixed(places);
  const body = rows.map(([label, figures]) => [label, ...figures.map(print)].join(" | "));
  const drawing = ["Figures £000", "Name | Region one | Region two | Region three", ...body].join(
    "\n",
  );
  const workbook = workbookOf(sheetOf("Sheet", drawing));
  const { tables, relations } = relate(findTables(workbook), workbook);
  const table = tables[0];
  const rowOf = (index: number) => table?.rows[index]?.row ?? 0;
  return relations
    .filter(({ sense }) => sense === "total")
    .map((relation) => ({
      target: rowOf(relation.target.row),
      column: relation.target.column,
      terms: relation.terms.map(({ row }) => rowOf(row)).sort((a, b) => a - b),
      verdict: relation.verdict,
    }));
}

describe("sums of sound tables", () => {
  test("are all found, of just their own lines, and hold", () => {
    fc.assert(
      fc.property(sound, (table) => {
        const { rows, totals } = draw(table);
        const found = relateRows(rows, table.places);
        expect(found.filter(({ verdict }) => verdict !== "exact")).toEqual([]);
        for (const [target, terms] of totals)
          expect(found.filter((one) => one.target === target)).toEqual(
            Array.from({ length: columns }, (_, x) => ({
              target,
              column: x + 1,
              terms,
              verdict: "exact",
            })),
          );
      }),
      { numRuns: 60 },
    );
  });

  test("hold within rounding when every figure was rounded by itself", () => {
    fc.assert(
      fc.property(sound, fc.integer({ min: 7, max: 97 }), (table, divisor) => {
        const { rows, totals } = draw(table);
        const rounded = rows.map(
          ([label, figures]) => [label, figures.map((value) => value / divisor)] as const,
        );
        const found = relateRows(rounded, 0);
        expect(
          found.filter(({ verdict, target }) => verdict === "wrong" && totals.has(target)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("show a figure that was changed, at a total that it is or that it is part of", () => {
    fc.assert(
      fc.property(sound, fc.nat(), fc.nat({ max: columns - 1 }), (table, pick, column) => {
        const { rows } = draw(table);
        const place = pick % rows.length;
        const changed = rows.map(([label, figures], index) =>
          index === place
            ? ([label, figures.map((value, x) => (x === column ? value * 10 : value))] as const)
            : ([label, figures] as const),
        );
        const wrong = relateRows(changed, table.places).filter(
          ({ verdict }) => verdict === "wrong",
        );
        const cell = firstRow + place;
        expect(wrong).not.toEqual([]);
        for (const one of wrong) {
          expect(one.column).toBe(column + 1);
          expect([one.target, ...one.terms]).toContain(cell);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("figures that have nothing to do with each other promise nothing", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 3, maxLength: 30 }), (lines) => {
      const rows = lines.map((figures, i) => [`Line ${i + 1}`, figures] as const);
      expect(relateRows(rows, 0)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
