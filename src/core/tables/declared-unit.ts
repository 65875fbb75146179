import type { DeclaredUnit, Settings, UnitName } from "../settings";
import { parseRef, quoteSheet, type Range } from "../workbook/cell-ref";
import type { TableUnit } from "./table";

const scales: Readonly<Record<UnitName, number>> = { "£": 1, "£000": 1e3, "£m": 1e6 };

/** What is known of a table when its unit is looked for. */
interface Place {
  readonly sheet: string;
  readonly title: string;
  readonly range: Range;
}

/**
 * The unit that somebody has declared for a table; null where nobody has. What is said of the very table goes before
 * what is said of its sheet.
 */
export function declaredUnit(place: Place, { units }: Pick<Settings, "units">): TableUnit | null {
  const of = units.filter(({ sheet }) => sheet === place.sheet);
  const found = of.find((one) => names(one, place)) ?? of.find(({ table = "" }) => table === "");
  return found ? { currency: "GBP", scale: scales[found.unit], source: "declared" } : null;
}

/** Whether a declaration speaks of this table, by a cell of it or by words of its title. */
export function names(
  { sheet, table = "" }: DeclaredUnit,
  { title, range }: Pick<Place, "title" | "range">,
): boolean {
  if (table === "") return false;
  const cell = /^\$?[a-z]{1,3}\$?\d{1,7}$/i.test(table)
    ? parseRef(`${quoteSheet(sheet)}!${table.replace(/\$/g, "").toUpperCase()}`)
    : null;
  if (cell)
    return (
      cell.row >= range.top &&
      cell.row <= range.bottom &&
      cell.column >= range.left &&
      cell.column <= range.right
    );
  const wanted = plain(table);
  return wanted.trim() !== "" && plain(title).includes(wanted);
}

/** Words between spaces, so that “Table 1” is not found in “Table 12”. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£%]+/gu, " ")
    .trim()} `;
}
