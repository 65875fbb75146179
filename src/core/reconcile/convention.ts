import type { Relation } from "../relations/relation";
import type { Settings } from "../settings";
import type { Table } from "../tables/table";
import type { Cell } from "./cells";

/** Which way a table's variances run: +1 an overspend is positive, −1 negative, 0 it cannot be told. */
export type Convention = 1 | -1 | 0;

const forecast = new Set(["outturn", "actual"]);
const varying = new Set(["variance", "previous variance", "movement"]);
const plan = new Set(["budget", "revised budget", "budget to date"]);

/**
 * The sign of an overspend in each variance column: from the column's own arithmetic first, then from
 * its header ("(Under)/Overspend"), then from the table's notes, its other variance columns, and last from the council's
 * own setting.
 */
export function readConventions(
  tables: readonly Table[],
  relations: readonly Relation[],
  { adverseSign }: Settings,
): (cell: Cell) => Convention {
  const votes = new Map<string, number>();
  const byId = new Map(tables.map((table) => [table.id, table]));
  for (const relation of relations) {
    // Cells are worked out when asked for, and most relations are of another kind.
    if (relation.sense !== "variance" || relation.verdict === "wrong") continue;
    const { target, terms } = relation;
    const columns = byId.get(target.table)?.columns;
    const spent = terms.find((term) => forecast.has(columns?.[term.column]?.role ?? ""));
    const planned = terms.find((term) => plan.has(columns?.[term.column]?.role ?? ""));
    const way = spent?.sign ?? (planned ? -planned.sign : 0);
    const key = `${target.table}:${target.column}`;
    votes.set(key, (votes.get(key) ?? 0) + way);
  }
  return (cell) => {
    const { table } = cell.line.facet;
    const own = votes.get(`${table.id}:${cell.column.index}`) ?? 0;
    if (own !== 0) return own > 0 ? 1 : -1;
    const words = fromWords(cell.column.header);
    if (words !== 0) return words;
    for (const note of [table.title, ...table.notes]) {
      const said = fromNote(note);
      if (said !== 0) return said;
    }
    const others = [...votes].filter(([key]) => key.startsWith(`${table.id}:`));
    const sum = others.reduce((total, [, vote]) => total + vote, 0);
    if (!varying.has(cell.column.role)) return 0;
    if (sum !== 0) return sum > 0 ? 1 : -1;
    return adverseSign === "table" ? 0 : adverseSign === "positive" ? 1 : -1;
  };
}

const good = /^(?:under|underspends?|underspending|surplus|fav|favourable|saving)$/i;
const bad = /^(?:over|overspends?|overspending|deficit|adv|adverse|pressure)$/i;

/** "(Under)/Overspend": the word in brackets is the negative one. */
function fromWords(header: string): Convention {
  // A column of its own for each way holds sizes: "Over" beside "Under".
  const over = /\b(?:over|adverse|deficit)/i.test(header);
  const under = /\b(?:under|favourable|surplus)/i.test(header);
  if (!header.includes("(") && over !== under) return over ? 1 : -1;
  const bracketed = /\(([A-Za-z]+)\)/.exec(header)?.[1] ?? "";
  if (good.test(bracketed)) return 1;
  if (bad.test(bracketed)) return -1;
  return 0;
}

/** "Figures in brackets are underspends", "( ) denotes a favourable variance". */
function fromNote(note: string): Convention {
  const match =
    /(?:brackets?|\( ?\)|minus|negative)[^.;]{0,40}?\b(underspen\w*|favourable|surplus\w*|overspen\w*|adverse|deficit\w*)/i.exec(
      note.slice(0, 600),
    );
  const word = match?.[1]?.toLowerCase() ?? "";
  if (/^(?:under|fav|surplus)/.test(word)) return 1;
  if (/^(?:over|adv|deficit)/.test(word)) return -1;
  return 0;
}
