import type { ReportCell } from "../tables/report-table";
import type { WordBlock, WordParagraph, WordTable } from "./story";

/** Twentieths of a point that a reader sees as one step to the right. */
const indentStep = 200;

/** A Word table's rows with the text of each cell; tables within its cells are tables of their own. */
export function reportRows(table: WordTable): ReportCell[][] {
  return table.rows.map((row) =>
    row.map((cell) => {
      const paragraphs = cell.blocks.filter(isWritten);
      return {
        column: cell.column,
        span: cell.span,
        continues: cell.continues,
        text: paragraphs.map((paragraph) => paragraph.text.trim()).join("\n"),
        bold: paragraphs.length > 0 && paragraphs.every((paragraph) => paragraph.bold),
        indent: Math.max(0, Math.floor((paragraphs[0]?.indent ?? 0) / indentStep)),
      };
    }),
  );
}

function isWritten(block: WordBlock): block is WordParagraph {
  return block.type === "paragraph" && block.text.trim() !== "";
}
