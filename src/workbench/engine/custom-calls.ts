import { formatAddress, formatRange, formatRef } from "../../core/workbook/cell-ref";
import type { SheetModel, WorkbookModel } from "../host";
import type { CallDesk } from "./call-desk";
import type { Block, CallSite } from "./call-site";
import { innermostFirst, withResults } from "./call-site";
import type { EngineBook } from "./engine-book";
import { EnginePlaces } from "./engine-place";
import { EMPTY, sameValue } from "./engine-values";
import type { CustomCall } from "./find-custom-calls";
import { findCustomCalls } from "./find-custom-calls";
import type { FunctionSignatures } from "./function-signature";
import { planCalls } from "./plan-calls";
import { qualifyReferences } from "./qualify-references";
import { resolveArea } from "./resolve-area";

/** Stands for a result that is not there yet; no function of Excel gives it in practice. */
export const AWAITED = "#NULL!";

/** What the add-in said of the error in a cell of a formula's result; undefined where the formula is more than its call. */
export function messageIn(
  { formula, sites }: CustomFormula,
  down: number,
  right: number,
): string | undefined {
  const [only, ...others] = sites;
  if (!only || others.length > 0) return undefined;
  const rest = formula.slice(1, only.call.start) + formula.slice(only.call.end);
  return rest.trim() === "" ? only.result?.[down]?.[right]?.message : undefined;
}

/** A formula that calls the add-in. */
export interface CustomFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly sites: readonly CallSite[];
}

export interface CustomCallsParts {
  readonly workbook: WorkbookModel;
  readonly book: EngineBook;
  readonly desk: CallDesk;
  readonly namespace: string;
  readonly signatures: FunctionSignatures;
  /** Scratch sheets of the engine, by number and name. */
  readonly results: { readonly number: number; readonly name: string };
  readonly args: { readonly number: number; readonly name: string };
  /** What stands in an area now. */
  readonly readArea: (sheet: SheetModel, area: Parameters<typeof formatRange>[0]) => Block;
}

/**
 * Formulas that call the add-in, as the engine gets them: each call is a reference to its result on
 * a scratch sheet, each argument that is more than a reference is a formula on another. After an
 * evaluation the arguments are read, the add-in is asked for what is not known, and its answers are
 * written in; inner calls come first, since outer ones wait for them.
 */
export class CustomCalls {
  readonly #formulas = new Set<CustomFormula>();
  readonly #resultPlaces = new EnginePlaces();
  readonly #argumentPlaces = new EnginePlaces();

  constructor(private readonly parts: CustomCallsParts) {}

  isCustom(formula: string): boolean {
    return formula.toUpperCase().includes(`${this.parts.namespace.toUpperCase()}.`);
  }

  get size(): number {
    return this.#formulas.size;
  }

  /** Takes a formula in; null where it calls none of the add-in's functions after all. */
  add(sheet: SheetModel, row: number, column: number, formula: string): CustomFormula | null {
    const calls = findCustomCalls(formula, this.parts.namespace);
    if (calls.length === 0) return null;
    const site = (call: CustomCall): CallSite => ({
      call,
      args: call.args.map(({ start, end, calls: inner }) => ({
        start,
        end,
        inner: inner.map(site),
        place: formula.slice(start, end).trim() === "" ? null : this.#argumentPlaces.take(),
      })),
      place: this.#resultPlaces.take(),
      result: null,
    });
    const custom = { sheet, row, column, formula, sites: calls.map(site) };
    this.#formulas.add(custom);
    for (const each of innermostFirst(custom.sites)) {
      this.#writeResult(each, [[{ value: null, error: AWAITED }]]);
      this.#writeArguments(custom, each);
    }
    return custom;
  }

