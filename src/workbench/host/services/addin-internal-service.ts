import { HostObject } from "../interpreter/host-object";

/** Where the library reports that its actions can be called. */
export class AddinInternalService extends HostObject {
  readonly $type = "AddinInternalService";

  notifyActionHandlerReady(): null {
    return null;
  }
}
