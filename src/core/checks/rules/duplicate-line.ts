import { FigureKind } from "../../tables/figure-grid";
import type { Table } from "../../tables/table";
import { cellHit } from "../cell-hit";
import type { SheetRule } from "../rule";

export const duplicateLine: SheetRule<"label" | "figures"> = {
  id: "duplicate-line",
  group: "presentation",
  scope: "sheet",
  severity: "info",
  title: "A line appears twice in one section",
  why: "Two lines of one name cannot be told apart by a reader, and one of them may be a copy that counts twice in the total.",
  fix: "Delete the copy, or give the two lines names of their own.",
  messages: {
    label: "{cell}: “{label}” stands in this section twice, here and in {other}.",
    figures:
      "{cell}: “{label}” stands in this section twice with the same figures, here and in {other}; its total may count it twice.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
        ["Museums", "180", "175"],
        ["Libraries", "420", "433"],
      ],
      mark: "A4",
      says: "Libraries were copied when a line was added.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
        ["Museums", "180", "175"],
      ],
      says: "Each line stands once.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const table of view.tables) {
        const seen = new Map<string, number>();
        for (const [at, { kind, labels, label, section, row }] of table.rows.entries()) {
          if (kind !== "line" || label.trim() === "") continue;
          const key = `${section.join("\n")}\t${labels.join("\n")}`.toLowerCase();
          const first = seen.get(key);
          if (first === undefined) {
            if (filledIn(table, at) > 0) seen.set(key, at);
            continue;
          }
          if (filledIn(table, at) === 0) continue;
          const same = isSame(table, first, at);
          const column = labelColumn(table);
          const firstRow = table.rows[first]?.row ?? 0;
          yield cellHit(
            view,
            same ? "figures" : "label",
            { sheet: table.sheet, row, column },
            {
              values: { label, other: view.address(table.sheet, firstRow, column) },
              others: [{ sheet: table.sheet, row: firstRow, column }],
              ...(same ? { severity: "warning" as const } : {}),
            },
          );
        }
      }
  },
};

function labelColumn({ columns, range }: Table): number {
  return columns.find(({ role }) => role === "label")?.column ?? range.left;
}

function filledIn({ columns, figures }: Table, row: number): number {
  return columns.filter((_, column) => figures.unitsAt(row, column) !== 0).length;
}

/** The same two or more figures: one alone may well be equal. */
function isSame(table: Table, one: number, other: number): boolean {
  const { columns, figures } = table;
  return (
    filledIn(table, one) >= 2 &&
    columns.every(
      (_, column) =>
        figures.unitsAt(one, column) === figures.unitsAt(other, column) &&
        (figures.kindAt(one, column) === FigureKind.Number) ===
          (figures.kindAt(other, column) === FigureKind.Number),
    )
  );
}
