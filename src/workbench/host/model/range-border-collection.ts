import { HostCollection } from "../interpreter/host-object";
import { BORDER_EDGES } from "../workbook/cell-style";
import type { AreasTarget } from "./areas-target";
import { integer, oneOf } from "./arguments";
import { HostError } from "../host-error";
import { RangeBorder } from "./range-border";

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly $type = "RangeBorderCollection";
  readonly #target: AreasTarget;

  constructor(target: AreasTarget) {
    super();
    this.#target = target;
  }

  $items(): readonly RangeBorder[] {
    return BORDER_EDGES.map((edge) => new RangeBorder(this.#target, edge));
  }

  get count(): number {
    return BORDER_EDGES.length;
  }

  getItem(edge: unknown): RangeBorder {
    return new RangeBorder(this.#target, oneOf(edge, BORDER_EDGES));
  }

  getItemAt(index: unknown): RangeBorder {
    const edge = BORDER_EDGES[integer(index)];
    if (!edge) throw new HostError("ItemNotFound");
    return new RangeBorder(this.#target, edge);
  }
}
