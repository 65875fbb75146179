import type { Evidence, Location } from "../finding";
import { FormulaBook } from "../formulas/formula-book";
import type { FormulaSheet } from "../formulas/formula-sheet";
import { ReviewMemory } from "../review-memory";
import type { Table } from "../tables/table";
import { formatAddress, quoteSheet } from "../workbook/cell-ref";
import { SheetIndex } from "../workbook/sheet-index";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { columnPatterns, type Pattern } from "./formula-patterns";
import { ColumnSums } from "./sum-blocks";
import { TablePlaces, type TablePlace } from "./table-places";
import { markTexts, type MarkedText } from "./text-scan";

/** A workbook as the rules look at it: its cells, formulas and tables, each worked out once and only when a rule asks. */
export class WorkbookView {
  private readonly indexes = new Map<string, SheetIndex>();
  private readonly sums = new Map<string, ColumnSums>();
  private book: FormulaBook | null = null;
  private places: TablePlaces | null = null;
  private broken: readonly Pattern[] | null = null;
  private readonly single = new Map<SheetSnapshot, WorkbookView>();
  private bySheet: ReadonlyMap<string, readonly Table[]> | null = null;

  /** @param pack several workbooks are read together, so a cell's workbook has to be said. */
  constructor(
    readonly snapshot: WorkbookSnapshot,
    readonly tables: readonly Table[],
    readonly pack = false,
    private readonly memory = new ReviewMemory(),
  ) {}

  /** One of its sheets by itself, as if the workbook held nothing else. */
  only(sheet: SheetSnapshot): WorkbookView {
    const known = this.single.get(sheet);
    if (known) return known;
    const alone = { name: this.snapshot.name, sheets: [sheet], names: [], losses: [] };
    const view = new WorkbookView(alone, this.tablesOf(sheet.name), this.pack, this.memory);
    this.single.set(sheet, view);
    return view;
  }

  tablesOf(sheet: string): readonly Table[] {
    this.bySheet ??= groupBySheet(this.tables);
    return this.bySheet.get(sheet) ?? [];
  }

  sheet(name: string): SheetIndex | undefined {
    const known = this.indexes.get(name);
    if (known) return known;
    const sheet = this.snapshot.sheets.find((one) => one.name === name);
    if (!sheet) return undefined;
    const index = new SheetIndex(sheet);
    this.indexes.set(name, index);
    return index;
  }

  get formulas(): FormulaBook {
    return (this.book ??= new FormulaBook(this.snapshot.sheets, this.memory));
  }

  formulasOf(sheet: string): FormulaSheet | undefined {
    return this.formulas.sheet(sheet);
  }

  /** The formulas of a sheet that add up cells of a column. */
  columnSums(sheet: FormulaSheet): ColumnSums {
    const known = this.sums.get(sheet.name);
    if (known) return known;
    const sums = new ColumnSums(sheet);
    this.sums.set(sheet.name, sums);
    return sums;
  }

  /** Columns whose lines share one formula but for a few. */
  get brokenPatterns(): readonly Pattern[] {
    return (this.broken ??= this.tables.flatMap((table) => {
      const sheet = this.formulasOf(table.sheet);
      return sheet ? this.memory.recall(columnPatterns, table, sheet) : [];
    }));
  }

  /** Texts of a sheet that rules want to look at. */
  texts(sheet: SheetSnapshot): readonly MarkedText[] {
    return markTexts(sheet, this.memory);
  }

  cell(sheet: string, row: number, column: number): CellSnapshot | undefined {
    return this.sheet(sheet)?.cell(row, column);
  }

  /** The table a cell stands in, with its place there; null for a cell of no table's body. */
  place(sheet: string, row: number, column: number): TablePlace | null {
    return (this.places ??= new TablePlaces(this.tables)).find(sheet, row, column);
  }

  /** `'Appendix 1'!F10`; in a pack `'[capital.xlsx]Appendix 1'!F10`. */
  address(sheet: string, row: number, column: number): string {
    return `${this.sheetName(sheet)}!${formatAddress(row, column)}`;
  }

  sheetName(sheet: string): string {
    return quoteSheet(this.pack ? `[${this.snapshot.name}]${sheet}` : sheet);
  }

  location(sheet: string | null, row?: number, column?: number): Location {
    return {
      sheet,
      cell: row === undefined || column === undefined ? null : formatAddress(row, column),
      ...(this.pack ? { workbook: this.snapshot.name } : {}),
    };
  }

  evidence(sheet: string, row: number, column: number): Evidence {
    return {
      ref: this.address(sheet, row, column),
      text: this.cell(sheet, row, column)?.text.trim() ?? "",
    };
  }
}

function groupBySheet(tables: readonly Table[]): ReadonlyMap<string, readonly Table[]> {
  const groups = new Map<string, Table[]>();
  for (const table of tables) {
    const group = groups.get(table.sheet);
    if (group) group.push(table);
    else groups.set(table.sheet, [table]);
  }
  return groups;
}
