import type { CellReader } from "../checks/cell-reader";
import type { Statement, StatementKind, StatementVerdict } from "../reconcile/match";

/** Arithmetic that the narrative promises. */
export interface ReportStatement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly claims: readonly string[];
  /** Cells used where one term is printed only in a table. */
  readonly cells?: readonly string[];
  readonly statement: string;
  readonly verdict: StatementVerdict;
  readonly difference: string;
  readonly explanation: string;
}

export function reportStatement(statement: Statement, cells: CellReader): ReportStatement {
  const { id, kind, claims, verdict, difference, explanation } = statement;
  const used = statement.cells.map((term) => cells.address(term));
  return {
    id,
    kind,
    claims,
    ...(used.length > 0 ? { cells: used } : {}),
    statement: statement.statement,
    verdict,
    difference,
    explanation,
  };
}
