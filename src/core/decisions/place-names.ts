import type { DecidedPlace } from "../decisions";
import { formatRef, parseRef } from "../workbook/cell-ref";
import { placeKey, strictness, timelessKey } from "./place-keys";

/** What is asked of a table to name its cells; the core's tables have it. */
export interface NamedTable {
  readonly sheet: string;
  readonly columns: readonly { readonly column: number; readonly header: string }[];
  readonly rows: readonly {
    readonly row: number;
    readonly label: string;
    readonly kind: string;
  }[];
}

interface Home {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly lines: ReadonlyMap<number, { readonly label: string; readonly under: string }>;
}

/** Names cells by the line and the column they stand in. */
export class PlaceNames {
  readonly #tables: readonly NamedTable[];
  #homes: Map<string, Home[]> | null = null;

  constructor(tables: readonly NamedTable[]) {
    this.#tables = tables;
  }

  /** The place behind a reference, with its line and column where it stands in a table. */
  name(ref: string): DecidedPlace {
    const cell = parseRef(ref);
    if (!cell) return { ref };
    // In a pack a sheet is named with its workbook: '[capital.xlsx]Appendix 1'.
    const sheet = cell.sheet.replace(/^\[[^\]]*\]/, "");
    for (const home of this.#all().get(sheet) ?? []) {
      if (cell.row < home.first || cell.row > home.last) continue;
      const line = home.lines.get(cell.row);
      const column = home.headers.get(cell.column);
      if (line && column !== undefined)
        return {
          ref,
          line: line.label,
          ...(line.under === "" ? {} : { under: line.under }),
          column,
        };
    }
    return { ref };
  }

  /** Where a line and its column stand now, on a sheet of that name; null where there is no such line and column. */
  find(place: DecidedPlace): string | null {
    if (place.line === undefined || place.column === undefined) return null;
    const [line, column] = [timelessKey(place.line), timelessKey(place.column)];
    const found = [...this.#all().values()].flat().flatMap((home) => cellsOf(home, line, column));
    for (const how of strictness) {
      if (how === "any sheet") break;
      const key = placeKey(place, how);
      const same = found.find((one) => placeKey(one, how) === key);
      if (same) return same.ref;
    }
    return null;
  }

  /** Read when first asked: most reviews carry no decision. */
  #all(): Map<string, Home[]> {
    if (this.#homes) return this.#homes;
    this.#homes = new Map();
    for (const table of this.#tables) {
      const homes = this.#homes.get(table.sheet);
      if (homes) homes.push(homeOf(table));
      else this.#homes.set(table.sheet, [homeOf(table)]);
    }
    return this.#homes;
  }
}

function homeOf({ sheet, rows, columns }: NamedTable): Home {
  const lines = new Map<number, { label: string; under: string }>();
  let under = "";
  for (const { row, label, kind } of rows) {
    lines.set(row, { label, under: kind === "heading" ? "" : under });
    if (kind === "heading") under = label;
  }
  return {
    sheet,
    first: rows[0]?.row ?? 0,
    last: rows[rows.length - 1]?.row ?? -1,
    headers: new Map(columns.map(({ column, header }) => [column, header])),
    lines,
  };
}

/** The cells of a table that bear a line's and a column's name. */
function cellsOf({ sheet, lines, headers }: Home, line: string, column: string): DecidedPlace[] {
  const across = [...headers].filter(([, header]) => timelessKey(header) === column);
  if (across.length === 0) return [];
  return [...lines]
    .filter(([, { label }]) => timelessKey(label) === line)
    .flatMap(([row, { label, under }]) =>
      across.map(([at, header]) => ({
        ref: formatRef({ sheet, row, column: at }),
        line: label,
        under,
        column: header,
      })),
    );
}
