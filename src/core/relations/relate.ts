import { defaultSettings, type Settings } from "../settings";
import type { Table } from "../tables/table";
import { SheetIndex } from "../workbook/sheet-index";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findCarries } from "./find-carries";
import { relateTable } from "./relate-table";
import type { Relation } from "./relation";
import { viewTable } from "./table-view";

export interface Related {
  /** The tables, their row kinds refined by what the figures say. */
  readonly tables: Table[];
  readonly relations: Relation[];
}

/**
 * Finds the arithmetic that tables promise, from roles, labels, formulas and above all the figures themselves,
 * and verifies it as printed. What nothing supports is not invented; where most of a row or column obeys a
 * relation, the figure that does not is reported as wrong.
 * @param before relations found in other workbooks of a pack: numbers run on
 */
export function relate(
  tables: readonly Table[],
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
  before = 0,
): Related {
  const relations: Relation[] = [];
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, new SheetIndex(sheet)]));
  const views = tables.map((table) => {
    const view = viewTable(table, sheets.get(table.sheet));
    // Its formulas have been heard, and are a quarter of what a large workbook takes to hold.
    return { ...view, table: relateTable(view, relations, before), formulas: null };
  });
  findCarries(views, settings, relations, before);
  return { tables: views.map(({ table }) => table), relations };
}
