import { HostObject } from "../interpreter/host-object";
import type { Area } from "../workbook/area";
import type { BorderEdge, BorderLine, CellStyle } from "../workbook/cell-style";
import { withBorder } from "../workbook/cell-style";
import { restyleArea } from "../workbook/restyle-area";
import type { AreasTarget } from "./areas-target";
import { color, text } from "./arguments";

const plainLine: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Which cells of an area carry an edge of the whole, and on which of their own sides. */
function carriers(
  area: Area,
  edge: BorderEdge,
): { readonly area: Area; readonly side: BorderEdge } {
  switch (edge) {
    case "EdgeTop":
      return { area: { ...area, bottom: area.top }, side: "EdgeTop" };
    case "EdgeBottom":
      return { area: { ...area, top: area.bottom }, side: "EdgeBottom" };
    case "EdgeLeft":
      return { area: { ...area, right: area.left }, side: "EdgeLeft" };
    case "EdgeRight":
      return { area: { ...area, left: area.right }, side: "EdgeRight" };
    case "InsideHorizontal":
      return { area: { ...area, bottom: area.bottom - 1 }, side: "EdgeBottom" };
    case "InsideVertical":
      return { area: { ...area, right: area.right - 1 }, side: "EdgeRight" };
    default:
      return { area, side: edge };
  }
}

export class RangeBorder extends HostObject {
  readonly $type = "RangeBorder";
  readonly #target: AreasTarget;
  readonly #edge: BorderEdge;

  constructor(target: AreasTarget, edge: BorderEdge) {
    super();
    this.#target = target;
    this.#edge = edge;
  }

  override get $id(): string {
    return this.#edge;
  }

  get sideIndex(): string {
    return this.#edge;
  }

  get style(): unknown {
    return this.#common((line) => line?.style ?? "None");
  }

  set style(value: unknown) {
    const style = text(value);
    this.#change((line) => (style === "None" ? null : { ...line, style }));
  }

  get color(): unknown {
    return this.#common((line) => line?.color ?? "#000000");
  }

  set color(value: unknown) {
    const given = color(value);
    this.#change((line) => ({ ...line, color: given }));
  }

  get weight(): unknown {
    return this.#common((line) => line?.weight ?? "Thin");
  }

  set weight(value: unknown) {
    const weight = text(value);
    this.#change((line) => ({ ...line, weight }));
  }

  #common(read: (line: BorderLine | undefined) => string): string | null {
    const seen = new Set<string>();
    for (const whole of this.#target.areas) {
      const { area, side } = carriers(whole, this.#edge);
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          seen.add(read(this.#target.sheet.styleAt(row, column).borders?.[side]));
    }
    const [only] = seen;
    return seen.size === 0 ? read(undefined) : seen.size === 1 && only !== undefined ? only : null;
  }

  #change(change: (line: BorderLine) => BorderLine | null): void {
    for (const whole of this.#target.areas) {
      const { area, side } = carriers(whole, this.#edge);
      if (area.top > area.bottom || area.left > area.right) continue;
      restyleArea(this.#target.sheet, area, (style: CellStyle) =>
        withBorder(style, side, change(style.borders?.[side] ?? plainLine)),
      );
    }
  }
}
