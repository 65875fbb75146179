import { HostObject } from "../interpreter/host-object";
import type { ConditionalBorderLine, ConditionalStyle } from "../workbook/conditional-format-model";
import { color, text } from "./arguments";
import type { StyleChange } from "./conditional-range-format";

export const conditionalEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export type ConditionalEdge = (typeof conditionalEdges)[number];

const plainLine: ConditionalBorderLine = { style: "Continuous", color: "#000000" };

export class ConditionalRangeBorder extends HostObject {
  readonly $type = "ConditionalRangeBorder";
  readonly #style: ConditionalStyle;
  readonly #change: StyleChange;
  readonly #edge: ConditionalEdge;

  constructor(style: ConditionalStyle, change: StyleChange, edge: ConditionalEdge) {
    super();
    this.#style = style;
    this.#change = change;
    this.#edge = edge;
  }

  override get $id(): string {
    return this.#edge;
  }

  get sideIndex(): string {
    return this.#edge;
  }

  get style(): string {
    return this.#style.borders[this.#edge]?.style ?? "None";
  }

  set style(value: unknown) {
    const given = text(value);
    this.#set((line) => ({ ...line, style: given }));
  }

  get color(): string {
    return this.#style.borders[this.#edge]?.color ?? "#000000";
  }

  set color(value: unknown) {
    const given = color(value);
    this.#set((line) => ({ ...line, color: given }));
  }

  #set(change: (line: ConditionalBorderLine) => ConditionalBorderLine): void {
    this.#change(({ borders }) => {
      borders[this.#edge] = change(borders[this.#edge] ?? plainLine);
    });
  }
}
