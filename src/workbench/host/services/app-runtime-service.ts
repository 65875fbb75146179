import { HostObject } from "../interpreter/host-object";
import { oneOf } from "../model/arguments";
import type { AddInShell } from "./add-in-shell";

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  readonly $type = "AppRuntimeService";
  readonly #shell: AddInShell;

  constructor(shell: AddInShell) {
    super();
    this.#shell = shell;
  }

  setAppRuntimeState(state: unknown): void {
    const wanted = oneOf(state, ["Visible", "Background", "Inactive"]);
    this.#shell.change({ paneVisible: wanted === "Visible" });
  }

  getAppRuntimeState(): string {
    return this.#shell.state.paneVisible ? "Visible" : "Background";
  }
}
