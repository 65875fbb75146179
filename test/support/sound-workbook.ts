import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";
import { columnName } from "../../src/core/workbook/cell-ref";
import { nothingBeside } from "../../src/core/workbook/package-facts";
import { Random } from "./random";

/** Where a figure of a generated sheet stands and what it is. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly part: "line" | "subtotal" | "total";
  readonly role: string;
  /** The cell is fixed by arithmetic from others on its row. */
  readonly derived: boolean;
}

export interface SoundWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly places: readonly Place[];
  readonly decimals: number;
  /** How each sheet prints a figure. */
  readonly shows: readonly Show[];
}

export type Show = (value: number, percent: boolean) => string;

interface Column {
  readonly header: string;
  readonly role: string;
  /** From the row's earlier figures; absent for a figure that is typed. */
  readonly from?: (figures: readonly number[]) => number;
  readonly size?: readonly [number, number];
  readonly percent?: true;
  /** How a live workbook works it out: {0} is the row's first figure. */
  readonly formula?: string;
}

const at = (figures: readonly number[], index: number) => figures[index] ?? 0;

const layouts: readonly (readonly Column[])[] = [
  [
    { header: "Budget", role: "budget", size: [200, 40000] },
    { header: "Forecast Outturn", role: "outturn" },
    { header: "Variance", role: "variance", from: (f) => at(f, 1) - at(f, 0), formula: "={1}-{0}" },
  ],
  [
    { header: "Approved Budget", role: "budget", size: [200, 30000] },
    { header: "Virements", role: "adjustment", size: [-400, 400] },
    {
      header: "Revised Budget",
      role: "revised",
      from: (f) => at(f, 0) + at(f, 1),
      formula: "={0}+{1}",
    },
    { header: "Projected Outturn", role: "outturn" },
    { header: "Variance", role: "variance", from: (f) => at(f, 3) - at(f, 2), formula: "={3}-{2}" },
    { header: "Variance last reported", role: "previous", size: [-600, 900] },
    { header: "Movement", role: "movement", from: (f) => at(f, 4) - at(f, 5), formula: "={4}-{5}" },
  ],
  [
    { header: "Current Budget", role: "budget", size: [200, 40000] },
    { header: "Actual to date", role: "actual", size: [100, 20000] },
    { header: "Projected Outturn", role: "outturn" },
    {
      header: "Under/(Over) spend",
      role: "variance",
      from: (f) => at(f, 0) - at(f, 2),
      formula: "={0}-{2}",
    },
  ],
  [
    { header: "Net Budget", role: "budget", size: [500, 40000] },
    { header: "Forecast", role: "outturn" },
    { header: "Variance", role: "variance", from: (f) => at(f, 1) - at(f, 0), formula: "={1}-{0}" },
    {
      header: "Variance %",
      role: "percent",
      percent: true,
      from: (f) => (100 * at(f, 2)) / at(f, 0),
      formula: "={2}/{0}",
    },
  ],
  [
    { header: "Opening balance", role: "opening", size: [500, 9000] },
    { header: "Contributions", role: "adjustment", size: [0, 900] },
    { header: "Use in year", role: "usage", size: [-900, 0] },
    {
      header: "Closing balance",
      role: "closing",
      from: (f) => at(f, 0) + at(f, 1) + at(f, 2),
      formula: "={0}+{1}+{2}",
    },
  ],
  [
    { header: "2025/26", role: "saving", size: [20, 900] },
    { header: "2026/27", role: "saving", size: [20, 900] },
    { header: "2027/28", role: "saving", size: [20, 900] },
    {
      header: "Total",
      role: "cross-total",
      from: (f) => at(f, 0) + at(f, 1) + at(f, 2),
      formula: "={0}+{1}+{2}",
    },
  ],
];

const things =
  "Care Homes|Day Services|Transport|Fostering|Libraries|Museums|Parks|Street Lighting|Car Parks|Planning|Building Control|Waste Collection|Recycling|Benefits|Council Tax|Elections|Legal|Human Resources|Payroll|Audit|Catering|Cleaning|Grounds|Cemeteries|Markets|Tourism|Licensing|Trading Standards|Youth|Nurseries|Adoption|Advocacy|Equipment|Repairs|Lettings|Homelessness|Drainage|Bridges|Footpaths|Sports Centres".split(
    "|",
  );
const groups = "Adults|Children|Place|Resources|Housing|Environment|Communities|Regeneration".split(
  "|",
);

/**
 * A workbook that casts, of a layout, unit, size and style that the seed decides.
 * @param live totals and variances are formulas, and figures are held as they were before rounding.
 */
export function soundWorkbook(seed: number, live = false): SoundWorkbook {
  const random = new Random(seed);
  const places: Place[] = [];
  const decimals = random.pick([0, 0, 0, 1, 3]);
  const shows: Show[] = [];
  const sheets = Array.from({ length: random.between(1, 3) }, (_, sheet) =>
    makeSheet(random, sheet, decimals, places, shows, live),
  );
  return {
    snapshot: {
      name: `generated-${seed}.xlsx`,
      sheets,
      names: [],
      losses: [],
      package: nothingBeside,
    },
    places,
    decimals,
    shows,
  };
}

