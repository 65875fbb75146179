import { scanAmount } from "../../../core/money/scan-amount";
import type { ReportCell } from "./report-table";

/** Whether a cell holds an amount, a percentage, a dash or nil, and nothing else. */
export function isPureFigure(text: string): boolean {
  return scanAmount(text) !== null;
}

/**
 * Columns of a table that hold figures: at least two, and at least half of what stands below the first row. A
 * table of a single line counts where two of its columns hold nothing but a figure. Item numbers counting 1, 2, 3
 * and years are not figures.
 */
export function figureColumns(rows: readonly (readonly ReportCell[])[]): ReadonlySet<number> {
  const columns = new Map<number, ColumnTally>();
  rows.forEach((row, index) => {
    for (const cell of row) {
      const text = cell.text.trim();
      if (text === "" || cell.span > 1) continue;
      const scan = scanAmount(text);
      if (index === 0 && scan === null) continue;
      const tally = columns.get(cell.column) ?? { texts: 0, figures: 0, amounts: [] };
      columns.set(cell.column, tally);
      tally.texts++;
      if (scan !== null) tally.figures++;
      if (scan !== null && scan !== "nil" && !isYear(text)) tally.amounts.push(text);
    }
  });
  const many = new Set<number>();
  const single = new Set<number>();
  for (const [column, { texts, figures, amounts }] of columns) {
    if (amounts.length === 1 && texts === 1) single.add(column);
    if (amounts.length < 2 || figures * 2 < texts) continue;
    if (!countsUp(amounts)) many.add(column);
  }
  return many.size === 0 && rows.length === 2 && single.size >= 2 ? single : many;
}

interface ColumnTally {
  texts: number;
  figures: number;
  readonly amounts: string[];
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

function countsUp(texts: readonly string[]): boolean {
  const first = Number(texts[0]);
  return (
    (first === 0 || first === 1) && texts.every((text, index) => Number(text) === first + index)
  );
}
