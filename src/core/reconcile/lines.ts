import { Money } from "../money/money";
import { FigureKind } from "../tables/figure-grid";
import type { ColumnRole, Table, TableColumn } from "../tables/table";
import { initials, isAddingWord, nameTokens, spelling, tellingWeight } from "./names";
import { readPeriods, yearsOf, type Periods } from "./periods";
import type { Canon } from "./synonyms";

/** A column as claims see it. */
export interface ColumnFacet {
  readonly index: number;
  /** The column's role; a column without one that speaks of over- and underspends counts as variance. */
  readonly role: ColumnRole;
  readonly tokens: readonly string[];
  readonly periods: Periods;
  /** The period was taken from a column to the left: "Budget 2016/17, Outturn, Variance". */
  readonly periodInherited: boolean;
  readonly header: string;
  /** Adds up the columns beside it. */
  readonly isTotal: boolean;
}

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
  /** Words of the name before a dash or bracket: "Demography - offset to overspend" is Demography. */
  readonly head: readonly string[];
  readonly section: ReadonlySet<string>;
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
}

/** A figure of a line. */
export interface Cell {
  readonly line: Line;
  readonly column: ColumnFacet;
  /** Size in pounds, or in percent. */
  readonly size: number;
  readonly money: Money;
}

/** Everything a claim may be linked to, ready to be asked by words and by value. */
export interface LineIndex {
  readonly lines: readonly Line[];
  readonly tables: readonly TableFacet[];
  /** The lines that add up the whole of their table. */
  readonly grand: readonly Line[];
  readonly byToken: ReadonlyMap<string, readonly number[]>;
  readonly byInitials: ReadonlyMap<string, readonly number[]>;
  linesOf(facet: TableFacet): readonly Line[];
  /** Rarer words weigh more. */
  weight(token: string): number;
  /** Cells whose size lies in the band, both ends included, by size. */
  band(unit: Money["unit"], low: number, high: number): readonly Cell[];
  /** How many cells lie in the band. */
  crowd(unit: Money["unit"], low: number, high: number): number;
  cell(line: Line, column: ColumnFacet): Cell | null;
}

const overUnder =
  /\b(?:over|under|variance|surplus|deficit|overspend|underspend|over-?recovery|adv|fav)\b/i;

const changes = /^(?:change|movement|difference|increase|decrease)\b/i;

