import { formatAddress } from "../../core/workbook/cell-ref";
import type { SheetModel } from "../host";
import { containsCell } from "../host/workbook/area";
import { formatArea } from "../host/workbook/area-address";
import type { ConditionalStyle } from "../host/workbook/conditional-format-model";
import { anchorOf } from "../host/workbook/cover-areas";
import { FormatCondition } from "./format-holds";

const kindWords: Readonly<Record<string, string>> = {
  ColorScale: "a colour scale",
  DataBar: "data bars",
  IconSet: "a set of icons",
};

/** What a sheet's conditional formats lay over its cells. Good until something of the workbook changes. */
export class ConditionalLooks {
  readonly #sheet: SheetModel;
  readonly #conditions: readonly FormatCondition[];
  readonly #known = new Map<string, ConditionalStyle | null>();

  constructor(sheet: SheetModel) {
    this.#sheet = sheet;
    this.#conditions = sheet.conditionalFormats.map((format) => new FormatCondition(sheet, format));
  }

  /** The first format that says something of a property decides; null where none lies over the cell. */
  at(row: number, column: number): ConditionalStyle | null {
    if (this.#conditions.length === 0) return null;
    const key = formatAddress(row, column);
    let style = this.#known.get(key);
    if (style === undefined) this.#known.set(key, (style = this.#find(row, column)));
    return style;
  }

  #find(row: number, column: number): ConditionalStyle | null {
    let style: ConditionalStyle | null = null;
    for (const [index, format] of this.#sheet.conditionalFormats.entries()) {
      if (!format.areas.some((area) => containsCell(area, row, column))) continue;
      if (this.#conditions[index]?.holds(row, column) !== true) continue;
      style = style ? under(style, format.style) : format.style;
      if (format.stopIfTrue) break;
    }
    return style;
  }

  /** The formats that are in the file and not shown, each in a few words. */
  unshown(): readonly string[] {
    return this.#sheet.conditionalFormats.flatMap((format, index) => {
      const { row, column } = anchorOf(format.areas);
      if (this.#conditions[index]?.holds(row, column) !== null) return [];
      const [area] = format.areas;
      const place = area ? formatArea(area) : "";
      const what = kindWords[format.kind] ?? "a rule that only Excel can work out";
      return [`${what} on ${place}`];
    });
  }
}

/** A look with what another of lower priority says of the rest. */
function under(style: ConditionalStyle, lower: ConditionalStyle): ConditionalStyle {
  return { ...lower, ...style, borders: { ...lower.borders, ...style.borders } };
}
