import { serialize } from "node:v8";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { BookOutline, CellBlock } from "../../src/excel/reading/book-outline";
import { LocalDesk } from "../../src/excel/worker/local-desk";
import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { generateBudgetWorkbook } from "../support/generate-workbook.mjs";

/** Milliseconds of processor time; the bench of a quiet machine is well below, a busy one must not fail the test. */
const bound = 5000;

const outlineOf = (book: WorkbookSnapshot, kept?: readonly number[]): BookOutline => ({
  name: book.name,
  names: [],
  losses: [],
  ...(kept ? { kept } : {}),
  sheets: book.sheets.map(({ name }) => ({
    name,
    visibility: "visible",
    protected: false,
    printArea: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    comments: [],
  })),
});

/** A sheet as it comes from Excel, one of its figures changed by `more`. */
function blockOf({ rows }: SheetSnapshot, sheet: number, more = 0): CellBlock {
  const cells = rows.flatMap(({ row, cells: list }) => list.map((cell) => ({ row, cell })));
  const edited = cells.findIndex(({ row, cell }) => row > 100 && typeof cell.value === "number");
  const formats = [...new Set(cells.map(({ cell }) => cell.format ?? "General"))];
  return {
    sheet,
    rows: cells.map(({ row }) => row),
    columns: cells.map(({ cell }) => cell.column),
    values: cells.map(({ cell }, at) =>
      at === edited && typeof cell.value === "number" ? cell.value + more : (cell.value ?? ""),
    ),
    texts: cells.map(({ cell }, at) =>
      at === edited ? String(Number(cell.value) + more) : cell.text,
    ),
    formulas: cells.map(({ cell }) => cell.formula ?? null),
    formats,
    formatOf: cells.map(({ cell }) => formats.indexOf(cell.format ?? "General")),
    bold: cells.flatMap(({ cell }, at) => (cell.bold ? [at] : [])),
    indents: [],
  };
}

const work = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test("a check after one edit in 100,000 cells looks at one sheet only", async () => {
  const book = await readWorkbook("book.xlsx", generateBudgetWorkbook(100_000, 1));
  const desk = new LocalDesk();
  await desk.open(outlineOf(book));
  for (const [at, sheet] of book.sheets.entries()) await desk.addCells(blockOf(sheet, at));
  await desk.close([]);
  const words = "The services overspend by £12k.";
  const whole = work();
  const before = await desk.review([{ kind: "pasted", name: "report", text: words }], {
    findings: {},
  });
  const first = work() - whole;
  await desk.keep();
  const times: number[] = [];
  let after = before;
  for (let edit = 1; edit <= 5; edit++) {
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("There is no sheet.");
    const block = blockOf(sheet, 0, edit);
    const began = work();
    await desk.open(outlineOf(book, book.sheets.map((_, at) => at).slice(1)));
    await desk.addCells(block);
    await desk.close([]);
    after = await desk.review(null, { findings: {} });
    await desk.keep();
    // What crosses from the worker to the pane is written and read once.
    serialize(after);
    times.push(work() - began);
  }
  const [middle = Infinity] = [...times].sort((a, b) => a - b).slice(2);
  process.stdout.write(
    `A check after one edit in 100,000 cells: ${middle.toFixed(0)} ms of processor time (${times.map((one) => one.toFixed(0)).join(", ")}); the whole review ${first.toFixed(0)} ms\n`,
  );
  expect(after.report.findings.length).toBeGreaterThan(before.report.findings.length);
  expect(middle).toBeLessThan(bound);
  expect(middle).toBeLessThan(first);
});
