import { FigureKind } from "../../tables/figure-grid";
import { cellHit } from "../cell-hit";
import type { SheetRule } from "../rule";

export const blankLabel: SheetRule<"blank"> = {
  id: "blank-label",
  group: "presentation",
  scope: "sheet",
  severity: "info",
  offUntilSet: true,
  title: "A row has figures and no name",
  why: "A reader, and above all one who uses a screen reader, cannot tell what the figures are. Many tables leave the name of a total blank on purpose, so this check is off until it is set.",
  fix: "Name the row.",
  messages: {
    blank: "{cell} shows {shown} in a row without a name.",
  },
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["", "600"],
      ],
      mark: "B4",
      says: "The total has no name.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
        ["Museums", "180"],
        ["Total", "600"],
      ],
      mark: "B4",
      says: "The row says what it is.",
    },
  },
  *check({ views }) {
    for (const view of views)
      for (const { sheet, rows, columns, figures } of view.tables)
        for (const [at, { row, label, labels }] of rows.entries()) {
          if (label.trim() !== "" || labels.some((text) => text.trim() !== "")) continue;
          const column = columns.findIndex(
            (_, c) => figures.kindAt(at, c) === FigureKind.Number && figures.unitsAt(at, c) !== 0,
          );
          if (column >= 0)
            yield cellHit(view, "blank", { sheet, row, column: columns[column]?.column ?? 0 });
        }
  },
};
