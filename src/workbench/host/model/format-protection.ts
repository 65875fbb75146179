import { HostObject } from "../interpreter/host-object";
import type { AreasTarget } from "./areas-target";
import { commonStyle, setStyle } from "./areas-target";
import { flag } from "./arguments";

export class FormatProtection extends HostObject {
  readonly $type = "FormatProtection";
  readonly #target: AreasTarget;

  constructor(target: AreasTarget) {
    super();
    this.#target = target;
  }

  get locked(): unknown {
    return commonStyle(this.#target, "locked");
  }

  set locked(value: unknown) {
    setStyle(this.#target, "locked", flag(value));
  }

  get formulaHidden(): unknown {
    return commonStyle(this.#target, "formulaHidden");
  }

  set formulaHidden(value: unknown) {
    setStyle(this.#target, "formulaHidden", flag(value));
  }
}
