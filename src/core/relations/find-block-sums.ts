import type { Equation, Expect } from "./equation";
import { halfUnit, isAmount, type TableView } from "./table-view";

interface Block {
  readonly target: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Figures that each total a block of several rows and several columns, such as a workstream's savings over
 * three years printed once beside its first line. Blocks follow one another without a gap; a figure stands
 * beside any line of its block.
 */
export function findBlockSums(view: TableView, expect: Expect): void {
  for (const column of view.amounts) {
    let printed = 0;
    for (const row of view.rows) if (isAmount(view.figures, row, column)) printed++;
    if (printed < 2 || printed * 2 > view.rows.length) continue;
    const targets = view.rows.filter((row) => isAmount(view.figures, row, column));
    const over = view.amounts.filter((other) => other > column);
    if (over.length < 2) continue;
    const blocks = partition(view, column, over, targets);
    if (blocks.length < 2 || blocks.length * 3 < targets.length * 2) continue;
    for (const block of blocks) expect(equationOf(view, column, over, block), column);
  }
}

/** Grows each block from where the last one ended until its lines give its figure. */
function partition(
  view: TableView,
  column: number,
  over: readonly number[],
  targets: readonly number[],
): Block[] {
  const { figures, rows } = view;
  const blocks: Block[] = [];
  let start = 0;
  targets.forEach((target, index) => {
    const next = targets[index + 1] ?? Infinity;
    const after = targets[index + 2] ?? Infinity;
    const printed = 2 * figures.unitsAt(target, column);
    let sum = 0;
    let halves = halfUnit(figures, target, column);
    let counted = 0;
    for (let place = start; place < rows.length && (rows[place] as number) < after; place++) {
      const row = rows[place] as number;
      for (const other of over) {
        if (!isAmount(figures, row, other)) continue;
        sum += 2 * figures.unitsAt(row, other);
        halves += halfUnit(figures, row, other);
        counted++;
      }
      if (row < target || counted < 2 || Math.abs(printed - sum) > halves) continue;
      blocks.push({ target, first: start, last: place });
      start = place + 1;
      return;
    }
    // Nothing met: the block's own lines are taken to reach to the next figure.
    while (start < rows.length && (rows[start] as number) < next) start++;
  });
  return blocks;
}

function equationOf(
  { table, figures, rows }: TableView,
  column: number,
  over: readonly number[],
  block: Block,
): Equation {
  return {
    table: table.id,
    figures,
    kind: "sum",
    sense: "total",
    basis: "figures",
    target: { row: block.target, column, sign: 1 },
    terms: rows
      .slice(block.first, block.last + 1)
      .flatMap((row) =>
        over
          .filter((other) => isAmount(figures, row, other))
          .map((other) => ({ row, column: other, sign: 1 as const })),
      ),
    ratio: null,
  };
}
