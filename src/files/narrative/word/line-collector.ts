import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { figureColumns, isPureFigure } from "../tables/figure-columns";
import { isProse, proseCells } from "../tables/is-prose";
import type { ReportTable } from "../tables/report-table";
import { tableSheet } from "../tables/table-sheet";
import { captionsOf, notesBelow } from "./captions";
import { countWords } from "./count-words";
import { paragraphStyle } from "./paragraph-style";
import type { ParagraphNumbers } from "./number-paragraphs";
import type { WordStyles } from "./read-styles";
import { reportRows } from "./report-rows";
import type { NoteReference, WordBlock, WordCell, WordParagraph, WordTable } from "./story";
import type { TableSource, WordLine } from "./word-document";

/** How a paragraph stands among others: in a footnote, or in a table's cell. */
interface Setting {
  readonly note?: { readonly mark: NoteReference; readonly number: string | null };
  readonly cell?: { readonly about: string | null; readonly takes: (text: string) => boolean };
}

/** Puts the paragraphs of a document's parts into lines, in reading order, and its tables of figures into sheets. */
export class LineCollector {
  readonly lines: WordLine[] = [];
  readonly sheets: SheetSnapshot[] = [];
  /** Line after which each sheet stands: a table of figures gives none of its own. */
  readonly sheetLines: number[] = [];
  readonly tables = new Map<string, TableSource>();
  /** Marks of notes in the order they are met. */
  readonly noteMarks: NoteReference[] = [];

  constructor(
    private readonly file: string,
    private readonly styles: WordStyles,
    private readonly numbers: ParagraphNumbers,
  ) {}

  collect(part: string, blocks: readonly WordBlock[], setting: Setting = {}): void {
    blocks.forEach((block, index) => {
      if (block.type === "paragraph") this.paragraph(part, block, setting);
      else this.table(part, block, captionsOf(blocks, index), notesBelow(blocks, index));
    });
  }

  private paragraph(part: string, paragraph: WordParagraph, setting: Setting): void {
    const label = paragraph.hidden ? null : this.numbers.next(paragraph);
    for (const mark of paragraph.notes) this.noteMarks.push(mark);
    const { text } = paragraph;
    if (text.trim() !== "" && (setting.cell?.takes(text) ?? true)) {
      const about = setting.cell?.about ?? null;
      const own = paragraphStyle(paragraph, label, this.styles);
      this.lines.push({
        text,
        number: setting.note ? setting.note.number : (label?.number ?? null),
        style: setting.note ? "footnote" : setting.cell ? "table cell" : own.style,
        level: setting.note || setting.cell ? 0 : own.level,
        ...(about === null ? {} : { about }),
        source: paragraph,
        part,
        note: setting.note?.mark ?? null,
      });
    }
    this.collect(part, paragraph.boxes, setting.note ? { note: setting.note } : {});
  }

  private table(
    part: string,
    table: WordTable,
    captions: readonly string[],
    notes: readonly string[],
  ): void {
    const rows = reportRows(table);
    const figures = figureColumns(rows);
    const isFigures = figures.size > 0 && rows.length > 1;
    if (isFigures) {
      const report: ReportTable = { captions, rows, notes };
      const name = `Table ${this.sheets.length + 1} in ${this.file}`;
      this.sheets.push(tableSheet(name, report));
      this.sheetLines.push(Math.max(1, this.lines.length));
      this.tables.set(name, { table, part, top: captions.length });
    }
    table.rows.forEach((row, index) => {
      const label = index === 0 ? null : rowLabel(row);
      const prose = proseCells(rows[index]?.map(({ text }) => text) ?? []);
      for (const [at, cell] of row.entries()) {
        const named = isFigures && isProse(cellText(cell)) && prose[at] === false;
        const takes = named ? () => false : isFigures ? isProse : () => true;
        const about = cell === label?.cell ? null : (label?.text ?? null);
        this.collect(part, cell.blocks, { cell: { about, takes } });
      }
    });
  }
}

/** A saving's or a risk's reference, "ASC012", which names nothing by itself. */
const reference = /^[\p{Lu}\d/-]*\d[\p{Lu}\d/-]*$/u;

/** The cell that names a row: its first with words, if they are few and no amount. */
function rowLabel(row: readonly WordCell[]): { cell: WordCell; text: string } | null {
  if (row.length < 2) return null;
  for (const cell of row) {
    const text = cellText(cell);
    if (!/\p{L}{2}/u.test(text) || isPureFigure(text) || reference.test(text)) continue;
    return countWords(text) <= 12 && !isProse(text) ? { cell, text } : null;
  }
  return null;
}

function cellText(cell: WordCell): string {
  return cell.blocks
    .map((block) => (block.type === "paragraph" ? block.text.trim() : ""))
    .filter((words) => words !== "")
    .join(" ");
}
