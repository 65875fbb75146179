import { findCircles } from "../../formulas/find-circles";
import { formatAddress } from "../../workbook/cell-ref";
import { cellHit } from "../cell-hit";
import type { Rule } from "../rule";

/** Cells of a circle that are spelt out. */
const spelt = 6;

export const circularFormula: Rule<"itself" | "circle"> = {
  id: "circular-formula",
  group: "formulas",
  severity: "error",
  title: "A formula depends on itself",
  why: "The cell's formula uses the cell's own result, directly or through other cells, so there is no right answer: Excel shows 0 or whatever came out last.",
  fix: "Take the cell out of what it adds up; often a total's range reaches into the total's own row.",
  messages: {
    itself: "{name}{cell} is worked out from itself: {formula}.",
    circle: "{name}{cell} is worked out from itself by way of {way}.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total", "0 =SUM(B2:B4)"],
      ],
      mark: "B4",
      says: "The sum takes in its own cell.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total", "600 =SUM(B2:B3)"],
      ],
      mark: "B4",
      says: "The sum ends above the total.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const circle of findCircles(view.formulas)) {
        const [first, ...others] = circle;
        if (!first) continue;
        const way = others
          .slice(0, spelt)
          .map(({ sheet, row, column }) =>
            sheet === first.sheet ? formatAddress(row, column) : view.address(sheet, row, column),
          );
        yield cellHit(view, others.length === 0 ? "itself" : "circle", first, {
          values: {
            formula: view.cell(first.sheet, first.row, first.column)?.formula ?? "",
            way: way.join(", ") + (others.length > spelt ? " and others" : ""),
          },
          others,
        });
      }
  },
};
