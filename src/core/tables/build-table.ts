import { defaultSettings, type Settings } from "../settings";
import type { SheetIndex } from "../workbook/sheet-index";
import { buildRows } from "./build-rows";
import { columnRoles } from "./column-roles";
import type { TableBlock } from "./find-blocks";
import { declaredUnit } from "./declared-unit";
import { pickBody } from "./pick-body";
import { pickColumns } from "./pick-columns";
import { isPlainList } from "./plain-list";
import { unitOfCells } from "./pound-cells";
import { readFigures } from "./read-figures";
import type { DraftTable } from "./make-table";
import type { TableUnit } from "./table";
import { tableStyle } from "./table-style";
import { findUnits } from "./table-unit";
import { readSurroundings } from "./titles";

/** Makes the table that a block holds; null where the block is prose, a list or nothing that adds up. */
export function buildTable(
  block: TableBlock,
  index: SheetIndex,
  settings: Pick<Settings, "units"> = defaultSettings,
): DraftTable | null {
  const { rows, headers } = block;
  const { layout } = rows;
  const header = headers[0];
  const body = pickBody(rows, headers);
  if (!body) return null;
  const columns = pickColumns(rows, body.rows, header);
  const filled = columns.filter((column) => column.filled);
  if (filled.length === 0 || isPlainList(rows, body.rows, columns, header !== undefined))
    return null;
  const top = header ? header.from : body.start;
  const around = readSurroundings(rows, top, body.prose, body.end);
  const money = filled.filter((column) => !column.percent);
  const labels = columns.filter((column) => !column.figures);
  const units = findUnits({
    headers: money.map((column) => column.header),
    corners: labels.map((column) => column.header),
    title: around.title,
    notes: around.notes,
  });
  const figureColumns = new Set(filled.map(({ column }) => column));
  const range = {
    top: layout.number(top),
    left: columns[0]?.column ?? 1,
    bottom: layout.number(body.end - 1),
    right: columns.at(-1)?.column ?? 1,
  };
  const unit =
    declaredUnit({ sheet: layout.sheet.name, title: around.title, range }, settings) ??
    units.table ??
    unitOfCells(rows, body.rows, figureColumns);
  const figures = readFigures(
    index,
    body.rows.map((r) => layout.number(r)),
    columns.map(({ column }) => column),
    {
      style: tableStyle(rows, body.rows, figureColumns),
      labels: new Set(columns.flatMap((column, c) => (column.figures ? [] : [c]))),
      ...(unit ? { scale: unit.scale } : {}),
    },
  );
  const context = {
    title: [around.title, layout.sheet.name, ...labels.map((column) => column.header)].join(" "),
  };
  const roles = columnRoles(columns, figures, context);
  const ownUnits = new Map<number, TableUnit>();
  money.forEach(({ column }, at) => {
    const own = units.columns[at];
    if (own) ownUnits.set(column, own);
  });
  return {
    sheet: layout.sheet.name,
    range,
    title: around.title,
    notes: around.notes,
    unit,
    headerRows: body.headed.map((r) => layout.number(r)),
    columns: columns.map(({ column, header: heading }, c) => {
      const own = ownUnits.get(column);
      return { column, header: heading, role: roles[c] ?? "other", ...(own ? { unit: own } : {}) };
    }),
    rows: buildRows(rows, body.rows, columns, figures),
    figures,
  };
}
