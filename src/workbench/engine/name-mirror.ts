import type { WorkbookModel } from "../host";
import type { EngineAbility } from "./can-evaluate";
import type { EngineBook } from "./engine-book";

interface MirroredName {
  readonly name: string;
  readonly sheet: number | null;
}

/**
 * The workbook's names in the engine. It takes names of areas and of LAMBDA functions; any other
 * formula is put into a cell of a scratch sheet, which the name then refers to.
 */
export class NameMirror {
  #written = "";
  #known: MirroredName[] = [];

  constructor(
    private readonly book: EngineBook,
    private readonly ability: EngineAbility,
    private readonly scratch: { readonly number: number; readonly name: string },
  ) {}

  /** Brings them up to date; true where a name changed. */
  update(workbook: WorkbookModel, numberOf: (sheetId: string) => number | null): boolean {
    const now = JSON.stringify(workbook.names);
    if (now === this.#written) return false;
    this.#written = now;
    for (const { name, sheet } of this.#known) this.book.removeName(name, sheet);
    this.#known = [];
    this.ability.learn(workbook.names.map(({ formula }) => formula));
    workbook.names.forEach(({ name, formula, sheetId }, index) => {
      const sheet = sheetId === null ? null : numberOf(sheetId);
      if (this.#add(name, sheet, formula, index + 1)) this.#known.push({ name, sheet });
      else this.ability.missesName(name);
    });
    return true;
  }

  #add(name: string, sheet: number | null, formula: string, row: number): boolean {
    if (this.book.addName(name, sheet, formula)) return true;
    if (!this.ability.canEvaluate(formula)) return false;
    this.book.write(this.scratch.number, row, 1, formula);
    return this.book.addName(name, sheet, `${this.scratch.name}!$A$${String(row)}`);
  }
}
