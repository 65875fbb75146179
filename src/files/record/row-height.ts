import type { RecordRow } from "./record-rows";

/** Characters of the record's type that fit across all its columns. */
const across = 150;
const line = 14;

/**
 * Height in points of a row whose one text runs on over all columns: Excel fits the height of a row to its words only
 * where no cells are joined. Null where Excel does it.
 */
export function rowHeight({ look, cells }: RecordRow): number | null {
  const [text = ""] = cells;
  if (look === "sign") return 30;
  if (look === "data" || cells.length !== 1 || text.length <= across) return null;
  return Math.min(400, Math.ceil(text.length / across) * line);
}
