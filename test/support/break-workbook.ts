import type { CellSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { formatRef } from "../../src/core/workbook/cell-ref";
import type { Random } from "./random";
import type { Place, SoundWorkbook } from "./sound-workbook";

export interface BrokenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly fault: string;
  /** The cell whose figure was changed. */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** Faults a tired typist makes: what it does to the printed text, or null where it cannot be made here. */
const faults: Readonly<
  Record<string, { fits: (place: Place) => boolean; change: (text: string) => string | null }>
> = {
  "line typed with digits swapped": {
    fits: ({ part, role }) => part === "line" && role !== "percent",
    change: swapDigits,
  },
  "total typed wrong": { fits: ({ part, derived }) => part === "total" && !derived, change: bump },
  "subtotal typed wrong": {
    fits: ({ part, derived }) => part === "subtotal" && !derived,
    change: bump,
  },
  "sign lost on a total": {
    fits: ({ part, role }) => part !== "line" && role !== "percent",
    change: flip,
  },
  "variance typed wrong": { fits: ({ role }) => role === "variance", change: bump },
  "movement typed wrong": { fits: ({ role }) => role === "movement", change: bump },
  "revised budget typed wrong": { fits: ({ role }) => role === "revised", change: bump },
  "closing balance typed wrong": { fits: ({ role }) => role === "closing", change: bump },
  "total across typed wrong": { fits: ({ role }) => role === "cross-total", change: bump },
  "percentage typed wrong": { fits: ({ role }) => role === "percent", change: bump },
  "ten times too large": {
    fits: ({ part, role }) => part === "line" && role !== "percent",
    change: tenfold,
  },
};

export const faultNames = Object.keys(faults);

/** Puts one fault into a sound workbook; null where the workbook has no place for it. */
export function breakWorkbook(
  sound: SoundWorkbook,
  fault: string,
  random: Random,
): BrokenWorkbook | null {
  const kind = faults[fault];
  if (!kind) return null;
  for (const place of random.shuffle(sound.places.filter(kind.fits))) {
    const sheet = sound.snapshot.sheets[place.sheet];
    const cell = sheet?.rows
      .find(({ row }) => row === place.row)
      ?.cells.find(({ column }) => column === place.column);
    const text = cell && kind.change(cell.text);
    if (!sheet || !cell || !text || text === cell.text) continue;
    const changed: CellSnapshot = { ...cell, text, value: read(text) };
    const sheets = sound.snapshot.sheets.map((one) =>
      one !== sheet
        ? one
        : {
            ...one,
            rows: one.rows.map((row) =>
              row.row !== place.row
                ? row
                : { ...row, cells: row.cells.map((each) => (each === cell ? changed : each)) },
            ),
          },
    );
    return {
      snapshot: { ...sound.snapshot, sheets },
      fault,
      cell: formatRef({ sheet: sheet.name, row: place.row, column: place.column }),
      from: cell.text,
      to: text,
    };
  }
  return null;
}

const read = (text: string) =>
  Number(text.replace(/[(),%-]/g, "")) * (/^[(-]/.test(text) ? -1 : 1) * 1;

function swapDigits(text: string): string | null {
  const match = /(\d)[,.]?(\d)/g;
  for (let found = match.exec(text); found; found = match.exec(text)) {
    const [whole, a, b] = found;
    // A swap in the last place of a rounded figure can hide in rounding; nobody could find it.
    if (!a || !b || Math.abs(Number(a) - Number(b)) < 2 || (a + b).includes("0")) continue;
    const index = found.index;
    return (
      text.slice(0, index) +
      whole.replace(a, "x").replace(b, a).replace("x", b) +
      text.slice(index + whole.length)
    );
  }
  return null;
}

function bump(text: string): string | null {
  const match = /\d(?=\d[,.]?\d%?\)?$)|\d(?=[,.]?\d%?\)?$)/.exec(text);
  if (!match) return null;
  const digit = Number(match[0]);
  const other = digit >= 5 ? digit - 4 : digit + 4;
  if (match.index === (/[1-9]/.exec(text)?.index ?? -1) && other === 0) return null;
  return text.slice(0, match.index) + String(other) + text.slice(match.index + 1);
}

function flip(text: string): string | null {
  if (!/[1-9]/.test(text)) return null;
  return /^[(-]/.test(text) ? text.replace(/[()-]/g, "") : `(${text})`;
}

function tenfold(text: string): string | null {
  if (!/[1-9]/.test(text) || text.includes(".")) return null;
  const [open, close] = text.startsWith("(")
    ? ["(", ")"]
    : text.startsWith("-")
      ? ["-", ""]
      : ["", ""];
  const digits = `${text.replace(/\D/g, "")}0`.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return open + digits + close;
}
