import type { ParagraphPlace } from "../claims/narrative";
import type { MoneyUnit } from "../money/money";
import { ReviewMemory } from "../review-memory";
import type { Table } from "../tables/table";
import { parseRef } from "../workbook/cell-ref";
import { firstAtLeast, type Cell } from "./cells";
import type { ColumnFacet } from "./columns";
import { tellingWeight } from "./names";
import type { Periods } from "./periods";
import type { Canon } from "./synonyms";
import { mergeBySize } from "./merge-by-size";
import { tableLines } from "./table-lines";

/** A table as claims see it. */
export interface TableFacet {
  readonly table: Table;
  readonly scale: number;
  readonly columns: readonly ColumnFacet[];
  /** Words of the title and the sheet's name. */
  readonly tokens: ReadonlySet<string>;
  readonly periods: Periods;
  /** The year of its latest budget or outturn column, 0 where none says. */
  readonly present: number;
  /** Paragraph of the report that the table stands in, where its title or sheet says so: "3.4". */
  readonly paragraph: string | null;
  readonly grandTotal: number;
}

/** A row of figures as claims see it. */
export interface Line {
  readonly id: number;
  readonly facet: TableFacet;
  /** Index into the table's rows. */
  readonly row: number;
  /** Telling words of the row's own name; of its section or table where a total has none. */
  readonly tokens: readonly string[];
  /**
   * Shorter names of the line: the words before a dash or bracket ("Demography - offset to overspend" is
   * Demography), and each side of a stroke ("Ffyrdd / Highways").
   */
  readonly heads: readonly (readonly string[])[];
  readonly section: ReadonlySet<string>;
  /** Those of its words that are not the line's own. */
  readonly above: readonly string[];
  /** The name and the part before its dash as they are spelled. */
  readonly spellings: readonly string[];
  readonly initials: string;
  readonly adds: boolean;
  /** The row adds up the whole of its table. */
  readonly grand: boolean;
  /** The name was borrowed from the section or the title. */
  readonly borrowed: boolean;
  /** Row stands for a change between two others ("Change", "Movement"). */
  readonly change: boolean;
  /** Row is the surplus or deficit itself. */
  readonly balance: boolean;
}

/** Everything a claim may be linked to, ready to be asked by words and by value. */
export interface LineIndex {
  readonly lines: readonly Line[];
  readonly tables: readonly TableFacet[];
  /** The lines that add up the whole of their table. */
  readonly grand: readonly Line[];
  /** Some column names a year. */
  readonly years: boolean;
  readonly byToken: ReadonlyMap<string, readonly number[]>;
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  linesOf(facet: TableFacet): readonly Line[];
  /** Rarer words weigh more. */
  weight(token: string): number;
  /** Cells whose size lies in the band, both ends included, by size. */
  band(unit: MoneyUnit, low: number, high: number): readonly Cell[];
  /** How many cells lie in the band. */
  crowd(unit: MoneyUnit, low: number, high: number): number;
  cell(line: Line, column: ColumnFacet): Cell | null;
  /** The lines of the sheet's row that words inside the workbook stand in. */
  ownLines(place: ParagraphPlace): readonly Line[];
}

/** The unit most of the workbook's tables are in; pounds where none says. */
function usualScale(tables: readonly Table[]): number {
  const counts = new Map<number, number>();
  for (const { unit } of tables)
    if (unit) counts.set(unit.scale, (counts.get(unit.scale) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Prepares the tables' lines and figures for linking. */
export function indexLines(
  tables: readonly Table[],
  canon: Canon,
  memory = new ReviewMemory(),
): LineIndex {
  return memory.recall(buildIndex, tables, canon, memory);
}

function buildIndex(tables: readonly Table[], canon: Canon, memory: ReviewMemory): LineIndex {
  const usual = usualScale(tables);
  let count = 0;
  const homes = tables.map((table) => {
    const home = memory.recall(tableLines, table, canon, usual, count, memory);
    count += home.lines.length;
    return home;
  });
  const lines = homes.flatMap((home) => home.lines);
  const facets = homes.map(({ facet }) => facet);
  const byFacet = new Map(homes.map((home) => [home.facet, home]));
  const byToken = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  for (const line of lines) {
    for (const token of line.tokens) push(byToken, token, line.id);
    if (line.initials) push(byInitials, line.initials, line.id);
  }
  const most = Math.log(1 + Math.max(1, lines.length));
  const weights = new Map<string, number>();
  const weight = (token: string): number => {
    const known = weights.get(token);
    if (known !== undefined) return known;
    const count = byToken.get(token)?.length ?? 0;
    const rare = count === 0 ? 1 : Math.log(1 + lines.length / count) / most;
    const worth = tellingWeight(token) * (0.35 + 0.65 * Math.min(1, rare));
    weights.set(token, worth);
    return worth;
  };
  const sorted = (unit: MoneyUnit) => mergeBySize(homes.map((home) => home.sorted[unit]));
  const bySize = { GBP: sorted("GBP"), percent: sorted("percent") };
  return {
    lines,
    tables: facets,
    grand: lines.filter((line) => line.grand),
    years: facets.some(({ columns }) => columns.some(({ periods }) => periods.latest > 0)),
    byToken,
    byInitials,
    linesOf: (facet) => byFacet.get(facet)?.lines ?? [],
    weight,
    band: (unit, low, high) => {
      const list = bySize[unit];
      return list.slice(firstAtLeast(list, low), firstAtLeast(list, high + 1e-9));
    },
    crowd: (unit, low, high) => {
      const list = bySize[unit];
      return firstAtLeast(list, high + 1e-9) - firstAtLeast(list, low);
    },
    cell: (line, column) => {
      const home = byFacet.get(line.facet);
      const row = home?.cells[line.id - home.first];
      return row?.[column.index] ?? null;
    },
    ownLines: (place) => {
      const ref = place.kind === "cell" ? parseRef(place.ref) : null;
      if (!ref) return [];
      return lines.filter(
        ({ facet: { table }, row }) =>
          table.sheet === ref.sheet && table.rows[row]?.row === ref.row,
      );
    },
  };
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
