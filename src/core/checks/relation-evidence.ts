import type { Evidence } from "../finding";
import type { Relation, Term } from "../relations/relation";
import type { CellReader } from "./cell-reader";

/** Beyond this many figures a list no longer helps a reader; runs of cells are then given as blocks. */
const readable = 60;

/** Every cell a relation uses, the result first; long runs of a column as one block. */
export function relationEvidence(relation: Relation, cells: CellReader): readonly Evidence[] {
  const target = cells.evidence(relation.target);
  if (relation.terms.length <= readable)
    return [target, ...relation.terms.map((term) => cells.evidence(term)).filter(isShown)];
  return [target, ...blocks(relation.terms, cells)];
}

/** An empty cell counts as nothing and shows nothing. */
function isShown({ text }: Evidence): boolean {
  return text !== "";
}

function blocks(terms: readonly Term[], cells: CellReader): Evidence[] {
  const found: Evidence[] = [];
  let start = 0;
  for (let at = 1; at <= terms.length; at++) {
    const first = terms[start];
    const last = terms[at - 1];
    const next = terms[at];
    if (!first || !last) break;
    if (next && next.column === last.column && next.row === last.row + 1) continue;
    if (start === at - 1) found.push(cells.evidence(first));
    else
      found.push({
        ref: `${cells.address(first)}:${cells.address(last).replace(/^.*!/, "")}`,
        text: `${String(at - start)} figures, ${cells.text(first)} to ${cells.text(last)}`,
      });
    start = at;
  }
  return found;
}
