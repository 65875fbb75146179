import { readUnit } from "./read-unit";
import type { TableUnit } from "./table";

type Source = TableUnit["source"];

/** Where a table's unit may be said, nearest first. */
export interface UnitTexts {
  /** Headings of the columns of money, in order. */
  readonly headers: readonly string[];
  /** Headings of the label columns: a corner that says £000 speaks for all. */
  readonly corners: readonly string[];
  readonly title: string;
  readonly notes: readonly string[];
}

export interface FoundUnits {
  readonly table: TableUnit | null;
  /** Own unit of each column, where its heading says one that differs from the table's. */
  readonly columns: readonly (TableUnit | null)[];
}

const gbp = (scale: number, source: Source): TableUnit => ({ currency: "GBP", scale, source });

/** Reads the unit of a table and of the columns that differ from it. */
export function findUnits(texts: UnitTexts): FoundUnits {
  const own = texts.headers.map(readUnit);
  const said = own.filter((scale) => scale !== null);
  const common = mostCommon(said);
  const elsewhere =
    first(texts.corners, "header") ?? first([texts.title], "title") ?? first(texts.notes, "note");
  const table =
    common !== null && (said.length * 2 >= own.length || elsewhere === null)
      ? gbp(common, "header")
      : elsewhere;
  return {
    table,
    columns: own.map((scale) =>
      scale !== null && scale !== table?.scale ? gbp(scale, "header") : null,
    ),
  };
}

function first(texts: readonly string[], source: Source): TableUnit | null {
  for (const text of texts) {
    const scale = readUnit(text);
    if (scale !== null) return gbp(scale, source);
  }
  return null;
}

function mostCommon(scales: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const scale of scales) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  let best: number | null = null;
  for (const [scale, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = scale;
  return best;
}
