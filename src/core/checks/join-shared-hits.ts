import type { CellRef } from "../workbook/cell-ref";
import { parseRef } from "../workbook/cell-ref";
import type { Fault } from "./find-faults";
import type { RuleInput } from "./rule";
import type { RuleHit } from "./run-rules";

/** One fault as its rules saw it; the first hit tells it, the others are its consequences. */
export interface Case {
  readonly hits: readonly RuleHit[];
  readonly fault: Fault | null;
}

/**
 * Joins what other rules say of a cell to the casting fault that shows there: a sum that stops short tells why its
 * total does not cast, and a typed total that is wrong is one fault. Rules that share no cells stand alone.
 */
export function joinSharedHits(
  casting: readonly Case[],
  others: readonly RuleHit[],
  input: RuleInput,
): readonly Case[] {
  const cases: {
    before: RuleHit[];
    own: readonly RuleHit[];
    after: RuleHit[];
    fault: Fault | null;
  }[] = casting.map(({ hits, fault }) => ({ before: [], own: hits, after: [], fault }));
  const at = new Map<string, number>();
  const near = new Map<string, number>();
  cases.forEach(({ fault }, index) => {
    if (!fault) return;
    for (const key of faultKeys(fault, input)) if (!at.has(key)) at.set(key, index);
    for (const key of operandKeys(fault, input)) if (!near.has(key)) near.set(key, index);
  });
  // Causes first: a trait of the same cell then joins them rather than starting a case of its own.
  for (const wanted of ["cause", "trait", undefined] as const)
    for (const one of others) {
      if (one.rule.shares !== wanted) continue;
      const keys = wanted === undefined ? [] : hitKeys(one, wanted === "cause");
      const home =
        keys.map((key) => at.get(key)).find((index) => index !== undefined) ??
        (wanted === "cause" ? near.get(keys[0] ?? "") : undefined);
      const found = home === undefined ? undefined : cases[home];
      if (found) {
        if (wanted === "cause") found.before.push(one);
        else if (![...found.after, ...found.own].some(isTrait)) found.after.push(one);
      } else {
        cases.push({ before: [], own: [one], after: [], fault: null });
        const [place] = keys;
        if (place !== undefined && !at.has(place)) at.set(place, cases.length - 1);
      }
    }
  return cases.map(({ before, own, after, fault }) => ({
    hits: [...before, ...own, ...after],
    fault,
  }));
}

/** Traits say much the same of a cell: the first of them is enough. */
function isTrait({ rule }: RuleHit): boolean {
  return rule.shares === "trait";
}

/** The likeliest cell of a fault, and the results that do not agree because of it. */
function faultKeys({ cell, relations }: Fault, { cells }: RuleInput): string[] {
  return [cell, ...relations.map(({ target }) => target)].map((term) =>
    keyOf(cells.ref(term), cells.pack ? cells.workbook(term.table) : undefined),
  );
}

/** What a wrong variance is worked out from: a total that misses a row makes it wrong without being wrong itself. */
function operandKeys({ relations }: Fault, { cells }: RuleInput): string[] {
  return relations
    .filter(({ kind, target, terms }) => {
      const across = terms.every(({ row, table }) => row === target.row && table === target.table);
      return kind === "difference" || (kind === "sum" && across);
    })
    .flatMap(({ terms }) => terms)
    .map((term) => keyOf(cells.ref(term), cells.pack ? cells.workbook(term.table) : undefined));
}

/** Its own place first; a cause also speaks for the other cells it decides. */
function hitKeys({ hit }: RuleHit, all: boolean): string[] {
  const { sheet, cell, workbook } = hit.location;
  const own =
    sheet === null || cell === null ? null : parseRef(`'${sheet.replace(/'/g, "''")}'!${cell}`);
  return [...(own ? [own] : []), ...(all ? hit.cells : [])].map((ref) => keyOf(ref, workbook));
}

function keyOf({ sheet, row, column }: CellRef, workbook = ""): string {
  return `${workbook}\n${sheet}\n${String(row)}\n${String(column)}`;
}
