import type { Hit } from "../../finding";
import { formatAmount } from "../../money/format-amount";
import { Money } from "../../money/money";
import { cellHit } from "../cell-hit";
import { decimalText } from "../figure-text";
import type { Rule, RuleInput } from "../rule";
import { outlyingUnits } from "../outlying-units";
import { slippedCells, type SlippedCell } from "../slipped-cells";

type Says = "casts" | "beside";

export const unitSlip: Rule<Says> = {
  id: "unit-slip",
  group: "presentation",
  severity: "error",
  shares: "cause",
  title: "A figure is a thousand times too large or too small",
  why: "One figure stands in pounds among thousands, or in millions among thousands. It swallows the rest of its total, or disappears in it.",
  fix: "Give the figure in the unit that the table says, and look at what was worked out from it.",
  messages: {
    casts:
      "{name}{cell} shows {shown}, where {wanted} would make the table cast: it seems to be in another unit, a thousand times too {size}.",
    beside:
      "{name}{cell} shows {shown} beside {other} in the same row, about a thousand times as {size}, while the other rows of the two columns are alike. It seems to be in another unit.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
        ["Museums", "180", "175,400"],
        ["Parks", "310", "322"],
      ],
      mark: "C3",
      says: "The forecast of Museums is in pounds.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Forecast £000"],
        ["Libraries", "420", "433"],
        ["Museums", "180", "175"],
        ["Parks", "310", "322"],
      ],
      mark: "C3",
      says: "All figures are in thousands of pounds.",
    },
  },
  *check(input) {
    const told = new Set<string>();
    for (const slip of slippedCells(input, [1000, 1 / 1000])) {
      const hit = castHit(slip, input);
      if (!hit) continue;
      told.add(slip.cell.table);
      yield hit;
    }
    for (const view of input.views)
      for (const { table, row, column, other, factor } of outlyingUnits(view.tables)) {
        // A table that does not cast has been looked at.
        if (told.has(table.id)) continue;
        const at = (one: number) => ({
          sheet: table.sheet,
          row: table.rows[row]?.row ?? 0,
          column: table.columns[one]?.column ?? 0,
        });
        yield cellHit(view, "beside", at(column), {
          values: {
            other: view.evidence(table.sheet, at(other).row, at(other).column).text,
            size: factor > 1 ? "much" : "little",
          },
          others: [at(other)],
          severity: "warning",
        });
      }
  },
};

function castHit({ cell, factor, relations }: SlippedCell, input: RuleInput): Hit<Says> | null {
  const { cells } = input;
  const table = cells.table(cell.table);
  const view = input.views.find(({ tables }) => tables.some(({ id }) => id === cell.table));
  if (!view) return null;
  const { figures } = table;
  const places = figures.places + 3;
  const units = Math.round(figures.unitsAt(cell.row, cell.column) * 1000 * factor);
  const text = decimalText(units, places).replace(/\.?0+$/, (zeros) =>
    zeros.includes(".") ? "" : zeros,
  );
  return cellHit(view, "casts", cells.ref(cell), {
    values: {
      wanted: formatAmount(Money.of(text), { pound: false, brackets: false }),
      size: factor < 1 ? "large" : "small",
    },
    others: relations.slice(0, 10).map(({ target }) => cells.ref(target)),
  });
}
