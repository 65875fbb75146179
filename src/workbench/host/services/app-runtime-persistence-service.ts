import { HostObject } from "../interpreter/host-object";
import { oneOf } from "../model/arguments";
import type { AddInShell } from "./add-in-shell";

/** Behind `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  readonly $type = "AppRuntimePersistenceService";
  readonly #shell: AddInShell;

  constructor(shell: AddInShell) {
    super();
    this.#shell = shell;
  }

  setAppRuntimeStartState(state: unknown): void {
    const wanted = oneOf(state, ["Inactive", "Background", "Visible"]);
    this.#shell.change({ startup: wanted === "Inactive" ? "None" : "Load" });
  }

  getAppRuntimeStartState(): string {
    return this.#shell.state.startup === "Load" ? "Background" : "Inactive";
  }
}