function headOf(label: string): string {
  const cut = label.search(/\s[-–—]\s|\(|:/);
  return cut > 2 ? label.slice(0, cut) : "";
}

function facetColumn(column: TableColumn, index: number): ColumnFacet {
  const role = column.role === "other" && overUnder.test(column.header) ? "variance" : column.role;
  const tokens = nameTokens(column.header);
  return {
    index,
    role,
    tokens: tokens.filter((token) => !isAddingWord(token)),
    periods: readPeriods(column.header),
    periodInherited: false,
    header: column.header,
    isTotal: /\btotal\b/i.test(column.header),
  };
}

/** A column that names no year belongs to the year named last on its left, up to the names of the lines. */
function inheritPeriods(columns: readonly ColumnFacet[]): ColumnFacet[] {
  let last: ColumnFacet | null = null;
  return columns.map((column) => {
    if (column.role === "label") last = null;
    else if (yearsOf(column.periods).size > 0) last = column;
    else if (last && /\bvariance|outturn|actual|percent/.test(column.role))
      return { ...column, periods: last.periods, periodInherited: true };
    return column;
  });
}

/** The latest year that budgets are shown for together with what became of them; programmes run on into later ones. */
function presentYear(columns: readonly ColumnFacet[]): number {
  const outturns = columns.filter(({ role }) => role === "outturn" || role === "variance");
  const years = outturns.flatMap(({ periods }) => [...yearsOf(periods)]);
  return Math.max(0, ...years);
}

function paragraphOf(table: Table): string | null {
  const sheet = /^\s*(\d+(?:\.\d+)+)\s*$/.exec(table.sheet);
  const title = /\bparagraphs? (\d+(?:\.\d+)*)/i.exec(table.title);
  return sheet?.[1] ?? title?.[1] ?? null;
}

/** The unit most of the workbook's tables are in; pounds where none says. */
function usualScale(tables: readonly Table[]): number {
  const counts = new Map<number, number>();
  for (const { unit } of tables)
    if (unit) counts.set(unit.scale, (counts.get(unit.scale) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function grandTotalOf(table: Table): number {
  const totals = table.rows.map((row, index) => ({ row, index }));
  const last = totals.filter(({ row }) => row.kind === "total").at(-1);
  if (last) return last.index;
  const subtotals = totals.filter(({ row }) => row.kind === "subtotal");
  const only = subtotals.length === 1 ? subtotals[0] : undefined;
  return only && only.index === table.rows.length - 1 ? only.index : -1;
}

/** Prepares the tables' lines and figures for linking. */
export function indexLines(tables: readonly Table[], canon: Canon): LineIndex {
  const lines: Line[] = [];
  const facets: TableFacet[] = [];
  const usual = usualScale(tables);
  for (const table of tables) {
    const columns = inheritPeriods(table.columns.map(facetColumn));
    const facet: TableFacet = {
      table,
      present: presentYear(columns),
      scale: table.unit?.scale ?? usual,
      columns,
      tokens: new Set(canon(nameTokens(`${table.title} ${table.sheet}`))),
      periods: readPeriods(table.title),
      paragraph: paragraphOf(table),
      grandTotal: grandTotalOf(table),
    };
    facets.push(facet);
    table.rows.forEach((row, index) => {
      if (row.kind === "heading") return;
      const own = canon(nameTokens(row.label));
      const sectionText = row.section.join(" ");
      const section = new Set(canon(nameTokens(sectionText)));
      for (const label of row.labels) for (const token of nameTokens(label)) section.add(token);
      const adds = row.kind === "total" || row.kind === "subtotal";
      const bare = adds ? own.filter((token) => !isAddingWord(token)) : own;
      const inner = canon(nameTokens(row.section.at(-1) ?? ""));
      const change = changes.test(row.label.trim());
      const borrowed = change || (adds && bare.length === 0);
      lines.push({
        id: lines.length,
        facet,
        row: index,
        tokens: !borrowed ? bare : inner.length > 0 ? inner : canon(nameTokens(table.title)),
        head: borrowed ? [] : canon(nameTokens(headOf(row.label))),
        section,
        spellings: [spelling(row.label), spelling(headOf(row.label))].filter((one) => one !== ""),
        initials: initials(row.label),
        adds,
        grand: index === facet.grandTotal,
        borrowed,
        change,
      });
    });
  }
  const byToken = new Map<string, number[]>();
  const byInitials = new Map<string, number[]>();
  for (const line of lines) {
    for (const token of new Set(line.tokens)) push(byToken, token, line.id);
    if (line.initials) push(byInitials, line.initials, line.id);
  }
  const byTable = new Map<TableFacet, Line[]>();
  for (const line of lines) {
    const list = byTable.get(line.facet);
    if (list) list.push(line);
    else byTable.set(line.facet, [line]);
  }
  const most = Math.log(1 + Math.max(1, lines.length));
  const weight = (token: string): number => {
    const count = byToken.get(token)?.length ?? 0;
    const rare = count === 0 ? 1 : Math.log(1 + lines.length / count) / most;
    return tellingWeight(token) * (0.35 + 0.65 * Math.min(1, rare));
  };
  const cells = lines.flatMap((line) =>
    line.facet.columns.flatMap((column) => readCell(line, column) ?? []),
  );
  const sorted = { GBP: bySize(cells, "GBP"), percent: bySize(cells, "percent") };
  return {
    lines,
    tables: facets,
    grand: lines.filter((line) => line.grand),
    byToken,
    byInitials,
    linesOf: (facet) => byTable.get(facet) ?? [],
    weight,
    band: (unit, low, high) => {
      const list = sorted[unit];
      return list.slice(firstAtLeast(list, low), firstAtLeast(list, high + 1e-9));
    },
    crowd: (unit, low, high) => {
      const list = sorted[unit];
      return firstAtLeast(list, high + 1e-9) - firstAtLeast(list, low);
    },
    cell: readCell,
  };
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}

function bySize(cells: readonly Cell[], unit: Money["unit"]): Cell[] {
  return cells
    .filter((cell) => cell.money.unit === unit && cell.size > 0)
    .sort((a, b) => a.size - b.size);
}

function firstAtLeast(cells: readonly Cell[], size: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.size ?? 0) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figure of a line in a column as money with its printed places; null where there is none. */
function readCell(line: Line, column: ColumnFacet): Cell | null {
  if (column.role === "label") return null;
  const { table, scale: usual } = line.facet;
  const { figures } = table;
  const kind = figures.kindAt(line.row, column.index);
  if (kind !== FigureKind.Number && kind !== FigureKind.Percent && kind !== FigureKind.Nil)
    return null;
  const places = figures.placesAt(line.row, column.index);
  const percent = kind === FigureKind.Percent || column.role === "percent";
  const scale = percent ? 1 : (table.columns[column.index]?.unit?.scale ?? usual);
  const units = figures.unitsAt(line.row, column.index) / 10 ** (figures.places - places);
  const money = Money.fromUnits(Math.round(units), places, scale, percent ? "percent" : "GBP");
  return { line, column, money, size: (Math.abs(Math.round(units)) / 10 ** places) * scale };
}
