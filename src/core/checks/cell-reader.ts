import type { Evidence, Location } from "../finding";
import type { OwnTables } from "../own-tables/own-table";
import type { Term } from "../relations/relation";
import type { Table } from "../tables/table";
import { columnName, formatAddress, quoteSheet, type CellRef } from "../workbook/cell-ref";
import { SheetIndex } from "../workbook/sheet-index";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A table and the workbook it stands in. */
interface Home {
  readonly table: Table;
  readonly workbook: WorkbookSnapshot;
  /** `'Appendix 1'!`, and the letters of each column: an address is asked for a million times. */
  readonly prefix: string;
  readonly letters: readonly string[];
  /** For a table that a narrative prints: where it stands in the document. */
  readonly own: { readonly document: string; readonly line: number | null } | null;
}

interface Group {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
}

/** A cell of a table, by table id and indexes into its rows and columns. */
export type CellOfTable = Pick<Term, "table" | "row" | "column">;

/** Finds the cell behind a term of a relation or match, and what a reader sees in it. */
export class CellReader {
  private readonly homes = new Map<string, Home>();
  private readonly sheets = new Map<WorkbookSnapshot, Map<string, SheetIndex>>();
  /** Several workbooks are read together, so a cell's workbook has to be said. */
  readonly pack: boolean;

  /**
   * @param groups each workbook with its own tables; table ids are unique over all of them.
   * @param narratives the tables that narratives print, with ids of their own.
   */
  constructor(groups: readonly Group[], narratives: readonly OwnTables[] = []) {
    this.pack = groups.length > 1;
    for (const { workbook, tables } of groups)
      for (const table of tables)
        this.enter(table, workbook, this.pack ? `[${workbook.name}]${table.sheet}` : table.sheet);
    for (const { workbook, tables, lines } of narratives)
      for (const table of tables)
        this.enter(table, workbook, table.sheet, {
          document: workbook.name,
          line: lines.get(table.sheet) ?? null,
        });
  }

  private enter(
    table: Table,
    workbook: WorkbookSnapshot,
    sheet: string,
    own: Home["own"] = null,
  ): void {
    this.homes.set(table.id, {
      table,
      workbook,
      own,
      prefix: `${quoteSheet(sheet)}!`,
      letters: table.columns.map(({ column }) => columnName(column)),
    });
  }

  table(id: string): Table {
    return this.home(id).table;
  }

  /** Name of the workbook that holds the table. */
  workbook(id: string): string {
    return this.home(id).workbook.name;
  }

  /** Where a cell stands for a finding: sheet and address, or the place of a narrative's own table. */
  location(term: CellOfTable): Location {
    const { own, workbook, table } = this.home(term.table);
    const ref = this.ref(term);
    const cell = formatAddress(ref.row, ref.column);
    if (own)
      return {
        sheet: null,
        cell: null,
        document: own.document,
        ...(own.line === null ? {} : { line: own.line }),
        table: table.sheet,
        tableCell: cell,
      };
    return { sheet: table.sheet, cell, ...(this.pack ? { workbook: workbook.name } : {}) };
  }

  ref(term: CellOfTable): CellRef {
    const { table } = this.home(term.table);
    return {
      sheet: table.sheet,
      row: table.rows[term.row]?.row ?? 0,
      column: table.columns[term.column]?.column ?? 0,
    };
  }

  /** `'Appendix 1'!F10`; in a pack `'[capital.xlsx]Appendix 1'!F10`, as Excel writes it. */
  address({ table: id, row, column }: CellOfTable): string {
    const { table, prefix, letters } = this.home(id);
    return `${prefix}${letters[column] ?? ""}${String(table.rows[row]?.row ?? 0)}`;
  }

  text(term: CellOfTable): string {
    const { workbook, table } = this.home(term.table);
    const ref = this.ref(term);
    return this.sheet(workbook, table.sheet)?.text(ref.row, ref.column).trim() ?? "";
  }

  /** The row's own name, with its section where the name alone says little. */
  label(term: CellOfTable): string {
    return this.home(term.table).table.rows[term.row]?.label ?? "";
  }

  header(term: CellOfTable): string {
    return this.home(term.table).table.columns[term.column]?.header ?? "";
  }

  evidence(term: CellOfTable): Evidence {
    return { ref: this.address(term), text: this.text(term) };
  }

  private home(id: string): Home {
    const home = this.homes.get(id);
    if (!home) throw new RangeError(`No table ${id}`);
    return home;
  }

  private sheet(workbook: WorkbookSnapshot, name: string): SheetIndex | undefined {
    const known = this.sheets.get(workbook) ?? new Map<string, SheetIndex>();
    this.sheets.set(workbook, known);
    const found = known.get(name);
    if (found) return found;
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) return undefined;
    const index = new SheetIndex(sheet);
    known.set(name, index);
    return index;
  }
}
