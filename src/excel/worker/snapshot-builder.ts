import type {
  CellSnapshot,
  Loss,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../core/workbook/snapshot";
import type { BookOutline, CellBlock, SheetOutline } from "../reading/book-outline";
import { CellBuilder } from "./build-cells";
import { mergePackage, notHandedOver, openPackage, type PackageRead } from "./merge-package";

/** Puts the workbook together from the pieces Excel gives. */
export class SnapshotBuilder {
  readonly #outline: BookOutline;
  readonly #sheets: readonly SheetRows[];
  readonly #cells = new CellBuilder();
  #file: PackageRead = notHandedOver;

  constructor(outline: BookOutline) {
    this.#outline = outline;
    this.#sheets = outline.sheets.map(() => new SheetRows());
  }

  async addCells(block: CellBlock): Promise<void> {
    const sheet = this.#sheets[block.sheet];
    for (const { row, cell } of await this.#cells.build(block)) sheet?.add(row, cell);
  }

  /** The file behind the workbook, where Excel hands it over. */
  async addPackage(bytes: Uint8Array | null): Promise<void> {
    this.#file = await openPackage(this.#outline.name, bytes);
  }

  /** The whole snapshot, with what only the file behind the workbook tells. */
  finish(missed: readonly Loss[]): WorkbookSnapshot {
    const { name, names, losses } = this.#outline;
    const bare: WorkbookSnapshot = {
      name,
      names,
      losses: [...losses, ...missed],
      // Excel itself tells the print areas; all else is in the file.
      package: { printAreas: true },
      sheets: this.#outline.sheets.map((sheet, at) => toSheet(sheet, this.#sheets[at])),
    };
    return mergePackage(bare, this.#outline, this.#file);
  }
}

function toSheet(outline: SheetOutline, rows: SheetRows | undefined): SheetSnapshot {
  const { name, visibility, hiddenColumns, merges, comments, printArea } = outline;
  return {
    name,
    visibility,
    rows: rows?.finish(new Set(outline.hiddenRows)) ?? [],
    hiddenColumns,
    merges: merges ?? [],
    comments: comments ?? [],
    protected: outline.protected,
    printArea,
  };
}

/** Rows of a sheet whose cells may come in any order of blocks. */
class SheetRows {
  readonly #rows = new Map<number, CellSnapshot[]>();
  #last = 0;
  #inOrder = true;

  add(row: number, cell: CellSnapshot): void {
    const cells = this.#rows.get(row);
    const before = cells?.[cells.length - 1];
    if (row < this.#last || (before && before.column >= cell.column)) this.#inOrder = false;
    this.#last = row;
    if (cells) cells.push(cell);
    else this.#rows.set(row, [cell]);
  }

  finish(hidden: Set<number>): RowSnapshot[] {
    for (const row of hidden) if (!this.#rows.has(row)) this.#rows.set(row, []);
    const sorted = this.#inOrder && hidden.size === 0;
    const rows = [...this.#rows];
    if (!sorted) {
      rows.sort(([a], [b]) => a - b);
      for (const [, cells] of rows) cells.sort((a, b) => a.column - b.column);
    }
    return rows.map(([row, cells]) =>
      hidden.has(row) ? { row, cells, hidden: true } : { row, cells },
    );
  }
}
