import { FigureKind } from "../../tables/figure-grid";
import type { Table } from "../../tables/table";
import { cellHit } from "../cell-hit";
import { decimalText, trimmed } from "../figure-text";
import type { SheetRule } from "../rule";
import { virementColumns } from "../virement-columns";

type Says = "lone" | "rest";

export const virementsNotNil: SheetRule<Says> = {
  id: "virements-not-nil",
  group: "presentation",
  scope: "sheet",
  severity: "info",
  title: "Virements do not net to nothing",
  why: "A virement moves budget from one line to another: over the whole council the column adds up to nothing. Where it does not, one side of a virement is missing, or money was added that is no virement.",
  fix: "Look for the other side of the virement. Where it stands in another table, or the budget was raised, say so under the table.",
  messages: {
    lone: "{name}{cell} shows a virement of {shown} whose other side is not in the table: all other virements of the column net to nothing.",
    rest: "{cell}: the virements in this column net to {sum}, not to nothing.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Virements £000", "Revised £000"],
        ["Libraries", "420", "20", "440"],
        ["Museums", "180", "(20)", "160"],
        ["Parks", "310", "15", "325"],
      ],
      mark: "C4",
      says: "Nobody gives the 15 that Parks receives.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Virements £000", "Revised £000"],
        ["Libraries", "420", "20", "440"],
        ["Museums", "180", "(20)", "160"],
        ["Parks", "310", "15", "325"],
        ["Contingency", "90", "(15)", "75"],
      ],
      mark: "C4",
      says: "The contingency gives it.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const table of view.tables)
        for (const { column, lines } of virementColumns(table)) {
          const sum = lines.reduce((total, row) => total + table.figures.unitsAt(row, column), 0);
          if (sum === 0 || lines.length < 2 || printsNil(table, column)) continue;
          const at = (row: number) => ({
            sheet: table.sheet,
            row: table.rows[row]?.row ?? 0,
            column: table.columns[column]?.column ?? 0,
          });
          const lone = loneLine(table, column, lines, sum);
          const others = lines.slice(0, 30).map(at);
          if (lone !== null) yield cellHit(view, "lone", at(lone), { others, severity: "warning" });
          else {
            const total = table.rows.findIndex(({ kind }) => kind === "total");
            const { places } = table.figures;
            yield cellHit(view, "rest", at(total >= 0 ? total : (lines[0] ?? 0)), {
              values: { sum: trimmed(decimalText(sum, places), 0) },
              others,
            });
          }
        }
  },
};

/** A total that is printed as nothing: where its lines do not make it, the column does not cast, which is told as that. */
function printsNil({ rows, figures }: Table, column: number): boolean {
  const last = rows.reduce((found, { kind }, row) => (kind === "total" ? row : found), -1);
  if (last < 0 || figures.unitsAt(last, column) !== 0) return false;
  const kind = figures.kindAt(last, column);
  return kind === FigureKind.Number || kind === FigureKind.Nil;
}

/** Smaller figures, in units of their last place, cancel out by chance. */
const smallest = 20;

/** The one line that is the whole of the remainder, while the others cancel out; null where there is none such. */
function loneLine(
  { figures }: Table,
  column: number,
  lines: readonly number[],
  sum: number,
): number | null {
  if (Math.abs(sum) < smallest) return null;
  const same = lines.filter((row) => figures.unitsAt(row, column) === sum);
  return same.length === 1 && lines.length >= 3 ? (same[0] ?? null) : null;
}
