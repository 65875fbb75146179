import type { Inserted } from "../functions-port";

/** Puts a formula into the selected cell; what stands there is left unless `over` says otherwise. */
export function insertFormula(formula: string, over: boolean): Promise<Inserted> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRanges().areas.getItemAt(0).getCell(0, 0);
    cell.load("address,formulas,text,format/protection/locked");
    const { protection } = cell.worksheet;
    protection.load("protected");
    await context.sync();
    const where = { cell: cell.address };
    if (protection.protected && cell.format.protection.locked !== false)
      return { kind: "protected", ...where };
    if (!over && String(cell.formulas[0]?.[0] ?? "") !== "")
      return { kind: "filled", ...where, holds: cell.text[0]?.[0] ?? "" };
    cell.formulas = [[formula]];
    await context.sync();
    return { kind: "inserted", ...where };
  });
}
