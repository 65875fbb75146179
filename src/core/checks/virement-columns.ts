import { FigureKind } from "../tables/figure-grid";
import type { Table } from "../tables/table";

/** A column of virements: what moves between budgets. */
export interface VirementColumn {
  readonly column: number;
  /** Rows of lines with a figure other than nought. */
  readonly lines: readonly number[];
}

/** Columns that call themselves virements, with their lines. */
export function virementColumns({ columns, rows, figures }: Table): readonly VirementColumn[] {
  return columns.flatMap(({ header, role }, column) => {
    if (role === "label" || role === "percent" || !/\bvirements?\b/i.test(header)) return [];
    if (/\b(?:after|incl\w*|before|excl\w*)\b/i.test(header)) return [];
    const lines = rows.flatMap(({ kind }, row) =>
      kind === "line" &&
      figures.kindAt(row, column) === FigureKind.Number &&
      figures.unitsAt(row, column) !== 0
        ? [row]
        : [],
    );
    return [{ column, lines }];
  });
}
