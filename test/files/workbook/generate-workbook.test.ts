import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import { generateBudgetWorkbook } from "../../support/generate-workbook.mjs";

test("a generated workbook has the size asked for, and the same seed gives the same bytes", async () => {
  const bytes = generateBudgetWorkbook(20_000, 7);
  expect(generateBudgetWorkbook(20_000, 7)).toEqual(bytes);
  const snapshot = await readWorkbook("generated.xlsx", bytes);
  const cells = snapshot.sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((n, row) => n + row.cells.length, 0),
    0,
  );
  expect(cells).toBeGreaterThanOrEqual(20_000);
  expect(cells).toBeLessThan(21_000);
  expect(snapshot.losses).toEqual([]);
  expect(snapshot.sheets).toHaveLength(5);
});
