import * as XLSX from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { UnreadableFile } from "../../../src/files/unreadable-file";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";

function write(bookType: XLSX.BookType): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["Adults", 1480],
    ["Legal", -210],
  ]);
  // The library writes no two-part formats to .ods, and says so on the console.
  if (bookType !== "ods") sheet["B2"] = { t: "n", v: -210, z: "#,##0;(#,##0)" };
  sheet["B3"] = { t: "n", v: 1270, f: "SUM(B1:B2)" };
  sheet["!ref"] = "A1:B3";
  const book = XLSX.utils.book_new(sheet, "Budget");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["x"]]), "Workings");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

test.each(["xlsx", "xlsm", "xlsb", "biff8", "ods"] as const)(
  "%s: figures, texts and formulas",
  async (type) => {
    const snapshot = await readWorkbook("budget", write(type));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Budget", "Workings"]);
    expect(snapshot.sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Adults", 1480],
      ["Legal", -210],
      [1270],
    ]);
    // The library writes formulas to these formats only.
    if (type === "xlsx" || type === "xlsm" || type === "ods")
      expect(snapshot.sheets[0]?.rows[2]?.cells[0]?.formula).toBe("=SUM(B1:B2)");
  },
);

test.each(["xlsb", "biff8", "ods"] as const)("%s: says what does not come over", async (type) => {
  const snapshot = await readWorkbook("budget", write(type));
  expect(snapshot.losses).toEqual([
    {
      what: "bold type, indents, text boxes and print areas",
      why: expect.stringContaining("save it as .xlsx") as string,
    },
  ]);
});

test.each(["xlsx", "xlsb", "biff8"] as const)("%s: shown text and hidden sheets", async (type) => {
  const snapshot = await readWorkbook("budget", write(type));
  expect(snapshot.sheets[0]?.rows[1]?.cells[1]?.text).toBe("(210)");
  expect(snapshot.sheets[1]?.visibility).toBe("hidden");
});

test("a web page saved as .xls is read as it shows, its dates the British way round", async () => {
  const page =
    "<html><body><table><tr><td>Date</td><td>01/02/2017</td></tr><tr><td>Total</td><td>(1,480)</td></tr></table></body></html>";
  const snapshot = await readWorkbook("export.xls", strToU8(page));
  expect(snapshot.sheets[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["Date", "01/02/2017"],
    ["Total", "(1,480)"],
  ]);
});

test("an .xlsb with damaged records is read or refused, never read without end", async () => {
  const parts = unzipSync(write("xlsb"));
  const paths = ["xl/worksheets/sheet1.bin", "xl/workbook.bin", "xl/styles.bin"] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.nat(255), async (path, at, byte) => {
      const part = (parts[path] as Uint8Array).slice();
      part[at % part.length] = byte;
      await readWorkbook("a.xlsb", zipSync({ ...parts, [path]: part })).catch((error: unknown) => {
        expect(error).toBeInstanceOf(UnreadableFile);
      });
    }),
    { numRuns: 200 },
  );
});

test("an .ods whose runs multiply without end is refused or cut down, quickly", async () => {
  const parts = unzipSync(write("ods"));
  const content = new TextDecoder().decode(parts["content.xml"]);
  const start = performance.now();
  for (const times of [1_000_000, 1999]) {
    const bomb = content
      .replace(/<table:table-row/g, `<table:table-row table:number-rows-repeated="${times}"`)
      .replace(
        /<table:table-cell office/g,
        `<table:table-cell table:number-columns-repeated="${times}" office`,
      );
    const bytes = zipSync({ ...parts, "content.xml": strToU8(bomb) });
    await readWorkbook("a.ods", bytes).catch((error: unknown) => {
      expect(String(error)).toContain("more cells than can be reviewed");
    });
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
