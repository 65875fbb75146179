import { columnName, formatRef } from "../../src/core/workbook/cell-ref";
import { nothingBeside } from "../../src/core/workbook/package-facts";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";
import { cellAt, changeCell, typed } from "./change-cell";
import type { Random } from "./random";
import { recalculate } from "./recalculate";
import type { Place, Show, SoundWorkbook } from "./sound-workbook";

export interface BrokenLive {
  readonly snapshot: WorkbookSnapshot;
  /** Where it is to be found: a cell, or a sheet's or the workbook's name. */
  readonly place: string;
}

interface Spot {
  readonly place: Place;
  readonly sheet: SheetSnapshot;
  readonly cell: CellSnapshot;
  readonly show: Show;
  readonly all: readonly Place[];
  readonly random: Random;
}

/** What becomes of the sheet, or of the whole workbook; null where the fault cannot be made here. */
type Change = (spot: Spot) => SheetSnapshot | null;

interface Kind {
  readonly fits: (place: Place) => boolean;
  readonly change: Change;
  /** The cell to look for, where it is not the one changed. */
  readonly at?: (spot: Spot) => { readonly row: number; readonly column: number };
  /** A note rather than a warning. */
  readonly quiet?: true;
}

const isTotal = ({ part, role }: Place) => part !== "line" && role !== "percent";
const isLine = ({ part, role, derived }: Place) =>
  part === "line" && !derived && role !== "percent";
const isDerivedLine = ({ part, role, derived }: Place) =>
  part === "line" && derived && role !== "percent";
const calculated =
  (change: Change): Change =>
  (spot) => {
    const sheet = change(spot);
    return sheet && recalculate(sheet, spot.show);
  };
const edit = (
  spot: Spot,
  change: (cell: CellSnapshot) => CellSnapshot | null,
): SheetSnapshot | null => {
  const changed = change(spot.cell);
  return changed && changeCell(spot.sheet, spot.place.row, spot.place.column, () => changed);
};
/** Rewrites the rows of `SUM(B4:B9)`; null where the cell holds no such sum, or where nothing would change. */
const withRange = (
  spot: Spot,
  change: (from: number, to: number) => readonly [number, number] | null,
) =>
  edit(spot, (cell) => {
    const [, letters = "", from, to] =
      /^=SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(cell.formula ?? "") ?? [];
    const rows = from === undefined ? null : change(Number(from), Number(to));
    return rows && { ...cell, formula: `=SUM(${letters}${rows[0]}:${letters}${rows[1]})` };
  });
const valueAt = ({ sheet, place }: Spot, row: number) =>
  Number(cellAt(sheet, row, place.column)?.value ?? 0);
/** Whether the figure is large enough to be missed when it is left out. */
const shows = (spot: Spot, value: number) => /[1-9]\D*[0-9]/.test(spot.show(value, false));

