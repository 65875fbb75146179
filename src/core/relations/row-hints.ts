import { remember } from "../tables/remember";
import { totalWords, type TotalWords } from "../tables/total-words";
import { plainHints, type LineHints } from "./line-hints";
import { readFormulaSums } from "./read-formula-sums";
import type { TableView } from "./table-view";

/** Nats by which a label that names a total makes one likelier. */
const named = { grand: 5, total: 5, sub: 5, result: 3, weak: 2 } as const;

/** Told again of a figure above, which holds it already. */
const toldAgain =
  /^(?:[-–—•(]\s*)?(?:of which|including|includes|incl\.|memo|memorandum|for information)\b/i;
const memo =
  /^(?:note|less than|number of|no\.? of|average)\b|\b(?:ftes?|headcount|brought forward|b\/f|opening|units)\b/i;
const remainder =
  /^(?:total |overall |revised |adjusted )?net\b|\b(?:surplus|deficit|balance|shortfall|requirement|remaining)\b|\bcarried forward\b/i;

interface LabelSays {
  readonly words: TotalWords;
  readonly nothing: boolean;
  readonly remains: boolean;
  readonly memo: boolean;
  readonly toldAgain: boolean;
}

const readLabel = remember((text): LabelSays => {
  const label = text.trim();
  return {
    words: totalWords(label),
    nothing: label === "",
    remains: remainder.test(label),
    memo: memo.test(label),
    toldAgain: toldAgain.test(label),
  };
});

/** What the labels, looks and formulas of rows say about which of them are totals. */
export function rowHints(view: TableView, rows: readonly number[]): LineHints {
  const hints = plainHints(rows.length);
  const lines = view.table.rows;
  const bold = rows.reduce((count, row) => count + (lines[row]?.bold ? 1 : 0), 0);
  const boldTells = bold > 0 && bold * 5 < rows.length * 2;
  rows.forEach((row, i) => {
    const line = lines[row];
    if (!line) return;
    const says = readLabel(line.label);
    const { words } = says;
    const isKind = words !== "result" && (line.kind === "total" || line.kind === "subtotal");
    const nats = Math.max(words ? named[words] : 0, isKind ? 5 : 0);
    hints.total[i] = says.nothing ? 2 : nats + (boldTells && line.bold ? 1 : 0);
    if (nats >= 5) hints.named[i] = 1;
    if (words === "result" || says.remains) hints.net[i] = 1;
    if (says.memo) hints.memo[i] = 1;
    if (says.toldAgain) hints.takesPart[i] = 0;
    const above = rows[i - 1];
    if (above !== undefined && hasHeading(view, above, row)) hints.fresh[i] = 1;
  });
  return { ...hints, seeds: readFormulaSums(view, rows) };
}

/** Whether a heading or an empty row stands between two rows of figures. */
function hasHeading(view: TableView, above: number, below: number): boolean {
  const rows = view.table.rows;
  const apart = (rows[below]?.row ?? 0) - (rows[above]?.row ?? 0);
  if (apart > below - above) return true;
  for (let row = above + 1; row < below; row++) if (rows[row]?.kind === "heading") return true;
  return false;
}
