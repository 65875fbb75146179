import { HostObject } from "../interpreter/host-object";
import type { AreasTarget } from "./areas-target";
import { commonStyle, setStyle } from "./areas-target";
import { color, flag, number, text } from "./arguments";

export class RangeFont extends HostObject {
  readonly $type = "RangeFont";
  readonly #target: AreasTarget;

  constructor(target: AreasTarget) {
    super();
    this.#target = target;
  }

  get bold(): unknown {
    return commonStyle(this.#target, "bold");
  }

  set bold(value: unknown) {
    setStyle(this.#target, "bold", flag(value));
  }

  get italic(): unknown {
    return commonStyle(this.#target, "italic");
  }

  set italic(value: unknown) {
    setStyle(this.#target, "italic", flag(value));
  }

  get underline(): unknown {
    return commonStyle(this.#target, "underline");
  }

  set underline(value: unknown) {
    setStyle(this.#target, "underline", text(value));
  }

  get strikethrough(): unknown {
    return commonStyle(this.#target, "strikethrough");
  }

  set strikethrough(value: unknown) {
    setStyle(this.#target, "strikethrough", flag(value));
  }

  get color(): unknown {
    return commonStyle(this.#target, "fontColor");
  }

  set color(value: unknown) {
    setStyle(this.#target, "fontColor", color(value));
  }

  get name(): unknown {
    return commonStyle(this.#target, "fontName");
  }

  set name(value: unknown) {
    setStyle(this.#target, "fontName", text(value));
  }

  get size(): unknown {
    return commonStyle(this.#target, "fontSize");
  }

  set size(value: unknown) {
    setStyle(this.#target, "fontSize", number(value));
  }
}
