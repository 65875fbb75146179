import type { Area } from "../workbook/area";
import { cellCount } from "../workbook/area";
import type { CellStyle, StyleKey, StyleValue } from "../workbook/cell-style";
import { styleValue, withStyle } from "../workbook/cell-style";
import { restyleArea } from "../workbook/restyle-area";
import type { SheetModel } from "../workbook/sheet-model";

/** The cells that formats and conditional formats of a range, or of several, speak of. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Beyond this many cells the empty ones are taken to look like the last. */
const FEW_CELLS = 200_000;

/** Every style that occurs in the cells. */
function distinctStyles({ sheet, areas }: AreasTarget): Set<CellStyle> {
  const styles = new Set<CellStyle>();
  for (const area of areas) {
    if (cellCount(area) > FEW_CELLS) {
      for (const { row, column } of sheet.cells.within(area))
        styles.add(sheet.styleAt(row, column));
      styles.add(sheet.styleAt(area.bottom, area.right));
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        styles.add(sheet.styleAt(row, column));
  }
  return styles;
}

/** What all cells have in common; null where they differ, as Excel answers for mixed formats. */
export function commonStyle(target: AreasTarget, key: StyleKey): StyleValue | null {
  const values = new Set<StyleValue>();
  for (const style of distinctStyles(target)) values.add(styleValue(style, key));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

export function setStyle(target: AreasTarget, key: StyleKey, value: StyleValue | null): void {
  for (const area of target.areas)
    restyleArea(target.sheet, area, (style) => withStyle(style, key, value));
}
