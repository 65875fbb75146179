import type { Narrative } from "../claims/narrative";
import { isRecordSheet } from "../record/is-record-sheet";
import type { ReconciledClaim } from "../reconcile/match";
import type { Settings } from "../settings";
import type { Table } from "../tables/table";
import type { Unchecked } from "../unchecked";
import { formatAddress } from "../workbook/cell-ref";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Beyond this many cells a list of addresses no longer helps. */
const listed = 8;

/** Everything the review did not look at, or could not read: sheet by sheet. */
export function listUnchecked(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  settings: Settings,
): readonly Unchecked[] {
  return [
    ...(tables.length === 0 ? [withoutTables(workbook)] : []),
    ...workbook.losses.map((loss) => ({ ...loss, unreadable: true })),
    ...workbook.sheets.flatMap((sheet) => sheetUnchecked(sheet, settings)),
  ];
}

/** An empty result needs a reason. */
function withoutTables({ name, sheets }: WorkbookSnapshot): Unchecked {
  const empty = sheets.every(({ rows }) => rows.every(({ cells }) => cells.length === 0));
  return {
    what: name,
    why: empty
      ? "every sheet is empty"
      : "no table of figures was found: a table needs headings over columns of figures, and a name on each line",
    unreadable: false,
  };
}

/** A report without an amount was read, but there was nothing in it to check. */
export function listWordless(
  narratives: readonly Narrative[],
  claims: readonly ReconciledClaim[],
): readonly Unchecked[] {
  const spoken = new Set(claims.map(({ claim }) => claim.narrative));
  return narratives.flatMap(({ name, paragraphs }, at) =>
    spoken.has(at) || paragraphs.some(({ place }) => place.kind !== "document")
      ? []
      : [{ what: name, why: "no amount of money was found in it", unreadable: false }],
  );
}

function sheetUnchecked(sheet: SheetSnapshot, settings: Settings): readonly Unchecked[] {
  const what = `sheet “${sheet.name}”`;
  if (settings.excludedSheets.includes(sheet.name))
    return [{ what, why: "left out by the settings", unreadable: false }];
  if (isRecordSheet(sheet))
    return [
      { what, why: "a record that Crosscast made, no part of what it checks", unreadable: false },
    ];
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
