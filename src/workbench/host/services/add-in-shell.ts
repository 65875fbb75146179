/** The parts of Excel around the sheet that an add-in may move: its pane and its ribbon controls. */
export interface AddInShellState {
  readonly paneVisible: boolean;
  /** Whether the add-in asked to be loaded with the document. */
  readonly startup: "None" | "Load";
  /** Controls of the ribbon by id, as the add-in last set them. */
  readonly enabledButtons: Readonly<Record<string, boolean>>;
  readonly visibleTabs: Readonly<Record<string, boolean>>;
}

export type ShellListener = (state: AddInShellState) => void;

export class AddInShell {
  #state: AddInShellState = {
    paneVisible: true,
    startup: "None",
    enabledButtons: {},
    visibleTabs: {},
  };
  readonly #listeners = new Set<ShellListener>();

  get state(): AddInShellState {
    return this.#state;
  }

  listen(listener: ShellListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(part: Partial<AddInShellState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }
}
