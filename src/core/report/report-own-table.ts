import { hidePersonal } from "../checks/personal/hide-personal";
import type { CellReader } from "../checks/cell-reader";
import { isSame, type Comparison, type Difference } from "../own-tables/own-table";
import type { Relation } from "../relations/relation";
import { formatRange, formatRef, quoteSheet } from "../workbook/cell-ref";
import { reportRelation, type ReportRelation } from "./report-relation";
import { reportTable, type ReportTable } from "./report-table";

/** A table that a narrative prints itself, beside the workbook's table that it repeats. */
export interface ReportOwnTable {
  readonly narrative: string;
  /** Line of the narrative at which it stands; null where the reader does not know. */
  readonly line: number | null;
  readonly table: ReportTable;
  readonly relations: readonly ReportRelation[];
  /** The workbook's table; null where it has none. `workbook` only in a pack. */
  readonly repeats: {
    readonly table: string;
    readonly range: string;
    readonly workbook?: string;
  } | null;
  readonly verdict: "same" | "differs" | "not in workbook";
  /** Figures that both hold, and how many of them agree. */
  readonly figures: number;
  readonly agree: number;
  readonly differences: readonly ReportDifference[];
  /** Labels of lines that only one of the two has where both ought to. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

export interface ReportDifference {
  /** Cell of the narrative's table, as on a sheet of its own, and what it prints. */
  readonly cell: string;
  readonly text: string;
  readonly workbookCell: string;
  readonly workbookText: string;
}

export function reportOwnTable(
  comparison: Comparison,
  relations: readonly Relation[],
  cells: CellReader,
): ReportOwnTable {
  const { own, other, document, line, figures, agree, missing, added } = comparison;
  const labels = (rows: readonly number[], table = own) =>
    rows.map((row) => hidePersonal(table.rows[row]?.label ?? ""));
  return {
    narrative: document,
    line,
    table: reportTable(own),
    relations: relations
      .filter(({ target }) => target.table === own.id)
      .map((relation) => reportRelation(relation, cells)),
    repeats: other && {
      table: other.id,
      range: `${quoteSheet(other.sheet)}!${formatRange(other.range)}`,
      ...(cells.pack ? { workbook: cells.workbook(other.id) } : {}),
    },
    verdict: other === null ? "not in workbook" : isSame(comparison) ? "same" : "differs",
    figures,
    agree,
    differences: comparison.differences.map((one) => reportDifference(one, comparison, cells)),
    missing: labels(missing, other ?? own),
    added: labels(added),
  };
}

function reportDifference(
  { own, other }: Difference,
  comparison: Comparison,
  cells: CellReader,
): ReportDifference {
  const ours = { ...own, table: comparison.own.id };
  const theirs = { ...other, table: comparison.other?.id ?? "" };
  return {
    cell: formatRef(cells.ref(ours)),
    text: hidePersonal(cells.text(ours)),
    workbookCell: formatRef(cells.ref(theirs)),
    workbookText: hidePersonal(cells.text(theirs)),
  };
}
