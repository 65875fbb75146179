import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import { integer } from "./arguments";
import type { Range } from "./range";

export class RangeCollection extends HostCollection<Range> {
  readonly $type = "RangeCollection";
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  $items(): readonly Range[] {
    return this.#ranges;
  }

  getItem(index: unknown): Range {
    return this.getItemAt(index);
  }

  getItemAt(index: unknown): Range {
    const range = this.#ranges[integer(index)];
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
}
