import { HostObject } from "../interpreter/host-object";
import type { AreasTarget } from "./areas-target";
import { commonStyle, setStyle } from "./areas-target";
import { color } from "./arguments";

export class RangeFill extends HostObject {
  readonly $type = "RangeFill";
  readonly #target: AreasTarget;

  constructor(target: AreasTarget) {
    super();
    this.#target = target;
  }

  get color(): unknown {
    return commonStyle(this.#target, "fill");
  }

  set color(value: unknown) {
    setStyle(this.#target, "fill", value === "" ? null : color(value));
  }

  clear(): void {
    setStyle(this.#target, "fill", null);
  }
}
