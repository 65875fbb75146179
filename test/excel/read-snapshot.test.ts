import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { Progress } from "../../src/excel/port";
import { createHost, type ExcelHost, type HostOptions } from "../../src/workbench/host";
import { sheetOf } from "../support/budget-book";
import { startOffice } from "../support/office-host";
import { readThroughExcel } from "../support/read-through-excel";

let host: ExcelHost | null = null;

async function open(
  workbook: WorkbookSnapshot,
  options: Omit<HostOptions, "workbook"> = {},
): Promise<ExcelHost> {
  if (host) {
    host.disconnect();
    host = createHost({ workbook, ...options });
    host.connectSameWindow(window);
  } else host = (await startOffice(workbook, options)).host;
  return host;
}

const book = (...sheets: WorkbookSnapshot["sheets"]): WorkbookSnapshot => ({
  name: "Quarter 3.xlsx",
  sheets,
  names: [],
  losses: [],
});

const filled = (name: string, rows: number, width: number) =>
  sheetOf(
    name,
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_, column) => row * width + column + 1),
    ),
  );

const cellsOf = (snapshot: WorkbookSnapshot) =>
  snapshot.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

describe("what is read", () => {
  test("cells with their looks, what is hidden, merged, protected, printed and named", async () => {
    const sheet = {
      ...filled("Appendix 1", 4, 3),
      visibility: "hidden" as const,
      hiddenColumns: [2],
      merges: [{ top: 5, left: 1, bottom: 6, right: 1 }],
      protected: true,
      printArea: [{ top: 1, left: 1, bottom: 4, right: 3 }],
      comments: [
        { kind: "comment" as const, row: 2, column: 1, author: "A. Person", text: "Up £2k" },
      ],
      rows: [
        {
          row: 2,
          hidden: true as const,
          cells: [
            { column: 1, value: "Schools", text: "Schools", bold: true as const, indent: 2 },
            { column: 2, value: 12.5, text: "13", formula: "=SUM(B3:B4)", format: "#,##0" },
            { column: 3, value: "#REF!", text: "#REF!", formula: "=X1", error: "#REF!" },
          ],
        },
        {
          row: 5,
          cells: [
            { column: 1, value: true, text: "TRUE" },
            {
              column: 2,
              value: 45_000,
              text: "15/03/2023",
              format: "dd/mm/yyyy",
              date: true as const,
            },
            { column: 3, value: "=not a formula", text: "=not a formula" },
          ],
        },
      ],
    };
    const given = {
      ...book(sheet, filled("Appendix 2", 2, 2)),
      names: [
        { name: "Budget", formula: "='Appendix 2'!$A$1:$B$2", hidden: false },
        { name: "Old", formula: "=#REF!", hidden: true },
      ],
    };
    await open(given);
    const read = await readThroughExcel();
    expect(read.sheets).toEqual(given.sheets);
    expect(read.names).toEqual(given.names);
  });

  test("our functions under the names people typed", async () => {
    const formula = "=[2]!_xldudf_BUDGET_VARIANCE(A1,B1)";
    await open(
      book({
        ...sheetOf("S", []),
        rows: [{ row: 1, cells: [{ column: 1, value: 3, text: "3", formula }] }],
      }),
    );
    expect(cellsOf(await readThroughExcel())[0]?.formula).toBe("=BUDGET.VARIANCE(A1,B1)");
  });

  test("figures behind hashes, where a column is too narrow", async () => {
    const cells = [
      { column: 1, value: 1234.5, text: "####", format: "#,##0.0" },
      { column: 2, value: 7, text: "##" },
      { column: 3, value: "###", text: "###" },
    ];
    await open(book({ ...sheetOf("S", []), rows: [{ row: 1, cells }] }));
    expect(cellsOf(await readThroughExcel()).map(({ text }) => text)).toEqual([
      "1,234.5",
      "7",
      "###",
    ]);
  });

  test("an empty workbook", async () => {
    await open(book(sheetOf("Sheet1", [])));
    expect((await readThroughExcel()).sheets[0]?.rows).toEqual([]);
  });

  test("two cells at the far corners of a sheet, without the seventeen thousand million between", async () => {
    const rows = [
      { row: 1, cells: [{ column: 1, value: 1, text: "1" }] },
      { row: 1_048_576, cells: [{ column: 16_384, value: 2, text: "2", formula: "=1+1" }] },
    ];
    await open(book({ ...sheetOf("Vast", []), rows }));
    expect((await readThroughExcel()).sheets[0]?.rows).toEqual(rows);
  });
});

describe("what the file behind the workbook would tell", () => {
  test("is listed, part by part, where Excel does not hand it over", async () => {
    await open(book(filled("S", 2, 2)));
    const { losses } = await readThroughExcel();
    expect(losses.map(({ what }) => what)).toEqual(["notes", "text boxes"]);
    expect(losses[0]?.why).toContain("does not hand over the file");
  });

  test("is listed as well where the file is damaged", async () => {
    await open(book(filled("S", 2, 2)), { documentBytes: () => new Uint8Array([80, 75, 3, 4, 9]) });
    expect((await readThroughExcel()).losses.map(({ what }) => what)).toEqual([
      "notes",
      "text boxes",
    ]);
  });
});

describe("requests", () => {
  const bound = (totals: ExcelHost["log"]["totals"], sheets: number) =>
    5 + sheets + Math.ceil(totals.responseBytes / 2_000_000);

  test("are few, whatever the shape of the sheets", async () => {
    const sheets = [
      ...Array.from({ length: 14 }, (_, at) => filled(`Appendix ${at + 1}`, 40, 8)),
      filled("Ledger", 6_000, 12),
      filled("Wide", 4, 2_000),
    ];
    const { log } = await open(book(...sheets));
    const read = await readThroughExcel();
    expect(cellsOf(read)).toHaveLength(14 * 320 + 72_000 + 8_000);
    expect(log.totals.requests).toBeLessThanOrEqual(bound(log.totals, sheets.length));
    expect(log.records.every(({ error }) => error === null)).toBe(true);
  });

  test("an answer over Excel's limit is asked for again in smaller parts", async () => {
    const long = "The overspend is explained below. ".repeat(900);
    const sheet = sheetOf(
      "Commentary",
      Array.from({ length: 120 }, (_, row) => [row + 1, long]),
    );
    const { log } = await open(book(sheet));
    const read = await readThroughExcel();
    expect(cellsOf(read)).toHaveLength(240);
    expect(cellsOf(read).at(-1)?.text).toBe(long);
    const refused = log.records.filter(({ error }) => error !== null);
    expect(refused.length).toBeGreaterThan(0);
    expect(log.totals.requests).toBeLessThanOrEqual(bound(log.totals, 1));
  });
});

describe("progress and cancelling", () => {
  test("each sheet that takes a request of its own is named", async () => {
    await open(book(filled("Summary", 400, 100), filled("Appendix 2", 400, 100)));
    const says: Progress[] = [];
    await readThroughExcel((progress) => says.push(progress));
    expect(says.map((one) => one.says)).toContain("Reading Summary, 1 of 2");
    expect(says.map((one) => one.says)).toContain("Reading Appendix 2, 2 of 2");
    expect(says.every(({ done, of }) => done <= of)).toBe(true);
  });

  test("cancelling ends it before the next request", async () => {
    const { log } = await open(book(filled("A", 400, 100), filled("B", 400, 100)));
    const stop = new AbortController();
    const reading = readThroughExcel(({ says }) => {
      if (says.startsWith("Reading A")) stop.abort();
    }, stop.signal);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(log.totals.requests).toBeLessThanOrEqual(4);
  });
});
