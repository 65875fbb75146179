import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Narrative } from "../../src/core/claims/narrative";
import { scanAmount } from "../../src/core/money/scan-amount";
import { columnName } from "../../src/core/workbook/cell-ref";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";

/** An amount of a case's narrative and what a careful reader makes of it. */
export interface ExpectedAmount {
  /** Line of the narrative, or the cell of the workbook whose words state it. */
  readonly line: number | string;
  readonly start: number;
  readonly end: number;
  /** The amount as printed. */
  readonly text: string;
  /** `Row label / Column header` ("A or B" for two equal cells), "-" where no cell holds it, "*" where only several together do. */
  readonly place: string;
  readonly verdict: string;
  readonly direction: string | null;
}

export interface Case {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  readonly narrative: Narrative;
  readonly amounts: readonly ExpectedAmount[];
  /** `rule-id place`: a cell, or `line N` of the narrative. */
  readonly findings: readonly string[];
}

/**
 * A case is a folder of three plain files: `workbook.txt` (`# Sheet name`, then one row a line with cells
 * between bars), `narrative.txt` (amounts as `[[£695k | Line / Column | verdict | direction]]`, also in the
 * workbook's own prose) and `expected.txt` (one finding a line).
 */
export function readCase(folder: string, name: string): Case {
  const read = (file: string) => readFileSync(join(folder, name, file), "utf8").trimEnd();
  const amounts: ExpectedAmount[] = [];
  const paragraphs = read("narrative.txt")
    .split("\n")
    .map((marked, index) => ({ line: index + 1, text: unmark(marked, index + 1, amounts) }));
  return {
    name,
    snapshot: {
      name: "workbook.xlsx",
      sheets: readSheets(read("workbook.txt"), amounts),
      names: [],
      losses: [],
    },
    narrative: {
      name: "narrative.txt",
      losses: [],
      paragraphs: paragraphs
        .filter(({ text }) => text.trim() !== "")
        .map(({ line, text }) => ({
          text,
          place: { kind: "document", line },
          number: null,
          style: /^\d+\.\d|[.;]$/.test(text) ? "body" : "heading",
          level: 0,
        })),
    },
    amounts,
    findings: read("expected.txt").split("\n").filter(Boolean),
  };
}

function unmark(marked: string, line: number | string, amounts: ExpectedAmount[]): string {
  let text = "";
  for (const part of marked.split(/(\[\[.*?\]\])/)) {
    if (!part.startsWith("[[")) {
      text += part;
      continue;
    }
    const [amount = "", place = "-", verdict = "", direction] = part
      .slice(2, -2)
      .split("|")
      .map((field) => field.trim());
    amounts.push({
      line,
      start: text.length,
      end: text.length + amount.length,
      text: amount,
      place,
      verdict,
      direction: direction ?? null,
    });
    text += amount;
  }
  return text;
}

function readSheets(source: string, amounts: ExpectedAmount[]): SheetSnapshot[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [name = "", ...lines] = block.split("\n");
      return {
        name: name.trim(),
        visibility: "visible",
        hiddenColumns: [],
        merges: [],
        comments: [],
        protected: false,
        printArea: [],
        rows: lines
          .map((line, index) => ({
            row: index + 1,
            cells: readCells(line, (column, marked) =>
              unmark(marked, `${name.trim()}!${columnName(column)}${index + 1}`, amounts),
            ),
          }))
          .filter((row) => row.cells.length > 0),
      };
    });
}

function readCells(line: string, read: (column: number, marked: string) => string): CellSnapshot[] {
  return line
    .split(/\|(?![^[]*\]\])/)
    .map((field, index) => ({ text: read(index + 1, field.trim()), column: index + 1 }))
    .filter(({ text }) => text !== "")
    .map(({ text, column }) => {
      const scan = scanAmount(text);
      const value =
        scan && scan !== "nil" && !scan.percent
          ? Number(scan.digits) * (scan.negative ? -1 : 1)
          : text;
      return { column, text, value };
    });
}
