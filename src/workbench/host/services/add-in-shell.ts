import type { FocusExit } from "../protocol/focus-exit";

/** The parts of Excel around the sheet that have to do with the add-in: its pane and its ribbon controls. */
export interface AddInShellState {
  readonly paneVisible: boolean;
  /** Whether the add-in asked to be loaded with the document. */
  readonly startup: "None" | "Load";
  /** Controls of the ribbon by id, as the add-in last set them. */
  readonly enabledButtons: Readonly<Record<string, boolean>>;
  readonly visibleTabs: Readonly<Record<string, boolean>>;
  /** Controls, by id, that were pressed before the add-in could be told of it. */
  readonly waitingButtons: readonly string[];
}

export type ShellListener = (state: AddInShellState) => void;

export class AddInShell {
  #state: AddInShellState = {
    paneVisible: true,
    startup: "None",
    enabledButtons: {},
    visibleTabs: {},
    waitingButtons: [],
  };
  readonly #listeners = new Set<ShellListener>();
  readonly #exits = new Set<(way: FocusExit) => void>();

  get state(): AddInShellState {
    return this.#state;
  }

  listen(listener: ShellListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hears that the keyboard leaves the pane, which the page around it must see to. */
  onExit(listener: (way: FocusExit) => void): () => void {
    this.#exits.add(listener);
    return () => this.#exits.delete(listener);
  }

  leave(way: FocusExit | null): void {
    if (way !== null) for (const listener of [...this.#exits]) listener(way);
  }

  change(part: Partial<AddInShellState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }
}
