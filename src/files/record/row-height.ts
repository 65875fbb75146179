import type { RecordRow, RowLook } from "./record-rows";

/** Characters of the record's type that fit across all its columns. */
const across = 150;
/** Of a fact, all but the first column is for its words. */
const beside = 115;
const line = 14;
const tall: Partial<Record<RowLook, number>> = { title: 24, heading: 20, sign: 30 };

/**
 * Height in points of a row whose one text runs on over all columns: Excel fits the height of a row to its words only
 * where no cells are joined. Null where Excel does it.
 */
export function rowHeight({ look, cells }: RecordRow): number | null {
  const fixed = tall[look];
  if (fixed !== undefined) return fixed;
  const joined = look === "fact" || (cells.length === 1 && look !== "data");
  if (!joined) return null;
  const lines = Math.ceil((cells.at(-1) ?? "").length / (look === "fact" ? beside : across));
  return Math.min(400, Math.max(1, lines) * line + 2);
}
