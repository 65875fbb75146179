import type { CellRef } from "../../workbook/cell-ref";
import { cellHit, countOf, listCells } from "../cell-hit";
import { gravityOf, goesOut } from "../publication";
import { guidance } from "../publishing-guidance";
import type { Rule } from "../rule";

export const textHiddenByColour: Rule<"unseen"> = {
  id: "text-hidden-by-colour",
  group: "publishing",
  severity: "warning",
  title: "Cells are filled but cannot be seen",
  why: "White letters on a white ground, or a format that shows nothing, hide a cell from the eye only: it can be read in the workbook, copied out of a PDF, and is read aloud by screen readers.",
  fix: "Delete what is not meant for readers. A check that is meant to stay can be shown in an ordinary colour.",
  messages: {
    unseen:
      "{cell} is filled but cannot be seen: its letters have the colour of their ground, or its format shows nothing. {count} of this sheet {are} like that: {cells}.",
  },
  guidance: [guidance.security, guidance.hidden],
  needs: ["unseenCells"],
  examples: {
    fault: {
      table: [
        ["Service", "Budget £000", ""],
        ["Libraries", "420", "check with A. Person (white on white)"],
      ],
      mark: "C2",
      says: "The remark cannot be seen, but it is there for anyone who selects the cell.",
    },
    mended: {
      table: [
        ["Service", "Budget £000"],
        ["Libraries", "420"],
      ],
      says: "The remark is deleted.",
    },
  },
  *check({ views, settings }) {
    const severity = gravityOf(settings, { pdf: "warning", workbook: "error", unsaid: "warning" });
    for (const view of views) {
      const bySheet = new Map<string, CellRef[]>();
      for (const cell of view.snapshot.package?.unseenCells ?? []) {
        const known = bySheet.get(cell.sheet);
        if (known) known.push(cell);
        else bySheet.set(cell.sheet, [cell]);
      }
      for (const sheet of view.snapshot.sheets) {
        const [first, ...others] = bySheet.get(sheet.name) ?? [];
        if (!first || sheet.visibility !== "visible") continue;
        const count = others.length + 1;
        yield cellHit(view, "unseen", first, {
          values: {
            count: countOf(count, "cell"),
            are: count === 1 ? "is" : "are",
            cells: listCells(
              [first, ...others].map((one) => view.address(one.sheet, one.row, one.column)),
            ),
          },
          others,
          severity: goesOut(settings, sheet) ? severity : "info",
        });
      }
    }
  },
};
