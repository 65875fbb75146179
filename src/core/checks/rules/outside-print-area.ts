import type { Table } from "../../tables/table";
import type { CellRef, Range } from "../../workbook/cell-ref";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellHit, countOf, listCells } from "../cell-hit";
import { gravityOf, goesOut } from "../publication";
import { guidance } from "../publishing-guidance";
import type { SheetRule } from "../rule";
import type { TablePlace } from "../table-places";
import type { WorkbookView } from "../workbook-view";

type Says = "cut" | "beside";

export const outsidePrintArea: SheetRule<Says> = {
  id: "outside-print-area",
  group: "publishing",
  scope: "sheet",
  severity: "warning",
  title: "Something stands outside the print area",
  why: "Only the print area gets into a PDF: a line added below it is missing there, and the table no longer adds up for its reader. What stands beside the area, often workings, goes out with the workbook.",
  fix: "Set the print area anew (Page Layout, Print Area) so that it holds the whole table. Delete workings from a workbook that is published.",
  messages: {
    cut: "{name}{cell} shows {shown} outside the print area, which holds the rest of the table. {count} of this table would be missing from a PDF: {cells}.",
    beside:
      "{cell} stands outside the print area of its sheet, as {count} do: not in a PDF, but in the workbook.",
  },
  guidance: [guidance.hidden],
  needs: ["printAreas"],
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total (below the print area A1:B3)", "600"],
      ],
      mark: "B4",
      says: "The total was added below the print area and would not be printed.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total (print area A1:B4)", "600"],
      ],
      mark: "B4",
      says: "The print area holds the whole table.",
    },
  },
  *check({ views, settings }) {
    for (const view of views)
      for (const sheet of view.snapshot.sheets) {
        if (sheet.visibility !== "visible" || sheet.printArea.length === 0) continue;
        const { cut, beside } = findOutside(view, sheet);
        const gone = goesOut(settings, sheet);
        for (const cells of cut.values()) {
          const [first, ...others] = cells;
          if (first)
            yield cellHit(view, "cut", first, {
              values: {
                count: countOf(cells.length, "figure"),
                cells: listCells(cells.map((one) => view.address(one.sheet, one.row, one.column))),
              },
              others,
              severity: gone
                ? gravityOf(settings, { pdf: "warning", workbook: "info", unsaid: "warning" })
                : "info",
            });
        }
        const [first, ...others] = beside;
        if (first)
          yield cellHit(view, "beside", first, {
            values: { count: countOf(beside.length, "filled cell") },
            others: others.slice(0, 20),
            severity: gravityOf(settings, { pdf: "info", workbook: "warning", unsaid: "info" }),
          });
      }
  },
};

/** Figures of tables that the area cuts, by table, and all other cells outside it. */
function findOutside(view: WorkbookView, { name, rows, printArea, hiddenColumns }: SheetSnapshot) {
  const hidden = new Set(hiddenColumns);
  const cut = new Map<Table, CellRef[]>();
  const met = new Map<Table, boolean>();
  const isCut = (table: Table) => {
    const known = met.get(table) ?? printArea.some((area) => meets(area, table));
    met.set(table, known);
    return known;
  };
  const beside: CellRef[] = [];
  for (const { row, cells, hidden: rowHidden } of rows) {
    if (rowHidden) continue;
    for (const { column, text, value } of cells) {
      if (hidden.has(column) || printArea.some((area) => isWithin(area, row, column))) continue;
      if (text.trim() === "") continue;
      const at = { sheet: name, row, column };
      const place = view.place(name, row, column);
      if (place && isOwnColumn(place) && isCut(place.table)) {
        // Words beside a table's figures are notes to oneself as often as not.
        if (typeof value !== "number") continue;
        const known = cut.get(place.table);
        if (known) known.push(at);
        else cut.set(place.table, [at]);
      } else beside.push(at);
    }
  }
  return { cut, beside };
}

/** A figure under no heading, beside a table that has them, is a working. */
function isOwnColumn({ table, column }: TablePlace): boolean {
  return table.headerRows.length === 0 || table.columns[column]?.header !== "";
}

function isWithin({ top, bottom, left, right }: Range, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether the area holds some of the table's own rows and columns. */
function meets({ top, bottom, left, right }: Range, { rows, columns }: Table): boolean {
  return (
    rows.some(({ row, kind }) => kind !== "heading" && row >= top && row <= bottom) &&
    columns.some(({ column }) => column >= left && column <= right)
  );
}
