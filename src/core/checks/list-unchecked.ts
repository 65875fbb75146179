import type { Settings } from "../settings";
import type { Unchecked } from "../unchecked";
import { formatAddress } from "../workbook/cell-ref";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Beyond this many cells a list of addresses no longer helps. */
const listed = 8;

/** Everything the review did not look at, or could not read: sheet by sheet. */
export function listUnchecked(
  workbook: WorkbookSnapshot,
  settings: Settings,
): readonly Unchecked[] {
  return [
    ...workbook.losses.map((loss) => ({ ...loss, unreadable: true })),
    ...workbook.sheets.flatMap((sheet) => sheetUnchecked(sheet, settings)),
  ];
}

function sheetUnchecked(sheet: SheetSnapshot, settings: Settings): readonly Unchecked[] {
  const what = `sheet “${sheet.name}”`;
  if (settings.excludedSheets.includes(sheet.name))
    return [{ what, why: "left out by the settings", unreadable: false }];
  const found: Unchecked[] = [];
  const { errors, uncalculated, formulas } = scan(sheet);
  if (errors.count > 0)
    found.push({
      what: `${what}: ${errors.say()}`,
      why: `${errors.count === 1 ? "the cell shows" : "the cells show"} an error instead of a figure, so nothing that uses ${errors.count === 1 ? "it" : "them"} could be checked. Mend the formula`,
      unreadable: true,
    });
  if (uncalculated.count > 0)
    found.push({
      what: `${what}: ${uncalculated.say()}`,
      why: "the file holds a formula but not its result. Open the workbook in Excel, let it calculate, save it and check again",
      unreadable: true,
    });
  if (sheet.protected && formulas === 0)
    found.push({
      what,
      why: "the sheet is protected and shows no formulas, so typed figures and formulas could not be told apart. Its figures were checked as shown",
      unreadable: false,
    });
  return found;
}

function scan(sheet: SheetSnapshot) {
  const errors = new Addresses();
  const uncalculated = new Addresses();
  let formulas = 0;
  for (const { row, cells } of sheet.rows)
    for (const cell of cells) {
      if (cell.formula !== undefined) {
        formulas++;
        if (cell.value === null && cell.error === undefined) uncalculated.add(row, cell.column);
      }
      if (cell.error !== undefined) errors.add(row, cell.column, cell.error);
    }
  return { errors, uncalculated, formulas };
}

class Addresses {
  count = 0;
  private readonly first: string[] = [];

  add(row: number, column: number, shown = ""): void {
    this.count++;
    if (this.count <= listed) this.first.push(`${formatAddress(row, column)} ${shown}`.trim());
  }

  say(): string {
    const more = this.count - this.first.length;
    return this.first.join(", ") + (more > 0 ? ` and ${String(more)} more` : "");
  }
}
