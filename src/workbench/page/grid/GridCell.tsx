import type { CellModel } from "../../host";
import type { Area } from "../../host/workbook/area";
import type { CellStyle } from "../../host/workbook/cell-style";
import type { ConditionalStyle } from "../../host/workbook/conditional-format-model";
import { cellCss } from "./cell-css";
import { PADDING } from "./sheet-layout";
import { textWidth } from "./text-width";

interface Props {
  readonly id: string | undefined;
  readonly address: string;
  readonly cell: CellModel | undefined;
  readonly style: CellStyle;
  readonly over: ConditionalStyle | null;
  readonly remark: string;
  readonly left: number;
  readonly width: number;
  /** Width of its own column; less than `width` where the text runs on. */
  readonly own: number;
  readonly height: number;
  readonly column: number;
  readonly merge: Area | null;
  readonly selected: boolean;
}

/** A cell that holds or looks like something, or is the active one. */
export function GridCell(props: Props) {
  const { id, cell, style, over, remark, left, width, own, height, column, merge } = props;
  const text = cell?.text ?? "";
  const shown = fits(cell, style, width) ? text : "#".repeat(Math.max(1, Math.floor(own / 8)));
  const { selected, address } = props;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-label={selected ? describe(address, cell, remark) : undefined}
      aria-colspan={merge ? merge.right - merge.left + 1 : undefined}
      aria-rowspan={merge ? merge.bottom - merge.top + 1 : undefined}
      className="cc-cell"
      data-over={width > own ? "" : undefined}
      data-merged={merge ? "" : undefined}
      data-remark={remark !== "" && !cell?.stale ? "" : undefined}
      data-stale={cell?.stale ? "" : undefined}
      title={[shown === text ? "" : text, remark].filter(Boolean).join("\n") || undefined}
      style={{ left, width, height, ...cellCss(cell, style, over) }}
    >
      <span>{shown}</span>
    </div>
  );
}

/** A number that is wider than its column is shown as ####, never cut: half a number is a wrong one. */
function fits(cell: CellModel | undefined, style: CellStyle, width: number): boolean {
  if (typeof cell?.value !== "number" || style.wrapText) return true;
  const needed = textWidth(cell.text, style.fontSize ?? 11, style.bold === true);
  return needed <= width - PADDING;
}

/** What a screen reader says of the active cell. */
function describe(address: string, cell: CellModel | undefined, remark: string): string {
  const formula = cell?.formula === undefined ? "" : `formula ${cell.formula}`;
  return [address, cell?.text || "empty", formula, remark].filter(Boolean).join(", ");
}
