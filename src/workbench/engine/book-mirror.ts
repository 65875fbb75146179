import type { CalculatedCell, CellModel, SheetModel, WorkbookModel } from "../host";
import { WHOLE_SHEET } from "../host/workbook/area";
import type { SpillSize } from "../host/workbook/cell-model";
import { hasContent } from "../host/workbook/cell-model";
import type { Block } from "./call-site";
import { EngineAbility } from "./can-evaluate";
import type { CallDesk } from "./call-desk";
import type { CustomFormula } from "./custom-calls";
import { AWAITED, CustomCalls, messageIn } from "./custom-calls";
import type { EngineBook } from "./engine-book";
import type { EngineValue } from "./engine-values";
import { inputFor, sameValue, valueOf } from "./engine-values";
import { freeArrays } from "./free-arrays";
import type { FunctionSignatures } from "./function-signature";
import {
  columnOf,
  placeOf,
  rowOf,
  type MirroredFormula,
  type MirroredSheet,
} from "./mirrored-sheet";
import { NameMirror } from "./name-mirror";

export interface MirrorParts {
  readonly workbook: WorkbookModel;
  readonly book: EngineBook;
  readonly desk: CallDesk;
  readonly namespace: string;
  readonly signatures: FunctionSignatures;
}

/** The workbook as the engine holds it: brought up to date by differences, read back cell by cell. */
export class BookMirror {
  readonly #parts: MirrorParts;
  readonly #sheets = new Map<SheetModel, MirroredSheet>();
  readonly #custom: CustomCalls;
  readonly #ability: EngineAbility;
  readonly #names: NameMirror;

