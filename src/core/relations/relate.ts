import { defaultSettings, type Settings } from "../settings";
import type { Table } from "../tables/table";
import { SheetIndex } from "../workbook/sheet-index";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { findCarries } from "./find-carries";
import { ReviewMemory } from "../review-memory";
import { PlacedRelation } from "./placed-relation";
import { relateTable } from "./relate-table";
import type { Relation } from "./relation";
import { viewTable, type TableView } from "./table-view";

export interface Related {
  /** The tables, their row kinds refined by what the figures say. */
  readonly tables: Table[];
  readonly relations: Relation[];
}

/** What was found in one table: its view and its own relations, numbered from `first`. */
interface RelatedTable {
  readonly view: TableView;
  readonly relations: readonly Relation[];
  readonly first: number;
}

/**
 * Finds the arithmetic that tables promise, from roles, labels, formulas and above all the figures themselves,
 * and verifies it as printed. What nothing supports is not invented; where most of a row or column obeys a
 * relation, the figure that does not is reported as wrong.
 * @param before relations found in other workbooks of a pack: numbers run on
 * @param memory tables that have not changed since they were last looked at are not looked at again
 */
export function relate(
  tables: readonly Table[],
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
  before = 0,
  memory = new ReviewMemory(),
): Related {
  const relations: Relation[] = [];
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const views = tables.map((table) => {
    const first = before + relations.length + 1;
    const sheet = sheets.get(table.sheet);
    // Numbers are the only thing that tables before it have a say in, and are changed more cheaply than found.
    const related = memory.recallAs(relateOne, table, [sheet], () =>
      relateOne(table, sheet, first),
    );
    const moved = related.first !== first;
    related.relations.forEach((relation, at) =>
      relations.push(moved ? renumbered(relation, first + at) : relation),
    );
    return related.view;
  });
  findCarries(views, settings, relations, before);
  return { tables: views.map(({ table }) => table), relations };
}

function relateOne(table: Table, sheet: SheetSnapshot | undefined, first: number): RelatedTable {
  const view = viewTable(table, sheet && new SheetIndex(sheet));
  const relations: Relation[] = [];
  const refined = relateTable(view, relations, first - 1);
  return { view: withoutFormulas(view, refined), relations, first };
}

/** Its formulas have been heard, and are a quarter of what a large workbook takes to hold. */
function withoutFormulas({ figures, rows, amounts, sheet }: TableView, table: Table): TableView {
  return { table, figures, rows, amounts, sheet, formulas: null };
}

function renumbered(relation: Relation, number: number): Relation {
  if (relation instanceof PlacedRelation) return relation.numbered(number);
  return { ...relation, id: `R${String(number)}` };
}
