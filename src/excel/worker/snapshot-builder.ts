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

/** What was read of a workbook before: what does not change is taken from it. */
export interface BaseRead {
  readonly snapshot: WorkbookSnapshot;
  readonly file: PackageRead;
}

/** Puts the workbook together from the pieces Excel gives. */
export class SnapshotBuilder {
  readonly #outline: BookOutline;
  readonly #sheets: readonly SheetRows[];
  readonly #cells = new CellBuilder();
  readonly #base: BaseRead | null;
  #file: PackageRead = notHandedOver;

  /** @param base where only some sheets are read again, what was read of the workbook before. */
  constructor(outline: BookOutline, base: BaseRead | null = null) {
    this.#outline = outline;
    this.#sheets = outline.sheets.map(() => new SheetRows());
    this.#base = outline.kept ? base : null;
    if (this.#base) this.#file = this.#base.file;
  }

  async addCells(block: CellBlock): Promise<void> {
    const sheet = this.#sheets[block.sheet];
    for (const { row, cell } of await this.#cells.build(block)) sheet?.add(row, cell);
  }

  /** The file behind the workbook, where Excel hands it over. */
  async addPackage(bytes: Uint8Array | null): Promise<void> {
    this.#file = await openPackage(this.#outline.name, bytes);
  }

  /**
   * The whole snapshot, with what only the file behind the workbook tells.
   * @throws Error where a sheet was to stay as it was and was never read.
   */
  finish(missed: readonly Loss[]): BaseRead {
    const { name, names, losses } = this.#outline;
    const bare: WorkbookSnapshot = {
      name,
      names,
      losses: [...losses, ...missed],
      sheets: this.#outline.sheets.map((sheet, at) => toSheet(sheet, this.#sheets[at])),
    };
    const merged = mergePackage(bare, this.#outline, this.#file);
    const file = withoutCells(this.#file);
    if (!this.#outline.kept) return { snapshot: merged, file };
    if (!this.#base) throw new Error("The workbook has not been read before.");
    return { snapshot: withKept(merged, bare.losses, this.#outline, this.#base.snapshot), file };
  }
}

/** The cells of the file are not asked for again. */
function withoutCells(file: PackageRead): PackageRead {
  if ("why" in file) return file;
  return { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, rows: [] })) };
}

/** Sheets that were not read again are what they were, the very same where nothing around their cells changed either. */
function withKept(
  merged: WorkbookSnapshot,
  missed: readonly Loss[],
  outline: BookOutline,
  base: WorkbookSnapshot,
): WorkbookSnapshot {
  const before = new Map(base.sheets.map((sheet) => [sheet.name, sheet]));
  const kept = new Map<string, SheetSnapshot>();
  for (const at of outline.kept ?? []) {
    const told = outline.sheets[at];
    const sheet = told && before.get(told.name);
    if (!sheet) throw new Error(`The sheet “${told?.name ?? ""}” has not been read before.`);
    kept.set(sheet.name, sameOutside(sheet, told) ? sheet : { ...sheet, ...outsideOf(told) });
  }
  const read = outline.sheets.flatMap(({ name }) => (kept.has(name) ? [] : [`“${name}”`]));
  const losses = base.losses.filter(({ what }) => !read.some((name) => what.endsWith(name)));
  return {
    ...merged,
    sheets: merged.sheets.map((sheet) => kept.get(sheet.name) ?? sheet),
    ...(base.package ? { package: base.package } : {}),
    losses: [...losses, ...missed],
  };
}

function outsideOf({ visibility, protected: locked, printArea }: SheetOutline) {
  return { visibility, protected: locked, printArea };
}

function sameOutside(sheet: SheetSnapshot, told: SheetOutline): boolean {
  return (
    sheet.visibility === told.visibility &&
    sheet.protected === told.protected &&
    JSON.stringify(sheet.printArea) === JSON.stringify(told.printArea)
  );
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
