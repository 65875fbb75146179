import { formatNumber } from "./format-number";
import type { AbstractNumbering, NumberLevel, WordNumbering } from "./read-numbering";
import type { WordStyles } from "./read-styles";

const deepestLevel = 8;

/** What a paragraph says of its place in a list; null where it leaves it to its style. */
export interface ListPlace {
  readonly styleId: string | null;
  readonly numId: string | null;
  readonly level: number | null;
}

export interface ListLabel {
  /** "4.1", "a)"; null for a bullet or an empty label. A full stop at the end is left off. */
  readonly number: string | null;
  /** Depth in the list, from 0. */
  readonly level: number;
}

/**
 * Counts a document's automatic numbers in reading order, as Word does: lists that share a definition share
 * their counters; an override of the start applies when its list first uses the level; a level restarts after
 * one above it; a level above that was never used counts as used once.
 */
export class ParagraphNumbers {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(
    private readonly numbering: WordNumbering,
    private readonly styles: WordStyles,
  ) {}

  /** The label of the next paragraph; null where it is in no list. */
  next(place: ListPlace): ListLabel | null {
    const numId = place.numId ?? this.styles.find(place.styleId, (style) => style.numId);
    if (numId === null || numId === "0") return null;
    const instance = this.numbering.instances.get(numId);
    const abstract = instance && this.definition(instance.abstractId);
    if (!instance || !abstract) return null;
    const level = this.levelOf(place, abstract);
    const levelAt = (at: number): NumberLevel | undefined =>
      instance.levels.get(at) ?? abstract.levels.get(at);
    const own = levelAt(level);
    if (!own) return null;
    const counts = this.counters.get(abstract.id) ?? [];
    this.counters.set(abstract.id, counts);
    for (let above = 0; above < level; above++)
      counts[above] ??= this.firstOf(numId, above, instance.starts, levelAt(above));
    const restarts = this.firstUse(numId, level) && instance.starts.has(level);
    const count = counts[level];
    counts[level] =
      restarts || count === undefined ? (instance.starts.get(level) ?? own.start) : count + 1;
    for (let below = level + 1; below <= deepestLevel; below++) {
      const restart = levelAt(below)?.restart ?? null;
      if (restart === null || restart > below || level < restart) counts[below] = undefined;
    }
    return { number: label(own, counts, levelAt), level };
  }

  private firstUse(numId: string, level: number): boolean {
    const key = `${numId} ${level}`;
    if (this.started.has(key)) return false;
    this.started.add(key);
    return true;
  }

  private firstOf(
    numId: string,
    level: number,
    starts: ReadonlyMap<number, number>,
    definition: NumberLevel | undefined,
  ): number {
    this.firstUse(numId, level);
    return starts.get(level) ?? definition?.start ?? 1;
  }

  /** The level a style stands for, unless the paragraph names its own. */
  private levelOf(place: ListPlace, abstract: AbstractNumbering): number {
    if (place.level !== null) return clamp(place.level);
    if (place.numId !== null) return 0;
    for (const style of this.styles.chain(place.styleId)) {
      for (const [at, level] of abstract.levels) if (level.style === style.id) return clamp(at);
      if (style.numId !== null) return clamp(style.level ?? 0);
    }
    return clamp(this.styles.find(place.styleId, (style) => style.level) ?? 0);
  }

  /** Follows a definition that only points at a list style to the one that style uses. */
  private definition(id: string): AbstractNumbering | undefined {
    let abstract = this.numbering.abstracts.get(id);
    for (let turns = 0; abstract?.styleLink && turns < 5; turns++) {
      const numId = this.styles.find(abstract.styleLink, (style) => style.numId);
      const instance = numId === null ? undefined : this.numbering.instances.get(numId);
      const linked = instance && this.numbering.abstracts.get(instance.abstractId);
      if (!linked || linked === abstract) break;
      abstract = linked;
    }
    return abstract;
  }
}

function clamp(level: number): number {
  return Number.isFinite(level) ? Math.min(Math.max(0, Math.trunc(level)), deepestLevel) : 0;
}

function label(
  own: NumberLevel,
  counts: readonly (number | undefined)[],
  levelAt: (level: number) => NumberLevel | undefined,
): string | null {
  if (own.format === "bullet") return null;
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const level = levelAt(at);
    const format = own.legal && level?.format !== "none" ? "decimal" : (level?.format ?? "decimal");
    return formatNumber(counts[at] ?? level?.start ?? 1, format);
  });
  const trimmed = text.trim().replace(/(?<=[\p{L}\p{N}])\.$/u, "");
  return /[\p{L}\p{N}]/u.test(trimmed) ? trimmed : null;
}
