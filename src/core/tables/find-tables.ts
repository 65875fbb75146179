import { defaultSettings, type Settings } from "../settings";
import { SheetIndex } from "../workbook/sheet-index";
import type { ReviewMemory } from "../review-memory";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { buildTable, type DraftTable } from "./build-table";
import { findBlocks } from "./find-blocks";
import { inferUnits } from "./infer-units";
import { sheetUnit } from "./sheet-unit";
import { SheetLayout } from "./sheet-layout";
import type { Table } from "./table";

/**
 * Finds every table of figures in a workbook, in reading order: its header rows, units, what each column and
 * row is, its title and the words that speak about it. Sheets of prose, lists and contents have none. Sheets
 * that the settings leave out are not looked at.
 * @param memory sheets that have not changed since they were last looked at are not looked at again
 */
export function findTables(
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
  memory: ReviewMemory | null = null,
): Table[] {
  memory?.under(JSON.stringify(settings.units));
  const found: DraftTable[] = [];
  for (const sheet of snapshot.sheets) {
    if (settings.excludedSheets.includes(sheet.name)) continue;
    const draft = () => draftTables(sheet, settings);
    const drafts = memory ? memory.drafts(sheet, draft) : draft();
    found.push(...drafts);
  }
  return inferUnits(found).map((draft, i) => {
    const table = { ...draft, id: `T${String(i + 1)}` };
    const first = found[i];
    return memory && first ? memory.table(first, table) : table;
  });
}

/** The tables of one sheet, as far as the sheet itself tells. */
function draftTables(sheet: SheetSnapshot, settings: Settings): DraftTable[] {
  const layout = new SheetLayout(sheet);
  const index = new SheetIndex(sheet);
  const drafts: DraftTable[] = [];
  for (const block of findBlocks(layout)) {
    const draft = buildTable(block, index, settings);
    if (draft) drafts.push(draft);
  }
  drafts.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  const unit = drafts.some((draft) => draft.unit === null) ? sheetUnit(layout, drafts) : null;
  return drafts.map((draft) => (draft.unit || !unit ? draft : { ...draft, unit }));
}
