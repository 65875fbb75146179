import type { DecidedFigure, DecidedFinding, DecidedPlace } from "../decisions";
import type { FigureChange } from "../finding";
import { compareFigures } from "./compare-figures";
import { placeKey, strictness, type Strictness } from "./place-keys";

/** A finding of the present review that somebody decided on before, and what has changed since. */
export interface PairedFinding {
  /** Fingerprint under which the decision stands. */
  readonly then: string;
  /** Fingerprint of the finding as it is now. */
  readonly now: string;
  readonly changes: readonly FigureChange[];
}

/**
 * Finds, for findings that were decided on, the same fault of the same line and column among the present ones:
 * first in the same cell, then by section, line and column, at last on whatever sheet. Where several are alike, the
 * one whose figures are what they were; else none, for a guess would accept the wrong one.
 */
export function pairFindings(
  decided: ReadonlyMap<string, DecidedFinding>,
  present: ReadonlyMap<string, DecidedFinding>,
): readonly PairedFinding[] {
  const pairs: PairedFinding[] = [];
  const before = new Map(decided);
  const after = new Map(present);
  for (const how of strictness) {
    if (before.size === 0 || after.size === 0) break;
    const byKey = new Map<string, string[]>();
    for (const [mark, one] of after) {
      const key = keyOf(one, how);
      if (key === null) continue;
      const list = byKey.get(key);
      if (list) list.push(mark);
      else byKey.set(key, [mark]);
    }
    for (const [then, one] of before) {
      const key = keyOf(one, how);
      const alike = (key === null ? [] : (byKey.get(key) ?? [])).filter((now) => after.has(now));
      const pair = choose(then, one, alike, after, how);
      if (!pair) continue;
      pairs.push(pair);
      before.delete(then);
      after.delete(pair.now);
    }
  }
  return pairs;
}

function choose(
  then: string,
  one: DecidedFinding,
  alike: readonly string[],
  after: ReadonlyMap<string, DecidedFinding>,
  how: Strictness,
): PairedFinding | null {
  let only: PairedFinding | null = null;
  for (const now of alike) {
    const found = after.get(now);
    if (!found) continue;
    const changes = compareFigures(one, found, how);
    if (changes.length === 0) return { then, now, changes };
    if (alike.length === 1) only = { then, now, changes };
  }
  return only;
}

/** The rule, the place and, for a fault in words, the cell they are held against. */
function keyOf(one: DecidedFinding, how: Strictness): string | null {
  const anchor = anchorOf(one);
  const key = placeKey(anchor, how);
  if (key === null) return null;
  return key === "words" ? `${one.rule}\n${wordsOf(one)}` : `${one.rule}\n${key}`;
}

function anchorOf({ place, figures }: DecidedFinding): DecidedPlace {
  const named = (one: DecidedPlace): boolean => one.line !== undefined;
  if (named(place) || placeKey(place, "cell") !== "words") return place;
  return figures.find(named) ?? place;
}

/** A fault in words that no cell is held against is known by its words alone. */
function wordsOf({ figures }: DecidedFinding): string {
  return figures.map(({ text }: DecidedFigure) => text).join("\n");
}
