import { scanAmount } from "../../src/core/money/scan-amount";
import type { Range } from "../../src/core/workbook/cell-ref";
import type {
  CellSnapshot,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";

/** What a drawn sheet may have beside its cells. */
export interface SheetOptions {
  readonly merges?: readonly Range[];
  /** Rows, counted from 1, that are hidden. */
  readonly hidden?: readonly number[];
  /** Figures are stored as text, as after a paste from a document. */
  readonly textFigures?: boolean;
  readonly textBoxes?: readonly string[];
}

/**
 * A sheet drawn as text: one row a line, cells between bars, an empty line for an empty row. `**Total**` is
 * bold, `> Name` is indented by one level for each arrow, `1,234 {=SUM(B2:B4)}` is a formula and its result,
 * `<31/10/2016>` a date.
 */
export function sheetOf(name: string, drawing: string, options: SheetOptions = {}): SheetSnapshot {
  const rows: RowSnapshot[] = [];
  const lines = drawing
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  lines.forEach((line, at) => {
    const cells = line
      .split("|")
      .flatMap(
        (text, column) => cellOf(text.trim(), column + 1, options.textFigures === true) ?? [],
      );
    const hidden = options.hidden?.includes(at + 1) === true;
    if (cells.length > 0 || hidden)
      rows.push({ row: at + 1, cells, ...(hidden ? { hidden: true as const } : {}) });
  });
  return {
    name,
    visibility: "visible",
    rows,
    hiddenColumns: [],
    merges: options.merges ?? [],
    comments: (options.textBoxes ?? []).map((text) => ({
      kind: "textbox",
      row: 1,
      column: 1,
      author: "",
      text,
    })),
    protected: false,
    printArea: [],
  };
}

/** A workbook of the given sheets. */
export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "workbook.xlsx", sheets, names: [], losses: [] };
}

function cellOf(drawn: string, column: number, textFigures: boolean): CellSnapshot | null {
  const [, shown = "", formula] = /^(.*?)(?:\s*\{(=[^}]*)\})?$/.exec(drawn) ?? [];
  const indent = /^>*/.exec(shown)?.[0].length ?? 0;
  const inner = shown.slice(indent).trim();
  const bold = /^\*\*(.*)\*\*$/.exec(inner);
  const date = /^<(.*)>$/.exec(bold?.[1] ?? inner);
  const text = date?.[1] ?? bold?.[1] ?? inner;
  if (text === "") return null;
  return {
    column,
    value: date ? 42674 : textFigures ? text : valueOf(text),
    text,
    ...(formula ? { formula } : {}),
    ...(bold ? { bold: true as const } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(date ? { date: true as const } : {}),
    ...(/^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?)$/.test(text) ? { error: text } : {}),
  };
}

function valueOf(text: string): string | number {
  const scan = scanAmount(text);
  if (scan === null || scan === "nil") return text;
  return Number(scan.digits) * (scan.negative ? -1 : 1) * (scan.percent ? 0.01 : 1);
}
