import { HostObject } from "../interpreter/host-object";
import { flag, text } from "../model/arguments";
import type { AddInShell } from "./add-in-shell";

/** Behind `Office.ribbon.requestUpdate`. Ids are not checked: the host does not read the manifest. */
export class DynamicRibbon extends HostObject {
  readonly $type = "DynamicRibbon";
  readonly #shell: AddInShell;

  constructor(shell: AddInShell) {
    super();
    this.#shell = shell;
  }

  getButton(id: unknown): RibbonButton {
    return new RibbonButton(this.#shell, text(id));
  }

  getTab(id: unknown): RibbonTab {
    return new RibbonTab(this.#shell, text(id));
  }
}

class RibbonButton extends HostObject {
  readonly $type = "RibbonButton";
  readonly #shell: AddInShell;
  readonly #id: string;

  constructor(shell: AddInShell, id: string) {
    super();
    this.#shell = shell;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }

  get enabled(): boolean {
    return this.#shell.state.enabledButtons[this.#id] ?? true;
  }

  set enabled(value: unknown) {
    const { enabledButtons } = this.#shell.state;
    this.#shell.change({ enabledButtons: { ...enabledButtons, [this.#id]: flag(value) } });
  }
}

class RibbonTab extends HostObject {
  readonly $type = "RibbonTab";
  readonly #shell: AddInShell;
  readonly #id: string;

  constructor(shell: AddInShell, id: string) {
    super();
    this.#shell = shell;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }

  setVisibility(visible: unknown): void {
    const { visibleTabs } = this.#shell.state;
    this.#shell.change({ visibleTabs: { ...visibleTabs, [this.#id]: flag(visible) } });
  }
}
