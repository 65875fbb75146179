import * as XLSX from "@e965/xlsx";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";

test("reads values, shown text and formulas of a workbook", async () => {
  const sheet = XLSX.utils.aoa_to_sheet([["Adults", 1480.2, -210]]);
  sheet["C1"].z = "#,##0;(#,##0)";
  sheet["D1"] = { t: "n", v: 1270, f: "B1+C1" };
  sheet["!ref"] = "A1:D1";
  const book = XLSX.utils.book_new(sheet, "Budget");
  const bytes = new Uint8Array(
    XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer,
  );
  const snapshot = await readWorkbook("b.xlsx", bytes);
  expect(snapshot.sheets[0]?.rows[0]?.cells).toEqual([
    { column: 1, value: "Adults", text: "Adults" },
    { column: 2, value: 1480.2, text: "1480.2" },
    { column: 3, value: -210, text: "(210)", format: "#,##0;(#,##0)" },
    { column: 4, value: 1270, text: "1270", formula: "=B1+C1" },
  ]);
});
