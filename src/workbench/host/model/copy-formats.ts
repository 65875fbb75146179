import type { Area } from "../workbook/area";
import { intersect, offset } from "../workbook/area";
import { changeFormats } from "../workbook/change-formats";
import type { ConditionalFormatModel } from "../workbook/conditional-format-model";
import { copyFormat } from "../workbook/copy-format";
import { coverAreas } from "../workbook/cover-areas";
import { clearConditionalFormats } from "./clear-conditional-formats";
import type { SheetArea } from "./find-area";

/**
 * Conditional formats go along where cells are copied with their formats, in the place of those that were
 * there. On the same sheet a format comes to cover the copies too; another sheet gets a format of its own,
 * but for scales and the like, which only the file knows.
 *
 * @param target Already as large as the copy.
 */
export function copyFormats(source: SheetArea, target: SheetArea, transpose: boolean): void {
  const found = source.sheet.conditionalFormats.flatMap((format) => {
    if (format.isOpaque && source.sheet !== target.sheet) return [];
    const within = format.areas.flatMap((area) => intersect(area, source.area) ?? []);
    const areas = copies(within, source.area, target.area, transpose);
    return areas.length > 0
      ? [{ format, copy: copyFormat(format, target.sheet.workbook), areas }]
      : [];
  });
  clearConditionalFormats(target.sheet, [target.area]);
  if (found.length === 0) return;
  const fresh: ConditionalFormatModel[] = [];
  changeFormats(target.sheet, () => {
    for (const { format, copy, areas } of found) {
      if (target.sheet.conditionalFormats.includes(format)) {
        coverAreas(format, [...format.areas, ...areas]);
        continue;
      }
      coverAreas(copy, areas);
      fresh.push(copy);
    }
    target.sheet.conditionalFormats = [...fresh, ...target.sheet.conditionalFormats];
  });
}

/** Where parts of the source come to lie, as often as the target repeats it. */
function copies(parts: readonly Area[], source: Area, target: Area, transpose: boolean): Area[] {
  const turned = transpose ? parts.map((part) => turn(part, source)) : parts;
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const [rows, columns] = transpose ? [width, height] : [height, width];
  const areas: Area[] = [];
  for (let top = target.top; top <= target.bottom; top += rows)
    for (let left = target.left; left <= target.right; left += columns)
      for (const part of turned) areas.push(offset(part, top - source.top, left - source.left));
  return areas;
}

/** Rows for columns, seen from the first cell of the source. */
function turn(part: Area, { top, left }: Area): Area {
  return {
    top: top + part.left - left,
    bottom: top + part.right - left,
    left: left + part.top - top,
    right: left + part.bottom - top,
  };
}
