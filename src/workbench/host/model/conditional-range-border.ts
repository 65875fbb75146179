import { HostObject } from "../interpreter/host-object";
import type {
  ConditionalBorderLine,
  ConditionalEdge,
  ConditionalStyle,
} from "../workbook/conditional-format-model";
import { color, oneOf } from "./arguments";
import type { StyleChange } from "./conditional-range-format";

export const conditionalEdges: readonly ConditionalEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
];

/** The only lines a conditional format draws: all of them thin. */
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

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
    const given = oneOf(value, lineStyles);
    if (given === "None")
      this.#change(({ borders }) => Reflect.deleteProperty(borders, this.#edge));
    else this.#set((line) => ({ ...line, style: given }));
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