function makeSheet(
  random: Random,
  sheet: number,
  decimals: number,
  places: Place[],
  shows: Show[],
  live: boolean,
): SheetSnapshot {
  const columns = random.pick(layouts);
  const unit = decimals === 3 ? "£m" : decimals === 1 ? "£m" : random.pick(["£000", "£'000", "£"]);
  const inHeader = random.chance(0.5);
  const brackets = random.chance(0.6);
  const exact = random.chance(0.5);
  const rows: SheetSnapshot["rows"][number][] = [];
  let row = 0;
  const say = (...texts: string[]) => {
    row++;
    rows.push({
      row,
      cells: texts
        .map((text, index) => ({ column: index + 1, text, value: text }))
        .filter(({ text }) => text !== ""),
    });
  };
  say(`Appendix ${sheet + 1} Monitoring ${inHeader ? "" : `(${unit})`}`);
  if (random.chance(0.5)) row++;
  say(
    "Service",
    ...columns.map((c) => (c.percent || !inHeader ? c.header : `${c.header} ${unit}`)),
  );
  const scale = 10 ** decimals;
  const round = (value: number, d = decimals) => Math.round(value * 10 ** d) / 10 ** d;
  const figure: Show = (value, percent) => {
    const d = percent ? 1 : decimals;
    const size = Math.abs(value).toLocaleString("en-GB", {
      minimumFractionDigits: d,
      maximumFractionDigits: d,
    });
    const zero = Number(size.replace(/,/g, "")) === 0;
    const body = percent ? `${size}%` : size;
    return value < 0 && !zero ? (brackets ? `(${body})` : `-${body}`) : body;
  };
  shows.push(figure);
  /** Rows of the lines since the last subtotal, and of the subtotals. */
  let lineRows: number[] = [];
  const subtotalRows: number[] = [];
  const formulaAt = (index: number, part: Place["part"]): string | undefined => {
    const { formula, percent } = columns[index] ?? {};
    const letter = columnName(index + 2);
    if (formula !== undefined && (part === "line" || percent))
      return formula.replace(
        /\{(\d)\}/g,
        (_, n: string) => columnName(Number(n) + 2) + String(row),
      );
    if (part === "line") return undefined;
    if (part === "total" && subtotalRows.length > 0)
      return `=${subtotalRows.map((one) => letter + String(one)).join("+")}`;
    return `=SUM(${letter}${lineRows[0] ?? 0}:${letter}${lineRows[lineRows.length - 1] ?? 0})`;
  };
  const put = (label: string, figures: readonly number[], part: Place["part"]) => {
    row++;
    if (part === "line") lineRows.push(row);
    const cells: CellSnapshot[] = [
      { column: 1, text: label, value: label, ...(part === "line" ? {} : { bold: true as const }) },
    ];
    figures.forEach((value, index) => {
      const column = columns[index];
      const text = figure(value, column?.percent ?? false);
      const formula = live ? formulaAt(index, part) : undefined;
      cells.push({
        column: index + 2,
        text,
        value: live
          ? value / (column?.percent ? 100 : 1)
          : round(value, column?.percent ? 6 : decimals),
        ...(formula === undefined ? {} : { formula }),
      });
      places.push({
        sheet,
        row,
        column: index + 2,
        part,
        role: column?.role ?? "",
        derived: column?.from !== undefined,
      });
    });
    rows.push({ row, cells });
    if (part !== "subtotal") return;
    subtotalRows.push(row);
    lineRows = [];
  };
  const figuresOf = (): number[] => {
    const figures: number[] = [];
    for (const column of columns) {
      let value: number;
      if (column.from) value = column.from(figures);
      else if (column.size) value = random.between(column.size[0] * 10, column.size[1] * 10) / 10;
      else value = at(figures, 0) * (1 + (random.next() - 0.45) * 0.2);
      if (unit === "£m" && column.size) value = value / 100;
      figures.push(exact ? round(value, column.percent ? 9 : decimals) : value);
    }
    return figures;
  };
  const add = (all: readonly (readonly number[])[]): number[] => {
    const sums = columns.map((_, index) => all.reduce((n, one) => n + at(one, index), 0));
    columns.forEach((column, index) => {
      if (column.percent && column.from) sums[index] = column.from(sums);
    });
    return exact
      ? sums.map((value, i) => (columns[i]?.percent ? value : Math.round(value * scale) / scale))
      : sums;
  };
  const names = random.shuffle(things);
  const sections = random.between(1, 4);
  const subtotals: number[][] = [];
  const style = random.pick(["Total {}", "{} Total", "{} (Total)", "Sub-total {}"]);
  for (const group of random.shuffle(groups).slice(0, sections)) {
    if (sections > 1 && random.chance(0.8)) say(group);
    const lines: number[][] = [];
    for (let n = random.between(2, 7); n > 0; n--) {
      const figures = figuresOf();
      lines.push(figures);
      put(names.pop() ?? `Line ${n}`, figures, "line");
    }
    const subtotal = add(lines);
    subtotals.push(subtotal);
    if (sections > 1) put(style.replace("{}", group), subtotal, "subtotal");
    if (sections > 1 && random.chance(0.2)) row++;
  }
  put(random.pick(["Total", "TOTAL", "Grand Total", "Net Expenditure"]), add(subtotals), "total");
  return {
    name: `Appendix ${sheet + 1}`,
    visibility: "visible",
    hiddenColumns: [],
    merges: [],
    comments: [],
    protected: false,
    printArea: [],
    rows,
  };
}
