import { HostObject } from "../interpreter/host-object";

/** Where the library reports that its actions can be called. */
export class AddinInternalService extends HostObject {
  readonly $type = "AddinInternalService";

  readonly #ready: () => void;

  constructor(ready: () => void) {
    super();
    this.#ready = ready;
  }

  notifyActionHandlerReady(): null {
    this.#ready();
    return null;
  }
}
