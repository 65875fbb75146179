import { defaultSettings, type Settings } from "../settings";
import { SheetIndex } from "../workbook/sheet-index";
import { ReviewMemory } from "../review-memory";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { buildTable } from "./build-table";
import { findBlocks } from "./find-blocks";
import { inferUnits } from "./infer-units";
import { makeTable, type DraftTable } from "./make-table";
import { sheetUnit } from "./sheet-unit";
import { SheetLayout } from "./sheet-layout";
import type { Table, TableUnit } from "./table";

/**
 * Finds every table of figures in a workbook, in reading order: its header rows, units, what each column and
 * row is, its title and the words that speak about it. Sheets of prose, lists and contents have none. Sheets
 * that the settings leave out are not looked at.
 * @param memory sheets that have not changed since they were last looked at are not looked at again
 */
export function findTables(
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
  memory = new ReviewMemory(),
): Table[] {
  const declared = memory.unchanged("units", settings.units);
  const drafts = snapshot.sheets
    .filter(({ name }) => !settings.excludedSheets.includes(name))
    .flatMap((sheet) => memory.recall(draftTables, sheet, declared));
  const units = inferUnits(drafts);
  // Other tables have a say in a table's number and unit, so they are told apart from the draft.
  return drafts.map((draft, at) => {
    const unit = units[at];
    return memory.recall(finishTable, draft, `T${String(at + 1)}`, unit?.scale, unit?.source);
  });
}

function finishTable(
  draft: DraftTable,
  id: string,
  scale: number | undefined,
  source: TableUnit["source"] | undefined,
): Table {
  const unit: TableUnit | null =
    scale === undefined || source === undefined ? null : { currency: "GBP", scale, source };
  return makeTable(draft, id, unit);
}

/** The tables of one sheet, as far as the sheet itself tells. */
function draftTables(sheet: SheetSnapshot, units: Settings["units"]): DraftTable[] {
  const layout = new SheetLayout(sheet);
  const index = new SheetIndex(sheet);
  const drafts: DraftTable[] = [];
  for (const block of findBlocks(layout)) {
    const draft = buildTable(block, index, { units });
    if (draft) drafts.push(draft);
  }
  drafts.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const unit = drafts.some((draft) => draft.unit === null) ? sheetUnit(layout, drafts) : null;
  return drafts.map((draft) => (draft.unit || !unit ? draft : { ...draft, unit }));
}