const kinds: Readonly<Record<string, Kind>> = {
  "total typed over its formula": {
    fits: isTotal,
    change: (spot) =>
      edit(spot, (cell) => (cell.formula ? typed(cell, Number(cell.value), cell.text) : null)),
  },
  "sum stops a row short": {
    fits: isTotal,
    change: calculated((spot) =>
      withRange(spot, (from, to) =>
        to - from >= 2 && shows(spot, valueAt(spot, to)) ? [from, to - 1] : null,
      ),
    ),
  },
  "sum starts a row late": {
    fits: isTotal,
    change: calculated((spot) =>
      withRange(spot, (from, to) =>
        to - from >= 2 && shows(spot, valueAt(spot, from)) ? [from + 1, to] : null,
      ),
    ),
  },
  "total counts its subtotals' lines as well": {
    fits: ({ part, role }) => part === "total" && role !== "percent",
    change: calculated((spot) =>
      edit(spot, (cell) => {
        const rows = [...(cell.formula ?? "").matchAll(/[A-Z]+(\d+)/g)].map(([, row]) =>
          Number(row),
        );
        if (!cell.formula || cell.formula.startsWith("=SUM") || rows.length < 2) return null;
        const letters = columnName(spot.place.column);
        const first = Math.min(...spot.all.filter(isLine).map(({ row }) => row));
        return { ...cell, formula: `=SUM(${letters}${first}:${letters}${spot.place.row - 1})` };
      }),
    ),
  },
  "variance typed over its formula, wrong": {
    fits: isDerivedLine,
    change: calculated((spot) =>
      edit(spot, (cell) => {
        const value = Number(cell.value) * 1.4 + 30;
        return cell.formula && shows(spot, Number(cell.value))
          ? typed(cell, value, spot.show(value, false))
          : null;
      }),
    ),
  },
  "formula points at the row below": {
    fits: isDerivedLine,
    change: calculated((spot) => {
      const { row } = spot.place;
      if (
        spot.all.filter((one) => isDerivedLine(one) && one.column === spot.place.column).length < 5
      )
        return null;
      return edit(spot, (cell) => {
        const formula = cell.formula?.replace(/([A-Z]+)\d+$/, `$1${row + 1}`);
        return formula === undefined || !cellAt(spot.sheet, row + 1, 2)
          ? null
          : { ...cell, formula };
      });
    }),
  },
  "figure stored as text": {
    fits: isLine,
    change: calculated((spot) =>
      edit(spot, (cell) =>
        shows(spot, Number(cell.value)) ? { ...cell, value: cell.text } : null,
      ),
    ),
  },
  "total not calculated again": {
    fits: isLine,
    change: (spot) =>
      edit(spot, (cell) => {
        const value = Number(cell.value) * 1.3 + 25;
        return { ...cell, value, text: spot.show(value, false) };
      }),
  },
  "lost reference": {
    fits: isDerivedLine,
    change: calculated((spot) =>
      edit(spot, (cell) => ({
        ...cell,
        formula: "=#REF!-B4",
        value: "#REF!",
        text: "#REF!",
        error: "#REF!",
      })),
    ),
  },
  "figure from another workbook": {
    fits: isLine,
    change: (spot) => edit(spot, (cell) => ({ ...cell, formula: "='[Ledger 2025.xlsx]Sum'!C14" })),
  },
  "total counts itself": {
    fits: isTotal,
    change: (spot) => withRange(spot, (from) => [from, spot.place.row]),
  },
  "line in pounds among thousands": {
    fits: ({ part, role }) => part === "line" && role === "outturn",
    change: calculated((spot) => {
      const budget = Number(cellAt(spot.sheet, spot.place.row, 2)?.value ?? 0);
      if (!shows(spot, budget) || spot.all.filter(isLine).length < 12) return null;
      return edit(spot, (cell) => {
        const value = Number(cell.value) * 1000;
        return { ...cell, value, text: spot.show(value, false) };
      });
    }),
  },
  "something still to come": {
    fits: isLine,
    change: calculated((spot) => edit(spot, (cell) => ({ ...cell, value: "TBC", text: "TBC" }))),
  },
  "line named twice": {
    fits: isLine,
    quiet: true,
    at: ({ place }) => ({ row: place.row + 1, column: 1 }),
    change: ({ sheet, place, all }) => {
      const name = cellAt(sheet, place.row, 1);
      const next = all.some((one) => one.row === place.row + 1 && one.part === "line");
      return name && next
        ? changeCell(sheet, place.row + 1, 1, (cell) => ({
            ...cell,
            text: name.text,
            value: name.text,
          }))
        : null;
    },
  },
  "a minus among brackets": {
    fits: ({ role }) => role !== "percent",
    quiet: true,
    change: (spot) => {
      const others = spot.sheet.rows.flatMap(({ cells }) =>
        cells.filter(({ text }) => /^\([\d.,]+\)$/.test(text)),
      );
      return others.length < 3
        ? null
        : edit(spot, (cell) =>
            /^\([\d.,]+\)$/.test(cell.text)
              ? { ...cell, text: `-${cell.text.replace(/[()]/g, "")}` }
              : null,
          );
    },
  },
  "heading of last year": {
    fits: ({ role, part }) => role === "outturn" && part === "total",
    at: ({ sheet, place }) => ({ row: headerRow(sheet), column: place.column }),
    change: ({ sheet, place, all }) => {
      if (!all.some(({ role }) => role === "variance")) return null;
      const row = headerRow(sheet);
      return {
        ...sheet,
        rows: sheet.rows.map((one) =>
          one.row !== row
            ? one
            : {
                ...one,
                cells: one.cells.map((cell) => {
                  if (cell.column === 1 || cell.text.includes("%")) return cell;
                  const year = cell.column === place.column ? "2024/25" : "2025/26";
                  const text = `${cell.text} ${year}`;
                  return { ...cell, text, value: text };
                }),
              },
        ),
      };
    },
  },
  "row hidden that a total counts": {
    fits: isLine,
    change: ({ sheet, place, cell }) =>
      Number(cell.value) === 0 || !/[1-9]/.test(cell.text)
        ? null
        : {
            ...sheet,
            rows: sheet.rows.map((one) => (one.row === place.row ? { ...one, hidden: true } : one)),
          },
  },
  "column hidden": {
    fits: () => true,
    at: ({ sheet, place }) => ({ row: headerRow(sheet), column: place.column }),
    change: ({ sheet, place }) => ({ ...sheet, hiddenColumns: [place.column] }),
  },
  "total below the print area": {
    fits: ({ part, column }) => part === "total" && column === 2,
    change: ({ sheet, place }) => ({
      ...sheet,
      printArea: [{ top: 1, left: 1, bottom: place.row - 1, right: 12 }],
    }),
  },
  "note left behind": {
    fits: isLine,
    change: ({ sheet, place }) => ({
      ...sheet,
      comments: [
        {
          kind: "note",
          row: place.row,
          column: place.column,
          author: "A. Person",
          text: "ask Sam",
        },
      ],
    }),
  },
  "National Insurance number in a label": {
    fits: isLine,
    at: ({ place }) => ({ row: place.row, column: 1 }),
    change: ({ sheet, place }) =>
      changeCell(sheet, place.row, 1, (cell) => {
        const text = `${cell.text} AB 12 34 56 C`;
        return { ...cell, text, value: text };
      }),
  },
};

