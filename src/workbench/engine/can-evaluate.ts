import type { EngineBook } from "./engine-book";
import { scanFormula } from "./scan-formula";

/**
 * Tells which formulas the engine can evaluate at all. It answers #NAME? for a function it does not
 * have, which a cell that depends on it would inherit; so each function is tried alone, once.
 */
export class EngineAbility {
  readonly #functions = new Map<string, boolean>();
  readonly #names = new Set<string>();

  constructor(
    private readonly book: EngineBook,
    /** A sheet of the engine with nothing on it but what is tried. */
    private readonly sheet: number,
  ) {}

  /** A defined name the engine does not understand. */
  missesName(name: string): void {
    this.#names.add(name.toUpperCase());
  }

  /** Functions a formula calls that were not tried yet; `learn` tries them all in one evaluation. */
  learn(formulas: Iterable<string>): void {
    const unknown = new Set<string>();
    for (const formula of formulas)
      for (const name of functionsOf(formula)) if (!this.#functions.has(name)) unknown.add(name);
    if (unknown.size === 0) return;
    const names = [...unknown];
    names.forEach((name, at) => this.book.write(this.sheet, at + 1, 1, `=${name}()`));
    this.book.evaluate();
    names.forEach((name, at) => {
      const { error } = this.book.read(this.sheet, at + 1, 1);
      this.#functions.set(name, error !== "#NAME?" && error !== "#N/IMPL!");
      this.book.clear(this.sheet, at + 1, 1);
    });
  }

  /** Whether the engine knows every function and name of the formula, and no part of it lies in another file or a table. */
  canEvaluate(formula: string): boolean {
    const tokens = scanFormula(formula);
    return tokens.every(({ kind, start, end }, index) => {
      if (kind === "bracket") return false;
      if (kind === "quoted sheet") return !formula.slice(start, end).includes("[");
      if (kind !== "word") return true;
      const word = formula.slice(start, end).toUpperCase();
      if (tokens[index + 1]?.kind === "open") return this.#functions.get(word) ?? true;
      return !this.#names.has(word);
    });
  }
}

function* functionsOf(formula: string): Generator<string> {
  const tokens = scanFormula(formula);
  for (const [index, { kind, start, end }] of tokens.entries())
    if (kind === "word" && tokens[index + 1]?.kind === "open")
      yield formula.slice(start, end).toUpperCase();
}
