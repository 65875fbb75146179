import { formatAmount } from "../../money/format-amount";
import { Money } from "../../money/money";
import { cellHit } from "../cell-hit";
import type { SheetRule } from "../rule";
import { virementColumns } from "../virement-columns";

export const virementOverLimit: SheetRule<"over"> = {
  id: "virement-over-limit",
  group: "presentation",
  scope: "sheet",
  severity: "info",
  title: "A virement is above the council's limit",
  why: "Financial regulations say who has to approve a virement above a certain amount. The report should ask for that approval, or say that it was given.",
  fix: "Check that the report asks for the approval, or names it. The limits are a setting; without them nothing is checked.",
  messages: {
    over: "{name}{cell} is a virement of {amount}, above the limit of {limit}: it needs the approval of {approval}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", "Virements £000"],
        ["Libraries", "420", "(80)"],
        ["Museums", "180", "80"],
      ],
      mark: "C3",
      says: "The council's limit is £50,000.",
    },
    mended: {
      table: [
        ["Service", "Budget £000", "Virements £000"],
        ["Libraries", "420", "(80)"],
        ["Museums", "180", "80"],
        ["Cabinet is asked to approve the virement of £80,000."],
      ],
      mark: "A4",
      says: "The report asks for the approval.",
    },
  },
  *check({ views, settings }) {
    const limits = [...settings.virementLimits].sort((a, b) => b.above - a.above);
    if (limits.length === 0) return;
    for (const view of views)
      for (const table of view.tables)
        for (const { column, lines } of virementColumns(table)) {
          const scale = table.columns[column]?.unit?.scale ?? table.unit?.scale ?? 1;
          for (const row of lines) {
            // What one line receives another gives: the receiving side is told.
            const units = table.figures.unitsAt(row, column);
            const pounds = (units / 10 ** table.figures.places) * scale;
            const limit = limits.find(({ above }) => pounds > above);
            if (!limit) continue;
            const at = {
              sheet: table.sheet,
              row: table.rows[row]?.row ?? 0,
              column: table.columns[column]?.column ?? 0,
            };
            const say = (amount: number) => formatAmount(Money.of(String(Math.round(amount))));
            yield cellHit(view, "over", at, {
              values: { amount: say(pounds), limit: say(limit.above), approval: limit.approval },
            });
          }
        }
  },
};
