type Hear = (sheets: readonly string[]) => void;

/** Calculation and co-authors raise events by the dozen; they are told together. */
const pause = 150;

/** Which sheets changed since the last check, for whoever listens. */
export class StaleSheets {
  readonly #hearers = new Set<Hear>();
  readonly #stale = new Set<string>();
  /** Names by id, as they stood at the last check; a deleted sheet can no longer be asked for its name. */
  #names: ReadonlyMap<string, string> = new Map();
  #waiting: ReturnType<typeof setTimeout> | null = null;

  /** A check begins: what changes from now on is newer than what it reads. */
  begin(): void {
    this.#stale.clear();
  }

  name(names: ReadonlyMap<string, string>): void {
    this.#names = names;
  }

  mark(id: string): void {
    const name = this.#names.get(id) ?? "a new sheet";
    if (this.#stale.has(name)) return;
    this.#stale.add(name);
    this.#waiting ??= setTimeout(() => this.#tell(), pause);
  }

  listen(hear: Hear): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  #tell(): void {
    this.#waiting = null;
    if (this.#stale.size === 0) return;
    const sheets = [...this.#stale];
    for (const hear of this.#hearers) hear(sheets);
  }
}
