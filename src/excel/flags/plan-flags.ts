import type { Finding, Severity } from "../../core/finding";

/** Cells of one sheet that get the same flag. */
export interface FlagPlan {
  readonly sheet: string;
  readonly severity: Severity;
  /** Addresses in the form `B2,F10`, each short enough for one request to name. */
  readonly addresses: readonly string[];
  readonly cells: number;
}

/** Excel takes addresses of 8,192 characters. */
const longest = 8_000;
const order: readonly Severity[] = ["error", "warning", "info"];

/** What is to be flagged: the cell of every open finding, with its gravest where there are several. */
export function planFlags(findings: readonly Finding[]): readonly FlagPlan[] {
  const sheets = new Map<string, Map<string, Severity>>();
  for (const { location, severity, decision } of findings) {
    const { sheet, cell, workbook, table } = location;
    if (decision || sheet === null || cell === null || workbook !== undefined) continue;
    if (table !== undefined || !/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) continue;
    const cells = sheets.get(sheet) ?? new Map<string, Severity>();
    sheets.set(sheet, cells);
    const before = cells.get(cell);
    if (before === undefined || order.indexOf(severity) < order.indexOf(before))
      cells.set(cell, severity);
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    order.flatMap((severity) => {
      const own = [...cells].filter(([, one]) => one === severity).map(([cell]) => cell);
      return own.length === 0
        ? []
        : [{ sheet, severity, addresses: joinShort(own), cells: own.length }];
    }),
  );
}

function joinShort(cells: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let last = "";
  for (const cell of cells) {
    if (last.length + cell.length + 1 > longest) {
      joined.push(last);
      last = "";
    }
    last = last === "" ? cell : `${last},${cell}`;
  }
  return [...joined, last];
}