  remove(custom: CustomFormula): void {
    if (!this.#formulas.delete(custom)) return;
    const { book, args, results } = this.parts;
    for (const { place, args: list, result } of innermostFirst(custom.sites)) {
      this.#clear(results.number, place.row, place.column, result ?? [[EMPTY]]);
      this.#resultPlaces.giveBack(place);
      for (const argument of list) {
        if (!argument.place) continue;
        book.clear(args.number, argument.place.row, argument.place.column);
        this.#argumentPlaces.giveBack(argument.place);
      }
    }
  }

  /** The formula as the engine gets it. */
  engineFormula({ formula, sites }: CustomFormula): string {
    return withResults(formula, 0, formula.length, sites, (site) => this.#referTo(site));
  }

  /**
   * After an evaluation: reads the arguments and writes in what the add-in answered. Gives the
   * formulas whose text for the engine changed, and whether anything did.
   */
  settle(): { readonly changed: boolean; readonly rewritten: readonly CustomFormula[] } {
    let changed = false;
    const rewritten: CustomFormula[] = [];
    for (const custom of this.#formulas) {
      const before = this.engineFormula(custom);
      for (const site of innermostFirst(custom.sites)) {
        const block = this.#ask(custom, site);
        if (!block || sameBlock(block, site.result)) continue;
        this.#writeResult(site, block);
        site.result = block;
        changed = true;
      }
      if (this.engineFormula(custom) === before) continue;
      rewritten.push(custom);
      for (const site of innermostFirst(custom.sites)) this.#writeArguments(custom, site);
    }
    return { changed, rewritten };
  }

  /** The result of a call, as far as it is known. */
  #ask(custom: CustomFormula, site: CallSite): Block | null {
    const { desk, signatures } = this.parts;
    if (site.args.some(({ inner }) => inner.some(({ result }) => result === null))) return null;
    const blocks = site.args.map((argument) => this.#readArgument(custom, argument));
    if (blocks.some((block) => block === null)) return null;
    const known = blocks.flatMap((block) => (block ? [block] : []));
    const { name } = site.call;
    const place = formatRef({ ...custom, sheet: custom.sheet.name });
    const planned = planCalls(known, signatures.get(name));
    const answers = planned.map((row) =>
      row.map((call) =>
        "error" in call
          ? [[{ value: null, error: call.error }]]
          : desk.answer(name, call.args, place, signatures.get(name)?.takesErrors === true),
      ),
    );
    const single = answers.length === 1 && answers[0]?.length === 1;
    if (single) return answers[0]?.[0] ?? null;
    if (answers.some((row) => row.some((answer) => answer === null))) return null;
    return answers.map((row) => row.map((answer) => answer?.[0]?.[0] ?? EMPTY));
  }

  /** Null while it depends on a result that is not there yet. */
  #readArgument(
    custom: CustomFormula,
    { start, end, inner, place }: CallSite["args"][number],
  ): Block | null {
    if (!place) return [[EMPTY]];
    const { book, args, workbook, readArea, desk } = this.parts;
    const area =
      inner.length === 0
        ? resolveArea(custom.formula.slice(start, end), workbook, custom.sheet)
        : null;
    const block = area
      ? readArea(area.sheet, area.area)
      : readBlock(book, args.number, place.row, place.column);
    const awaited = block.some((row) => row.some(({ error }) => error === AWAITED));
    return awaited && desk.isWaiting ? null : block;
  }

  #writeArguments(custom: CustomFormula, site: CallSite): void {
    const { book, args, workbook } = this.parts;
    for (const { start, end, inner, place } of site.args) {
      if (!place) continue;
      const own = custom.formula.slice(start, end);
      if (inner.length === 0 && resolveArea(own, workbook, custom.sheet)) continue;
      const text = withResults(custom.formula, start, end, inner, (each) => this.#referTo(each));
      book.write(
        args.number,
        place.row,
        place.column,
        `=${qualifyReferences(text.trim(), custom.sheet.name)}`,
      );
    }
  }

  #writeResult(site: CallSite, block: Block): void {
    const { book, results } = this.parts;
    const { row, column } = site.place;
    if (site.result) this.#clear(results.number, row, column, site.result);
    block.forEach((values, down) =>
      values.forEach((value, right) =>
        book.writeValue(results.number, row + down, column + right, value),
      ),
    );
  }

  #clear(sheet: number, row: number, column: number, block: Block): void {
    block.forEach((values, down) =>
      values.forEach((_, right) => this.parts.book.clear(sheet, row + down, column + right)),
    );
  }

  #referTo({ place, result }: CallSite): string {
    const { row: top, column: left } = place;
    const bottom = top + (result?.length ?? 1) - 1;
    const right = left + (result?.[0]?.length ?? 1) - 1;
    const single = bottom === top && right === left;
    const address = single ? formatAddress(top, left) : formatRange({ top, left, bottom, right });
    return `${this.parts.results.name}!${address}`;
  }
}

function readBlock(book: EngineBook, sheet: number, row: number, column: number): Block {
  const { height, width } = book.extent(sheet, row, column);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, right) => book.read(sheet, row + down, column + right)),
  );
}

function sameBlock(a: Block, b: Block | null): boolean {
  if (a === b) return true;
  if (!b || a.length !== b.length || a[0]?.length !== b[0]?.length) return false;
  return a.every((row, down) =>
    row.every((value, right) => {
      const other = b[down]?.[right] ?? EMPTY;
      return sameValue(value, other) && value.message === other.message;
    }),
  );
}
