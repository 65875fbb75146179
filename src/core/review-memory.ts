import type { RelatedTable } from "./relations/relate";
import type { DraftTable } from "./tables/build-table";
import type { Table } from "./tables/table";
import type { SheetSnapshot } from "./workbook/snapshot";

/**
 * What was found in sheets and tables, so that a review after an edit only looks at what changed. A sheet is known by
 * the very object it was read into: the same object is the same sheet, and whoever changes one makes another.
 */
export class ReviewMemory {
  #drafts = new WeakMap<SheetSnapshot, readonly DraftTable[]>();
  readonly #tables = new WeakMap<DraftTable, Table>();
  readonly #related = new WeakMap<Table, RelatedTable>();

  #settings = "";

  /** What was found under other settings than these is not found any more; only those that shape a table count. */
  under(settings: string): void {
    if (settings === this.#settings) return;
    this.#settings = settings;
    this.#drafts = new WeakMap();
  }

  drafts(sheet: SheetSnapshot, find: () => readonly DraftTable[]): readonly DraftTable[] {
    const known = this.#drafts.get(sheet);
    if (known) return known;
    const found = find();
    this.#drafts.set(sheet, found);
    return found;
  }

  /** The same table as before, where its number and its unit, which others have a say in, are what they were. */
  table(draft: DraftTable, made: Table): Table {
    const known = this.#tables.get(draft);
    if (known && known.id === made.id && sameUnit(known, made)) return known;
    this.#tables.set(draft, made);
    return made;
  }

  related(table: Table, relate: () => RelatedTable): RelatedTable {
    const known = this.#related.get(table);
    if (known) return known;
    const found = relate();
    this.#related.set(table, found);
    return found;
  }
}

function sameUnit({ unit }: Table, { unit: other }: Table): boolean {
  return unit?.scale === other?.scale && unit?.source === other?.source;
}