/** Faults of the workbook as a whole. */
const wholes: Readonly<
  Record<string, (book: WorkbookSnapshot, random: Random) => BrokenLive | null>
> = {
  "sheet hidden": (book) => {
    const [first, ...others] = book.sheets;
    if (!first || others.length === 0) return null;
    return {
      snapshot: { ...book, sheets: [{ ...first, visibility: "hidden" }, ...others] },
      place: first.name,
    };
  },
  "cell that cannot be seen": (book, random) => {
    const sheet = random.pick(book.sheets);
    const row = random.pick(sheet.rows.filter(({ cells }) => cells.length > 2));
    const cell = random.pick(row.cells);
    const at = { sheet: sheet.name, row: row.row, column: cell.column };
    return {
      snapshot: { ...book, package: { ...nothingBeside, unseenCells: [at] } },
      place: formatRef(at),
    };
  },
  "lines behind a pivot table": (book) => ({
    snapshot: {
      ...book,
      package: { ...nothingBeside, pivotCaches: [{ source: "Payments!A1:H900", records: 899 }] },
    },
    place: "Payments!A1:H900",
  }),
  "name that points outside": (book) => ({
    snapshot: {
      ...book,
      names: [{ name: "LastYear", formula: "='[Ledger 2024.xlsx]Sum'!$A$1", hidden: false }],
    },
    place: "LastYear",
  }),
};

export const liveFaults: readonly string[] = [...Object.keys(kinds), ...Object.keys(wholes)];

/** Whether the fault is one for a note rather than a warning. */
export function isQuiet(fault: string): boolean {
  return kinds[fault]?.quiet === true;
}

/** Puts one fault into a sound live workbook; null where it has no place for it. */
export function breakLiveWorkbook(
  sound: SoundWorkbook,
  fault: string,
  random: Random,
): BrokenLive | null {
  const whole = wholes[fault];
  if (whole) return whole(sound.snapshot, random);
  const kind = kinds[fault];
  if (!kind) return null;
  for (const place of random.shuffle(sound.places.filter(kind.fits))) {
    const sheet = sound.snapshot.sheets[place.sheet];
    const cell = sheet && cellAt(sheet, place.row, place.column);
    const show = sound.shows[place.sheet];
    if (!sheet || !cell || !show) continue;
    const all = sound.places.filter((one) => one.sheet === place.sheet);
    const spot = { place, sheet, cell, show, all, random };
    const changed = kind.change(spot);
    if (!changed) continue;
    const { row, column } = kind.at?.(spot) ?? place;
    const sheets = sound.snapshot.sheets.map((one) => (one === sheet ? changed : one));
    return {
      snapshot: { ...sound.snapshot, sheets },
      place: formatRef({ sheet: sheet.name, row, column }),
    };
  }
  return null;
}

function headerRow({ rows }: SheetSnapshot): number {
  return rows.find(({ cells }) => cells.length > 2)?.row ?? 0;
}