  constructor(parts: MirrorParts) {
    this.#parts = parts;
    const { book } = parts;
    const scratch = (name: string): { number: number; name: string } => ({
      number: book.addSheet(name) ?? 0,
      name,
    });
    const results = scratch("crosscast_results");
    const args = scratch("crosscast_arguments");
    this.#ability = new EngineAbility(book, scratch("crosscast_trials").number);
    this.#names = new NameMirror(book, this.#ability, scratch("crosscast_names"));
    this.#custom = new CustomCalls({
      ...parts,
      results,
      args,
      readArea: (sheet, area) => this.#readArea(sheet, area),
    });
  }

  /** Whether the engine must be filled anew: a sheet went, or has another name. */
  get isOutOfStep(): boolean {
    const { sheets } = this.#parts.workbook;
    for (const [sheet, { name }] of this.#sheets)
      if (!sheets.includes(sheet) || sheet.name !== name) return true;
    return false;
  }

  /** Gives the engine what is new. Yields now and then, so that a large book can be taken in portions. */
  *bringUpToDate(dirty: ReadonlySet<SheetModel>): Generator<void> {
    const { workbook, book } = this.#parts;
    const fresh = new Set<SheetModel>();
    for (const sheet of workbook.sheets) {
      if (this.#sheets.has(sheet)) continue;
      const number = book.addSheet(sheet.name);
      if (number === null) continue;
      fresh.add(sheet);
      this.#sheets.set(sheet, {
        number,
        name: sheet.name,
        given: new Map(),
        formulas: new Map(),
        spills: new Map(),
      });
    }
    this.#names.update(workbook, (id) => this.#numberOf(id));
    let count = 0;
    for (const [sheet, mirrored] of this.#sheets) {
      if (!fresh.has(sheet) && !dirty.has(sheet)) continue;
      const cells = sheet.cells.within(WHOLE_SHEET).filter(({ cell }) => hasContent(cell));
      this.#ability.learn(newFormulas(cells, mirrored));
      const here = new Set<number>();
      for (const { row, column, cell } of cells) {
        here.add(placeOf(row, column));
        this.#give(sheet, mirrored, row, column, cell);
        if (++count % 500 === 0) yield;
      }
      for (const place of [...mirrored.given.keys()])
        if (!here.has(place)) this.#take(mirrored, place);
    }
  }

  /** Evaluates until no result of the add-in that is known already changes anything more. */
  evaluate(): void {
    const { book } = this.#parts;
    book.evaluate();
    if (freeArrays(book, this.#sheets.values())) book.evaluate();
    // Each turn lets one more level of calls that feed on one another settle.
    for (let turn = 0; turn < 100 && this.#custom.size > 0; turn++) {
      const { changed, rewritten } = this.#custom.settle();
      for (const custom of rewritten) this.#rewrite(custom);
      if (!changed) return;
      book.evaluate();
    }
  }

  /** The values of all formulas, and of the cells they spill into. */
  *results(): Generator<CalculatedCell> {
    for (const [sheet, mirrored] of this.#sheets) {
      const spills = new Map<number, EngineValue>();
      for (const formula of mirrored.formulas.values())
        yield this.#resultOf(sheet, mirrored, formula, spills);
      for (const [place, value] of spills)
        yield { sheet, row: rowOf(place), column: columnOf(place), ...value };
      for (const [place, value] of mirrored.spills) {
        const [row, column] = [rowOf(place), columnOf(place)];
        const now = sheet.cell(row, column);
        const own = now?.formula !== undefined || !sameValue(valueOf(now), value);
        if (!spills.has(place) && !own) yield { sheet, row, column, value: null };
      }
      mirrored.spills = spills;
    }
  }

  #resultOf(
    sheet: SheetModel,
    { number }: MirroredSheet,
    { row, column, frozen, custom, spilledInto }: MirroredFormula,
    spills: Map<number, EngineValue>,
  ): CalculatedCell {
    const before = valueOf(sheet.cell(row, column));
    const unknown = { sheet, row, column, value: null, unknown: true } as const;
    if (frozen) return unknown;
    const { book, desk } = this.#parts;
    const now = book.read(number, row, column);
    const { error } = now;
    if (error === "#ERROR!" || error === "#N/IMPL!" || error === "#CIRC!") return unknown;
    if (error === AWAITED && desk.isWaiting) return unknown;
    // The file shows a value where the engine finds no room: an array it understands otherwise than Excel.
    if (error === "#SPILL!" && before.value !== null && !custom) return unknown;
    const spill = spilledInto ? null : this.#readSpill(sheet, number, row, column, custom, spills);
    const message = error === undefined || !custom ? undefined : messageIn(custom, 0, 0);
    const shown = sameValue(now, before) ? before : now;
    return {
      ...{ sheet, row, column, ...shown },
      ...(message === undefined ? {} : { message }),
      ...(spill ? { spill } : {}),
    };
  }

  #readSpill(
    sheet: SheetModel,
    number: number,
    row: number,
    column: number,
    custom: CustomFormula | null,
    spills: Map<number, EngineValue>,
  ): SpillSize | null {
    const { book } = this.#parts;
    const { height, width } = book.extent(number, row, column);
    if (height * width === 1) return null;
    for (let down = 0; down < height; down++)
      for (let right = 0; right < width; right++) {
        if (down + right === 0 || sheet.cell(row + down, column + right)?.formula) continue;
        const value = book.read(number, row + down, column + right);
        const message = value.error && custom ? messageIn(custom, down, right) : undefined;
        spills.set(
          placeOf(row + down, column + right),
          message === undefined ? value : { ...value, message },
        );
      }
    return { rows: height, columns: width };
  }

  #give(
    sheet: SheetModel,
    mirrored: MirroredSheet,
    row: number,
    column: number,
    cell: CellModel,
  ): void {
    const { book } = this.#parts;
    const place = placeOf(row, column);
    const { number, given, formulas, spills } = mirrored;
    const text = cell.formula ?? inputFor(valueOf(cell));
    const known = formulas.get(place);
    if (given.get(place) === text && (known !== undefined) === (cell.formula !== undefined)) return;
    const spilled = spills.get(place);
    if (spilled && cell.formula === undefined && sameValue(spilled, valueOf(cell))) return;
    this.#forgetFormula(mirrored, place);
    given.set(place, text);
    if (cell.formula === undefined) {
      book.write(number, row, column, text);
      return;
    }
    const custom = this.#custom.isCustom(text) ? this.#custom.add(sheet, row, column, text) : null;
    const engineText = custom ? this.#custom.engineFormula(custom) : text;
    const frozen = !this.#ability.canEvaluate(engineText);
    formulas.set(place, { row, column, text, custom, frozen, spilledInto: false });
    if (frozen) book.writeValue(number, row, column, valueOf(cell));
    else book.write(number, row, column, engineText);
  }

  #take(mirrored: MirroredSheet, place: number): void {
    this.#forgetFormula(mirrored, place);
    mirrored.given.delete(place);
    this.#parts.book.clear(mirrored.number, rowOf(place), columnOf(place));
  }

  #forgetFormula({ formulas }: MirroredSheet, place: number): void {
    const formula = formulas.get(place);
    if (formula?.custom) this.#custom.remove(formula.custom);
    formulas.delete(place);
  }

  #rewrite(custom: CustomFormula): void {
    const number = this.#sheets.get(custom.sheet)?.number;
    const { row, column } = custom;
    if (number !== undefined)
      this.#parts.book.write(number, row, column, this.#custom.engineFormula(custom));
  }

  #numberOf(sheetId: string): number | null {
    for (const [sheet, { number }] of this.#sheets) if (sheet.id === sheetId) return number;
    return null;
  }

  #readArea(
    sheet: SheetModel,
    { top, left, bottom, right }: Parameters<SheetModel["cells"]["within"]>[0],
  ): Block {
    const mirrored = this.#sheets.get(sheet);
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_unused, across) => {
        const [row, column] = [top + down, left + across];
        const place = placeOf(row, column);
        const formula = mirrored?.formulas.get(place);
        if (!mirrored || (!formula && !mirrored.spills.has(place)) || formula?.frozen)
          return valueOf(sheet.cell(row, column));
        return this.#parts.book.read(mirrored.number, row, column);
      }),
    );
  }
}

function* newFormulas(
  cells: readonly { readonly row: number; readonly column: number; readonly cell: CellModel }[],
  { formulas }: MirroredSheet,
): Generator<string> {
  for (const { row, column, cell } of cells)
    if (cell.formula !== undefined && formulas.get(placeOf(row, column))?.text !== cell.formula)
      yield cell.formula;
}
