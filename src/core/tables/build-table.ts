import { british, type NumberStyle } from "../money/scan-amount";
import type { SheetIndex } from "../workbook/sheet-index";
import type { BlockRows } from "./block-rows";
import { columnRoles } from "./column-roles";
import type { TableBlock } from "./find-blocks";
import { isNumbering } from "./header-rows";
import { joinHeaders } from "./join-headers";
import {
  countsRows,
  distinctShare,
  isCodeColumn,
  isFigureColumn,
  isRemarkHeader,
  mainLabelColumn,
} from "./label-columns";
import { isPlainList } from "./plain-list";
import { numberStyle } from "./number-style";
import { readColumns } from "./read-columns";
import { readFigures } from "./read-figures";
import { repeatedTitles } from "./stacked";
import { buildRows } from "./build-rows";
import { CellClass } from "./sheet-layout";
import type { Table, TableColumn } from "./table";
import { findUnits } from "./table-unit";
import { readSurroundings } from "./titles";

/** A table before it has its number. */
export type DraftTable = Omit<Table, "id">;

/** Makes the table that a block holds; null where the block is prose, a list or nothing that adds up. */
export function buildTable(block: TableBlock, index: SheetIndex): DraftTable | null {
  const { rows, headers } = block;
  const layout = rows.layout;
  const header = headers[0];
  const headed = new Set<number>();
  for (const group of headers) for (let r = group.from; r < group.to; r++) headed.add(r);
  const repeated = repeatedTitles(rows, headers);
  const start = header ? header.to : firstFigureRow(rows);
  const end = lastFigureRow(rows) + 1;
  if (end <= start) return null;
  const body: number[] = [];
  const dropped: number[] = [];
  for (let r = start; r < end; r++) {
    if (headed.has(r) || repeated.has(r)) continue;
    if (rows.isFigureRow(r)) {
      if (!isNumbering(rows, r) || body.length > 0) body.push(r);
    } else if (rows.isProse(r)) dropped.push(r);
    else if (rows.isTextRow(r)) body.push(r);
  }
  const figureRows = body.filter((r) => rows.isFigureRow(r)).length;
  const stats = readColumns(rows, body);
  const own = header ? headerTexts(rows, header.from, header.to) : new Map<number, string>();
  const all = [...new Set([...stats.keys(), ...own.keys()])].sort((a, b) => a - b);
  let figureColumns = all.filter((column) =>
    isFigureColumn(stats.get(column), own.get(column) ?? ""),
  );
  const joined = header ? joinHeaders(rows, header, figureColumns) : new Map<number, never>();
  const headerOf = (column: number) => joined.get(column)?.text ?? "";
  figureColumns = figureColumns.filter((column, i) => {
    const count = stats.get(column);
    if (i !== 0 || figureColumns.length < 2 || !count) return true;
    if (countsRows(count, headerOf(column))) return false;
    const next = stats.get(all[all.indexOf(column) + 1] ?? 0);
    return column !== all[0] || !isCodeColumn(count, headerOf(column), next);
  });
  const filled = figureColumns.filter((column) => {
    const count = stats.get(column);
    return count !== undefined && count.figures + count.percents > 0;
  });
  if (filled.length === 0 || isPlainList(filled, stats, figureRows, headerOf, header !== undefined))
    return null;
  const columns = all.filter(
    (column) =>
      figureColumns.includes(column) ||
      (stats.get(column)?.filled ?? 0) > 0 ||
      headerOf(column) !== "",
  );
  const labels = columns.filter((column) => !figureColumns.includes(column));
  const main = mainLabelColumn(
    labels.flatMap((column) => stats.get(column) ?? []),
    new Map(labels.map((column) => [column, headerOf(column)])),
    figureRows,
    filled[0] ?? 0,
  );
  const around = readSurroundings(rows, header ? header.from : start, dropped, end);
  const money = columns.filter(
    (column) => filled.includes(column) && !isPercent(stats.get(column), headerOf(column)),
  );
  const units = findUnits({
    headers: money.map(headerOf),
    corners: labels.map(headerOf),
    title: around.title,
    notes: around.notes,
    sheet: [],
  });
  const labelSet = new Set(labels.map((column) => columns.indexOf(column)));
  const figures = readFigures(
    index,
    body.map((r) => layout.number(r)),
    columns,
    {
      style: styleOf(rows, body, filled),
      labels: labelSet,
      ...(units.table ? { scale: units.table.scale } : {}),
    },
  );
  const roles = columnRoles(
    columns.map((column) => ({
      header: headerOf(column),
      figures: figureColumns.includes(column),
      percents: isMostlyPercent(stats.get(column)),
    })),
    figures,
    { title: [around.title, layout.sheet.name, ...labels.map(headerOf)].join(" ") },
  );
  const tableColumns = columns.map((column, c): TableColumn => {
    const unit = units.columns[money.indexOf(column)];
    return {
      column,
      header: headerOf(column),
      role: roles[c] ?? "other",
      ...(unit ? { unit } : {}),
    };
  });
  const top = header ? header.from : start;
  return {
    sheet: layout.sheet.name,
    range: {
      top: layout.number(top),
      left: columns[0] ?? 1,
      bottom: layout.number(end - 1),
      right: columns.at(-1) ?? 1,
    },
    title: around.title,
    notes: around.notes,
    unit: units.table,
    headerRows: [...headed].sort((a, b) => a - b).map((r) => layout.number(r)),
    columns: tableColumns,
    rows: buildRows(rows, body, {
      labels,
      main,
      figures,
      figureColumns: columns.flatMap((column, c) => (money.includes(column) ? [c] : [])),
      carried: carriedColumns(labels, main, stats, figureRows, headerOf),
      formulaColumns: filled,
      bottom: layout.number(end - 1),
    }),
    figures,
  };
}

