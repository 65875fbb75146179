import type { Relation, Term } from "../../src/core/relations/relation";
import { relate, type Related } from "../../src/core/relations/relate";
import { findTables } from "../../src/core/tables/find-tables";
import type { Table } from "../../src/core/tables/table";
import { formatAddress } from "../../src/core/workbook/cell-ref";
import { sheetOf, workbookOf } from "./build-snapshot";

/** The relations of one drawn sheet. */
export function relateSheet(drawing: string): Related {
  const workbook = workbookOf(sheetOf("Sheet", drawing));
  return relate(findTables(workbook), workbook);
}

/** Relations as a reader would write them down, `B5 = B3 + B4 exact`; long runs as `B3 + … + B9`. */
export function describeRelations({ tables, relations }: Related, wanted = /./): string[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  return relations
    .map((relation) => sayRelation(relation, byId))
    .filter((text) => wanted.test(text));
}

/** What is wrong, nothing else. */
export function describeWrong(related: Related): string[] {
  return describeRelations(related, / wrong$/);
}

function sayRelation(relation: Relation, tables: ReadonlyMap<string, Table>): string {
  const parts = relation.terms.map((term) => ({
    sign: term.sign === 1 ? "+" : "−",
    cell: cellOf(term, tables),
  }));
  const shown = parts.length > 4 ? [...parts.slice(0, 1), null, ...parts.slice(-1)] : parts;
  const glue = relation.kind === "percent" ? "/" : null;
  const right = shown
    .map((part, index) => {
      if (!part) return "+ …";
      const sign = index === 0 && part.sign === "+" ? "" : `${glue ?? part.sign} `;
      return sign + part.cell;
    })
    .join(" ");
  return `${cellOf(relation.target, tables)} = ${right} ${relation.verdict}`;
}

function cellOf(term: Term, tables: ReadonlyMap<string, Table>): string {
  const table = tables.get(term.table);
  return formatAddress(table?.rows[term.row]?.row ?? 0, table?.columns[term.column]?.column ?? 0);
}
