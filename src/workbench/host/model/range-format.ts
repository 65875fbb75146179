import { HostObject } from "../interpreter/host-object";
import type { Area } from "../workbook/area";
import { assertAllowed } from "../workbook/assert-editable";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../workbook/sheet-model";
import type { AreasTarget } from "./areas-target";
import { commonStyle, setStyle } from "./areas-target";
import { flag, integer, number, text } from "./arguments";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-border-collection";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

export class RangeFormat extends HostObject {
  readonly $type = "RangeFormat";
  readonly #target: AreasTarget;

  constructor(target: AreasTarget) {
    super();
    this.#target = target;
  }

  get fill(): RangeFill {
    return new RangeFill(this.#target);
  }

  get font(): RangeFont {
    return new RangeFont(this.#target);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#target);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.#target);
  }

  get horizontalAlignment(): unknown {
    return commonStyle(this.#target, "horizontalAlignment");
  }

  set horizontalAlignment(value: unknown) {
    setStyle(this.#target, "horizontalAlignment", text(value));
  }

  get verticalAlignment(): unknown {
    return commonStyle(this.#target, "verticalAlignment");
  }

  set verticalAlignment(value: unknown) {
    setStyle(this.#target, "verticalAlignment", text(value));
  }

  get wrapText(): unknown {
    return commonStyle(this.#target, "wrapText");
  }

  set wrapText(value: unknown) {
    setStyle(this.#target, "wrapText", flag(value));
  }

  get indentLevel(): unknown {
    return commonStyle(this.#target, "indent");
  }

  set indentLevel(value: unknown) {
    setStyle(this.#target, "indent", integer(value));
  }

  /** In points; null where the columns differ. */
  get columnWidth(): unknown {
    return this.#commonSize("left", "right", (column) => this.#target.sheet.columnWidth(column));
  }

  set columnWidth(value: unknown) {
    this.#resize(
      "allowFormatColumns",
      this.#target.sheet.columnWidths,
      "left",
      "right",
      number(value),
    );
  }

  /** In points; null where the rows differ. */
  get rowHeight(): unknown {
    return this.#commonSize("top", "bottom", (row) => this.#target.sheet.rowHeight(row));
  }

  set rowHeight(value: unknown) {
    this.#resize("allowFormatRows", this.#target.sheet.rowHeights, "top", "bottom", number(value));
  }

  /** As wide as the longest text, by a rough rule: this host draws nothing. */
  autofitColumns(): void {
    const { sheet, areas } = this.#target;
    for (const area of areas) {
      const longest = new Map<number, number>();
      const whole = { ...area, top: 1, bottom: Number.MAX_SAFE_INTEGER };
      for (const { column, cell } of sheet.cells.within(whole))
        longest.set(column, Math.max(longest.get(column) ?? 0, cell.text.length));
      for (const [column, length] of longest)
        sheet.columnWidths.set(column, Math.max(STANDARD_WIDTH / 2, length * 5.5 + 6));
      this.#tell(area);
    }
  }

  autofitRows(): void {
    const { sheet, areas } = this.#target;
    for (const area of areas) {
      for (const row of [...sheet.rowHeights.keys()])
        if (row >= area.top && row <= area.bottom) sheet.rowHeights.set(row, STANDARD_HEIGHT);
      this.#tell(area);
    }
  }

  #commonSize(first: keyof Area, last: keyof Area, size: (line: number) => number): number | null {
    const sizes = new Set<number>();
    for (const area of this.#target.areas)
      for (let line = area[first]; line <= area[last] && sizes.size < 2; line++)
        sizes.add(size(line));
    const [only] = sizes;
    return sizes.size === 1 && only !== undefined ? only : null;
  }

  #resize(
    option: "allowFormatColumns" | "allowFormatRows",
    sizes: Map<number, number>,
    first: keyof Area,
    last: keyof Area,
    size: number,
  ): void {
    assertAllowed(this.#target.sheet, option);
    for (const area of this.#target.areas) {
      for (let line = area[first]; line <= area[last]; line++) sizes.set(line, size);
      this.#tell(area);
    }
  }

  #tell(area: Area): void {
    const { sheet } = this.#target;
    sheet.workbook.written();
    sheet.workbook.tell({ kind: "format changed", sheet, area });
  }
}
