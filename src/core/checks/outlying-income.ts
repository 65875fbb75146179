import type { Settings } from "../settings";
import { FigureKind } from "../tables/figure-grid";
import type { ColumnRole, Table } from "../tables/table";

/** An income line whose sign is not that of the others, or not the council's. */
export interface OutlyingIncome {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
  /** In words, after “where”. */
  readonly why: string;
}

const signed: ReadonlySet<ColumnRole> = new Set(["budget", "revised budget", "outturn"]);
const income = /\b(?:income|receipts|fees (?:and|&) charges|sales)\b/i;
const notIncome = /\b(?:net|loss of|reduced|shortfall|under|over|expenditure|support|tax)\b/i;
const leastOthers = 3;

/** Lines that call themselves income, each figure held against the others of its column. */
export function* outlyingIncome(
  tables: readonly Table[],
  { incomeSign }: Settings,
): Iterable<OutlyingIncome> {
  for (const table of tables) {
    const { rows, columns, figures } = table;
    const lines = rows.flatMap(({ kind, label }, at) =>
      kind === "line" && income.test(label) && !notIncome.test(label) ? [at] : [],
    );
    if (lines.length === 0) continue;
    // A line's first budget is typed; what is worked out from it may well change its sign.
    const column = columns.findIndex(({ role }) => signed.has(role));
    if (column < 0) continue;
    const filled = lines.filter(
      (row) =>
        figures.kindAt(row, column) === FigureKind.Number && figures.unitsAt(row, column) !== 0,
    );
    const negative = filled.filter((row) => figures.unitsAt(row, column) < 0);
    const positive = filled.filter((row) => figures.unitsAt(row, column) > 0);
    if (incomeSign !== "table") {
      const why = `the council shows income as ${incomeSign}`;
      const against = incomeSign === "negative" ? positive : negative;
      for (const row of against)
        yield { table, row, column, sign: incomeSign === "negative" ? 1 : -1, why };
      continue;
    }
    const [few, many] =
      positive.length < negative.length ? [positive, negative] : [negative, positive];
    const [row] = few;
    if (row === undefined || few.length > 1 || many.length < leastOthers) continue;
    const why = `the other ${String(many.length)} lines of income in this column are ${few === positive ? "negative" : "positive"}`;
    yield { table, row, column, sign: few === positive ? 1 : -1, why };
  }
}
