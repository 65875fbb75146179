import { HostError } from "./host-error";
import { copyRange } from "./model/copy-range";
import type { Area } from "./workbook/area";
import { cellArea, isOnGrid } from "./workbook/area";
import { parseArea } from "./workbook/area-address";
import { enterInput } from "./workbook/cell-input";
import { addSheet, deleteSheet, renameSheet } from "./workbook/edit-sheets";
import { hideRows } from "./workbook/hide-lines";
import type { SheetModel } from "./workbook/sheet-model";
import type { Shift } from "./workbook/shift";
import { shiftCells } from "./workbook/shift-cells";
import type { Actor } from "./workbook/workbook-event";
import type { WorkbookModel } from "./workbook/workbook-model";
import { writeCells } from "./workbook/write-cells";

/** An area of a sheet that is given by name or id. */
export interface SheetAddress {
  readonly sheet: string;
  readonly address: string;
}

/**
 * What a person does in Excel: each act raises the events an add-in would get and can be undone
 * where it only changed cells; inserting, deleting and moving forgets what came before. Sheets are given by name or id, areas as A1 addresses. Refusals
 * (a protected sheet) are thrown as HostError, for the page to say.
 */
export class UserActions {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly actor: Actor = "user",
  ) {}

  /** The same acts by another author of the same file: events come with the source Remote. */
  get coAuthor(): UserActions {
    return new UserActions(this.workbook, "co-author");
  }

  /** Types into a cell, or into every cell of an area. */
  type(sheet: string, address: string, input: string | number | boolean): void {
    const [on, area] = this.#place(sheet, address);
    this.#act(() => writeCells(on, area, (before) => enterInput(input, before)));
  }

  /** Types into cells given by row and column, counted from 1. */
  typeAt(sheet: string, row: number, column: number, input: string): void {
    const on = this.#sheet(sheet);
    this.#act(() => writeCells(on, cellArea(row, column), (before) => enterInput(input, before)));
  }

  /** Types a block of texts, one a cell, from a corner to the right and down: what is pasted from elsewhere. */
  typeBlock(
    sheet: string,
    row: number,
    column: number,
    rows: readonly (readonly string[])[],
  ): void {
    const on = this.#sheet(sheet);
    const width = Math.max(...rows.map((cells) => cells.length));
    const area = {
      top: row,
      left: column,
      bottom: row + rows.length - 1,
      right: column + width - 1,
    };
    if (!isOnGrid(area)) throw new HostError("InvalidArgument", "The copy would leave the sheet.");
    this.#act(() =>
      writeCells(on, area, (before, at, across) => {
        const input = rows[at - row]?.[across - column];
        return input === undefined ? before : enterInput(input, before);
      }),
    );
  }

  /** Copies an area with formulas and looks; relative references move along. */
  copy(from: SheetAddress, to: SheetAddress): void {
    const [source, area] = this.#place(from.sheet, from.address);
    const [target, into] = this.#place(to.sheet, to.address);
    const whole = { what: "All", skipBlanks: false, transpose: false } as const;
    this.#act(() => copyRange({ sheet: source, area }, { sheet: target, area: into }, whole));
  }

  select(sheet: string, ...addresses: string[]): void {
    const on = this.#sheet(sheet);
    const areas = addresses.map((address) => this.#place(sheet, address)[1]);
    this.#act(() => this.workbook.select(on, areas));
  }

  activate(sheet: string): void {
    this.#act(() => this.workbook.activate(this.#sheet(sheet)));
  }

  addSheet(name?: string): SheetModel {
    return this.workbook.as(this.actor, () => addSheet(this.workbook, name));
  }

  deleteSheet(sheet: string): void {
    this.#act(() => deleteSheet(this.#sheet(sheet)));
  }

  renameSheet(sheet: string, name: string): void {
    this.#act(() => renameSheet(this.#sheet(sheet), name));
  }

  hideRows(sheet: string, address: string, hidden: boolean): void {
    const [on, area] = this.#place(sheet, address);
    this.#act(() => hideRows(on, area, hidden));
  }

  /** Inserts over an area (Down, Right), or deletes it (Up, Left). */
  shift(sheet: string, address: string, shift: Shift): void {
    const [on, area] = this.#place(sheet, address);
    this.#act(() => shiftCells(on, area, shift));
  }

  /** Takes the last act back; false where there is none, or an add-in's write emptied the list. */
  undo(): boolean {
    return this.#act(() => this.workbook.undo.undo());
  }

  redo(): boolean {
    return this.#act(() => this.workbook.undo.redo());
  }

  #act<T>(act: () => T): T {
    return this.workbook.as(this.actor, () => {
      const result = act();
      this.workbook.settle();
      return result;
    });
  }

  #sheet(key: string): SheetModel {
    const sheet = this.workbook.sheet(key);
    if (!sheet) throw new HostError("ItemNotFound", `There is no sheet “${key}”.`);
    return sheet;
  }

  #place(key: string, address: string): readonly [SheetModel, Area] {
    const sheet = this.#sheet(key);
    const area = parseArea(address);
    if (!area) throw new HostError("InvalidArgument", `“${address}” is no address.`);
    return [sheet, area];
  }
}
