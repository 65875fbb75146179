import { partsOf } from "../../formulas/formula";
import type { CellRef } from "../../workbook/cell-ref";
import { cellHit, countOf, listCells } from "../cell-hit";
import { otherBook } from "../other-book";
import type { Rule } from "../rule";

/** Cells of one link that are listed. */
const mostCells = 200;

export const externalLink: Rule<"link"> = {
  id: "external-link",
  group: "formulas",
  severity: "warning",
  title: "A formula takes figures from another workbook",
  why: "Readers do not have the other workbook: they see the figures of the last update, and Excel asks them to update links it cannot find. The link may also show folder and server names.",
  fix: "Bring the figures into this workbook as values, note where they come from, and break the link (Data, Edit Links).",
  messages: {
    link: "{name}{cell} takes figures from {book}; {count} in all: {cells}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420 ='[Ledger 2025.xlsx]Summary'!C14"],
      ],
      mark: "B2",
      says: "The budget stands in a workbook that is not published.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Source: ledger at 30 September", ""],
      ],
      mark: "B2",
      says: "The figure is a value, and its source is named.",
    },
  },
  *check({ views }) {
    for (const view of views) {
      const books = new Map<string, { cells: CellRef[]; count: number }>();
      for (const sheet of view.formulas.all())
        for (let at = 0; at < sheet.count; at++) {
          const { formula, leavesWorkbook } = sheet.shapeOf(at);
          if (!leavesWorkbook || !formula) continue;
          const named = new Set(
            partsOf(formula).flatMap((part) =>
              "book" in part && part.book !== null ? [part.book] : [],
            ),
          );
          for (const book of named) {
            const link = books.get(book) ?? { cells: [], count: 0 };
            link.count++;
            if (link.cells.length < mostCells)
              link.cells.push({
                sheet: sheet.name,
                row: sheet.rowOf(at),
                column: sheet.columnOf(at),
              });
            books.set(book, link);
          }
        }
      for (const [book, { cells, count }] of books) {
        const [first, ...others] = cells;
        if (!first) continue;
        yield cellHit(view, "link", first, {
          values: {
            book: otherBook(view, book),
            count: countOf(count, "cell"),
            cells: listCells(cells.map((one) => view.address(one.sheet, one.row, one.column))),
          },
          others,
        });
      }
    }
  },
};