type Stats = ReturnType<typeof readColumns>;

function firstFigureRow(rows: BlockRows): number {
  for (let r = rows.block.from; r < rows.block.to; r++) if (rows.isFigureRow(r)) return r;
  return rows.block.to;
}

function lastFigureRow(rows: BlockRows): number {
  for (let r = rows.block.to - 1; r >= rows.block.from; r--) if (rows.isFigureRow(r)) return r;
  return -1;
}

function headerTexts(rows: BlockRows, from: number, to: number): Map<number, string> {
  const texts = new Map<number, string>();
  for (let r = from; r < to; r++)
    rows.each(r, (cell) => {
      const before = texts.get(cell.column);
      texts.set(
        cell.column,
        before === undefined ? cell.text.trim() : `${before} ${cell.text.trim()}`,
      );
    });
  return texts;
}

function isMostlyPercent(count: ReturnType<Stats["get"]>): boolean {
  return count !== undefined && count.percents > 0 && count.percents >= count.figures;
}

function isPercent(count: ReturnType<Stats["get"]>, header: string): boolean {
  return isMostlyPercent(count) || /%|\bper ?cent/i.test(header);
}

/** Label columns left of the name that are printed once for several rows, or again and again. */
function carriedColumns(
  labels: readonly number[],
  main: number | null,
  stats: Stats,
  figureRows: number,
  headerOf: (column: number) => string,
): number[] {
  if (main === null) return [];
  return labels.filter((column) => {
    const count = stats.get(column);
    if (!count || column >= main || isRemarkHeader(headerOf(column))) return false;
    const repeats = count.filled < figureRows * 0.7 || distinctShare(count) < 0.6;
    return count.words > 0 && repeats && count.letters / count.words >= 4;
  });
}

/** Enough cells to know a table's style by. */
const mostVotes = 500;

function styleOf(rows: BlockRows, body: readonly number[], filled: readonly number[]): NumberStyle {
  const foreign: string[] = [];
  const columns = new Set(filled);
  const collect = (kinds: CellClass, visit: (text: string) => void) => {
    for (const r of body)
      rows.each(r, (cell, kind) => {
        if (kind === kinds && columns.has(cell.column)) visit(cell.text);
      });
  };
  if (!rows.layout.hasForeign) return british;
  collect(CellClass.Foreign, (text) => {
    if (foreign.length < mostVotes) foreign.push(text);
  });
  if (foreign.length === 0) return british;
  let commaGroups = 0;
  let pointDecimals = 0;
  collect(CellClass.Figure, (text) => {
    if (/\d,\d{3}/.test(text)) commaGroups++;
    else if (/\.(?:\d{1,2}|\d{4,})\D?$/.test(text.trim())) pointDecimals++;
  });
  return numberStyle(foreign, { commaGroups, pointDecimals });
}
