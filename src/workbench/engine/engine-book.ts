import type { Model } from "@ironcalc/wasm";
import type { EngineValue } from "./engine-values";
import { EMPTY, inputFor } from "./engine-values";

/**
 * The format every calculated cell gets in the engine. It only hands values out as text; this one
 * shows 15 digits, rounded, of numbers of any size (its fixed formats cut digits off).
 */
const PRECISE = "0.00000000000000E+00";

const NUMBER = 1;
const TEXT = 2;
const LOGICAL = 4;
const ERROR = 16;

/** Rows and columns of a block of values. */
export interface Extent {
  readonly height: number;
  readonly width: number;
}

/** One engine model; sheets are numbered by the engine, rows and columns count from 1. Evaluates only when told to. */
export class EngineBook {
  readonly #model: Model;
  #sheets = 0;

  constructor(model: Model) {
    this.#model = model;
    model.pauseEvaluation();
  }

  /** Adds a sheet at the end and gives its number; a name the engine does not take gives null. */
  addSheet(name: string): number | null {
    const number = this.#sheets;
    try {
      if (number > 0) this.#model.newSheet();
      this.#model.renameSheet(number, name);
      this.#sheets++;
      return number;
    } catch {
      if (number > 0) this.#model.deleteSheet(number);
      return null;
    }
  }

  /** False where the engine does not understand the name's formula. */
  addName(name: string, sheet: number | null, formula: string): boolean {
    try {
      this.#model.newDefinedName(name, sheet, formula.replace(/^=/, ""));
      return true;
    } catch {
      return false;
    }
  }

  removeName(name: string, sheet: number | null): void {
    this.#model.deleteDefinedName(name, sheet);
  }

  write(sheet: number, row: number, column: number, input: string): void {
    this.#model.setUserInput(sheet, row, column, input);
    // Typing a date or a percentage also formats the cell; see PRECISE.
    if (input.startsWith("="))
      this.#model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", PRECISE);
  }

  writeValue(sheet: number, row: number, column: number, value: EngineValue): void {
    this.#model.setUserInput(sheet, row, column, inputFor(value));
  }

  clear(sheet: number, row: number, column: number): void {
    this.#model.rangeClearContents(sheet, row, column, row, column);
  }

  evaluate(): void {
    this.#model.resumeEvaluation();
    this.#model.evaluate();
    this.#model.pauseEvaluation();
    // What the engine would send to other authors: without this it piles up for ever.
    this.#model.flushSendQueue();
  }

  read(sheet: number, row: number, column: number): EngineValue {
    const text = this.#model.getFormattedCellValue(sheet, row, column);
    switch (this.#model.getCellType(sheet, row, column)) {
      case NUMBER:
        return text === "" ? EMPTY : readNumber(text);
      case TEXT:
        return { value: text };
      case LOGICAL:
        return { value: text === "TRUE" };
      case ERROR:
        return { value: null, error: text };
      default:
        return { value: null, error: "#VALUE!" };
    }
  }

  /** How far the formula in a cell spills; 1 by 1 where it does not. */
  extent(sheet: number, row: number, column: number): Extent {
    const structure = this.#model.getCellArrayStructure(sheet, row, column);
    if (structure === "SingleCell" || !("DynamicAnchor" in structure))
      return { height: 1, width: 1 };
    const [width, height] = structure.DynamicAnchor;
    return { height, width };
  }

  free(): void {
    this.#model.free();
  }
}

function readNumber(text: string): EngineValue {
  const value = Number(text);
  return Number.isNaN(value) ? { value: text } : { value };
}
