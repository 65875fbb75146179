import type { CSSProperties } from "react";
import type { SheetModel } from "../../host";
import type { Area } from "../../host/workbook/area";
import { mergeAt, type SheetLayout } from "./sheet-layout";

interface Props {
  readonly areas: readonly Area[];
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  /** Where the first column begins. */
  readonly left: number;
  /** The part of the sheet they are cut to; missing where they are not. */
  readonly clip?: CSSProperties;
}

/** The selection, drawn over the cells. */
export function SelectedAreas({ areas, sheet, layout: { rows, columns }, left, clip }: Props) {
  const marks = areas.map((area, index) => {
    const bottom = Math.min(area.bottom, rows.count);
    const right = Math.min(area.right, columns.count);
    const start = columns.offset(area.left);
    const top = rows.offset(area.top);
    return (
      <div
        key={index}
        role="presentation"
        className="cc-area"
        data-single={isSingle(area, sheet) ? "" : undefined}
        style={{
          left: left + start - 1,
          top: top - 1,
          width: columns.offset(right + 1) - start + 1,
          height: rows.offset(bottom + 1) - top + 1,
        }}
      />
    );
  });
  if (!clip) return marks;
  return (
    <div
      role="presentation"
      className="cc-clip"
      data-pinned={clip.position === "sticky" ? "" : undefined}
      style={clip}
    >
      {marks}
    </div>
  );
}

function isSingle(area: Area, sheet: SheetModel): boolean {
  if (area.top === area.bottom && area.left === area.right) return true;
  const merge = mergeAt(sheet, area.top, area.left);
  return merge !== null && merge.bottom === area.bottom && merge.right === area.right;
}
