import { ReviewMemory } from "../../review-memory";
import type { Table } from "../../tables/table";
import { formatRef } from "../../workbook/cell-ref";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Narrative, Paragraph } from "../narrative";
import { looseProse } from "./loose-prose";
import { tableProse } from "./table-prose";

/**
 * The words in the workbook itself, as one narrative: sheets of text, columns of comment beside a table's
 * lines, notes, comments and text boxes, sheet by sheet from the top. Hidden sheets are not read: they are
 * not published. Null where the workbook holds no prose.
 */
export function workbookProse(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  memory = new ReviewMemory(),
): Narrative | null {
  const paragraphs = workbook.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .flatMap((sheet) => {
      const own = tables.filter((table) => table.sheet === sheet.name);
      return memory.recall(sheetProse, sheet, ...own);
    });
  return paragraphs.length === 0 ? null : { name: workbook.name, paragraphs, losses: [] };
}

function sheetProse(sheet: SheetSnapshot, ...tables: readonly Table[]): readonly Paragraph[] {
  return [
    ...looseProse(sheet, tables),
    ...tableProse(sheet, tables),
    ...commentProse(sheet, tables),
  ];
}

/** Notes, comments and boxes; one that hangs on a table's line is about that line. */
function commentProse(sheet: SheetSnapshot, tables: readonly Table[]): Paragraph[] {
  return sheet.comments.flatMap(({ kind, row, column, text }) => {
    if (text.trim() === "") return [];
    const about = tables.flatMap(({ rows }) => rows).find((one) => one.row === row)?.label ?? "";
    const ref = formatRef({ sheet: sheet.name, row, column });
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .map((line) => ({
        text: line,
        place: { kind, ref },
        number: null,
        style: "body" as const,
        level: 0,
        ...(about === "" ? {} : { about }),
      }));
  });
}
