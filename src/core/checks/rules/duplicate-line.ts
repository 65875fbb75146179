import { FigureKind } from "../../tables/figure-grid";
import type { Table, TableRow } from "../../tables/table";
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
        for (const { first, again } of findRepeats(table)) {
          const same = isSame(table, first, again);
          const column = labelColumn(table);
          const { row, label } = table.rows[again] as TableRow;
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

interface Repeat {
  readonly first: number;
  readonly again: number;
}

/** Lines with figures whose words stand over another line of the section already. */
function findRepeats(table: Table): readonly Repeat[] {
  const found: Repeat[] = [];
  const sections = new Map<string, Map<string, number>>();
  let section: TableRow["section"] | null = null;
  let seen = new Map<string, number>();
  for (let at = 0; at < table.rows.length; at++) {
    const line = table.rows[at] as TableRow;
    if (line.kind !== "line" || line.label.trim() === "") continue;
    // Lines of one section stand together, and mostly share the very list of its headings.
    if (line.section !== section) {
      section = line.section;
      const name = section.join("\n").toLowerCase();
      const known = sections.get(name);
      seen = known ?? new Map<string, number>();
      if (!known) sections.set(name, seen);
    }
    const words = line.labels.join("\n").toLowerCase();
    const first = seen.get(words);
    if (first === undefined) {
      if (filledIn(table, at) > 0) seen.set(words, at);
    } else if (filledIn(table, at) > 0) found.push({ first, again: at });
  }
  return found;
}

function labelColumn({ columns, range }: Table): number {
  return columns.find(({ role }) => role === "label")?.column ?? range.left;
}

function filledIn({ columns, figures }: Table, row: number): number {
  let filled = 0;
  for (let column = 0; column < columns.length; column++)
    if (figures.unitsAt(row, column) !== 0) filled++;
  return filled;
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
