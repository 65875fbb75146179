import fc from "fast-check";
import { findTables } from "../../../src/core/tables/find-tables";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "../../support/build-snapshot";
import { kindsOf, rolesOf, tableOf } from "../../support/describe-table";

const cell = fc.oneof(
  fc.constant(""),
  fc.constantFrom("Budget £000", "Total", "Variance", "2016/17", "2017", "-", "n/a", "%", "£m"),
  fc.integer({ min: -9999, max: 99999 }).map((n) => (n < 0 ? `(${String(-n)})` : String(n))),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[|\n\r{}<>*]/g, "")),
);

test("no arrangement of cells makes it fail, and no row or column is in a table twice", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (grid) => {
      const sheet = sheetOf("S", grid.map((row) => row.join("|")).join("\n"));
      for (const table of findTables(workbookOf(sheet))) {
        const rows = table.rows.map((row) => row.row);
        const columns = table.columns.map((column) => column.column);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
        expect([table.figures.height, table.figures.width]).toEqual([rows.length, columns.length]);
        for (const row of rows) expect(table.headerRows).not.toContain(row);
      }
    }),
    { numRuns: 500 },
  );
});

const lines = [
  ["Roads", "1,010", "1,120", "110"],
  ["Waste", "2,020", "1,990", "(30)"],
  ["Parks", "305", "340", "35"],
  ["Total", "3,335", "3,450", "115"],
];
const header = ["Service", "Budget £000", "Outturn £000", "Variance £000"];

test("where a table stands on its sheet, and in which order its columns, changes nothing of it", () => {
  const plain = tableOf([header, ...lines].map((row) => row.join("|")).join("\n"));
  const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(orders, fc.nat(5), fc.nat(5), fc.boolean(), (order, down, right, textFigures) => {
      const shift = "|".repeat(right);
      const drawing = [header, ...lines]
        .map((row) => shift + order.map((at) => row[at]).join("|"))
        .join("\n");
      const moved = tableOf("\n".repeat(down + 1) + drawing, { textFigures });
      expect(kindsOf(moved)).toEqual(kindsOf(plain));
      expect(rolesOf(moved).split(", ")).toEqual(order.map((at) => rolesOf(plain).split(", ")[at]));
      expect(moved.rows[0]?.row).toBe(down + 2);
      expect(moved.unit?.scale).toBe(1000);
    }),
  );
});

/**
 * Milliseconds of processor time to find the tables of a sheet, so that a busy machine changes nothing. The least of
 * three: clearing up after other tests may fall into any one of them, and what grows with the square does so in all.
 */
function timeOf(rows: readonly (readonly string[])[]): number {
  return Math.min(...[1, 2, 3].map(() => timeOnce(rows)));
}

function timeOnce(rows: readonly (readonly string[])[]): number {
  const sheet: SheetSnapshot = {
    ...sheetOf("S", ""),
    rows: rows.map((texts, r) => ({
      row: r + 1,
      cells: texts.map((text, c) => ({ column: c + 1, value: text, text })),
    })),
  };
  const started = process.cpuUsage();
  findTables(workbookOf(sheet));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

test.each([
  ["headings only", (r: number) => [`Heading ${r}`, "and more"]],
  ["headings between figures", (r: number) => (r % 2 ? [`Line ${r}`, "5"] : [`Heading ${r}`])],
  [
    "a header above every line",
    (r: number) => (r % 2 ? ["A", "5", "6"] : ["B", "Budget", "Actual"]),
  ],
  ["names of totals", (r: number) => [`Total mobile ${r}`, String(r % 97), String(r % 89)]],
  ["marks", () => ["*".repeat(100), "-", "1"]],
])("a long sheet of %s takes no longer than its length", (_, row) => {
  const sheet = (height: number) => Array.from({ length: height }, (__, r) => row(r));
  timeOf(sheet(2000));
  const short = Math.max(timeOf(sheet(4000)), 8);
  expect(timeOf(sheet(40000))).toBeLessThan(short * 40);
});

test("a wide sheet takes no longer than its width", () => {
  const wide = (width: number) => [
    Array.from({ length: width }, (_, c) => (c % 3 ? `Variance M${c}` : `Budget ${c}`)),
    Array.from({ length: width }, (_, c) => (c % 3 ? `Actual ${c}` : "£000")),
    ...Array.from({ length: 5 }, (_, r) => Array.from({ length: width }, (__, c) => String(r * c))),
  ];
  timeOf(wide(500));
  const narrow = Math.max(timeOf(wide(1600)), 8);
  expect(timeOf(wide(16000))).toBeLessThan(narrow * 40);
});
