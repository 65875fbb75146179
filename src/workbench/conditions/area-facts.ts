import type { SheetModel } from "../host";
import type { ConditionalFormatModel } from "../host/workbook/conditional-format-model";
import { compare } from "./compare";
import { valuesIn, type Single } from "./operand";

/** What a condition on all of its cells needs to know of them; found once for all. */
export interface AreaFacts {
  readonly numbers: readonly number[];
  readonly average: number;
  /** How often each value occurs, by its text in small letters. */
  readonly counts: ReadonlyMap<string, number>;
}

export function areaFacts(sheet: SheetModel, { areas }: ConditionalFormatModel): AreaFacts {
  const values = areas.flatMap((area) => valuesIn({ sheet, area }));
  const numbers = values.filter((value) => typeof value === "number");
  const counts = new Map<string, number>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sum = numbers.reduce((total, one) => total + one, 0);
  return { numbers: numbers.sort(compare), average: sum / Math.max(1, numbers.length), counts };
}

/** Null for what is neither equal nor unequal to anything: an empty cell, an error. */
export function keyOf(value: Single): string | null {
  if (value === null || typeof value === "object") return null;
  return `${typeof value} ${String(value).toLowerCase()}`;
}
