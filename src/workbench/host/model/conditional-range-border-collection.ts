import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import type { ConditionalEdge, ConditionalStyle } from "../workbook/conditional-format-model";
import { integer, oneOf } from "./arguments";
import { ConditionalRangeBorder, conditionalEdges } from "./conditional-range-border";
import type { StyleChange } from "./conditional-range-format";

export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  readonly $type = "ConditionalRangeBorderCollection";
  readonly #style: ConditionalStyle;
  readonly #change: StyleChange;

  constructor(style: ConditionalStyle, change: StyleChange) {
    super();
    this.#style = style;
    this.#change = change;
  }

  #at(edge: ConditionalEdge): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.#style, this.#change, edge);
  }

  $items(): readonly ConditionalRangeBorder[] {
    return conditionalEdges.map((edge) => this.#at(edge));
  }

  get count(): number {
    return conditionalEdges.length;
  }

  get top(): ConditionalRangeBorder {
    return this.#at("EdgeTop");
  }

  get bottom(): ConditionalRangeBorder {
    return this.#at("EdgeBottom");
  }

  get left(): ConditionalRangeBorder {
    return this.#at("EdgeLeft");
  }

  get right(): ConditionalRangeBorder {
    return this.#at("EdgeRight");
  }

  getItem(edge: unknown): ConditionalRangeBorder {
    return this.#at(oneOf(edge, conditionalEdges));
  }

  getItemAt(index: unknown): ConditionalRangeBorder {
    const edge = conditionalEdges[integer(index)];
    if (!edge) throw new HostError("ItemNotFound");
    return this.#at(edge);
  }
}
