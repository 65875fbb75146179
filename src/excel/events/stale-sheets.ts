type Hear = (sheets: readonly string[]) => void;

/** Calculation and co-authors raise events by the dozen; they are told together. */
const pause = 150;

/** Which sheets changed since the last check, for whoever listens. */
export class StaleSheets {
  readonly #hearers = new Set<Hear>();
  readonly #changed = new Set<() => void>();
  readonly #stale = new Set<string>();
  readonly #ids = new Set<string>();
  /** Names by id, as they stood at the last check; a deleted sheet can no longer be asked for its name. */
  #names: ReadonlyMap<string, string> = new Map();
  readonly #own = new Set<string>();
  /** Sheets not known yet that were heard of while one of our own is being added. */
  #unknown: string[] | null = null;
  #waiting: ReturnType<typeof setTimeout> | null = null;

  /**
   * A check begins: what changes from now on is newer than what it reads.
   * @returns what it has to read again, and the way to take that back where it comes to no result.
   */
  begin(): { readonly ids: ReadonlySet<string>; restore(): void } {
    const [names, ids] = [[...this.#stale], new Set(this.#ids)];
    this.#stale.clear();
    this.#ids.clear();
    return {
      ids,
      restore: () => {
        for (const name of names) this.#stale.add(name);
        for (const id of ids) this.#ids.add(id);
      },
    };
  }

  /** Names of the sheets that changed since the last check. */
  get sheets(): readonly string[] {
    return [...this.#stale];
  }

  /** The name a sheet had at the last check; undefined for one that was not there. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  name(names: ReadonlyMap<string, string>): void {
    this.#names = names;
  }

  mark(id: string): void {
    if (this.#own.has(id)) return;
    if (this.#unknown && !this.#names.has(id)) return void this.#unknown.push(id);
    const name = this.#names.get(id) ?? "a new sheet";
    this.#ids.add(id);
    for (const changed of this.#changed) changed();
    if (this.#stale.has(name)) return;
    this.#stale.add(name);
    this.#waiting ??= setTimeout(() => this.#tell(), pause);
  }

  /** Whether something changed since the last check. */
  get any(): boolean {
    return this.#stale.size > 0;
  }

  /** Adds a sheet of our own, which makes no result stale. Sheets that others add meanwhile do. */
  async ownSheet<Added extends { readonly id: string }>(add: () => Promise<Added>): Promise<Added> {
    const heard: string[] = [];
    this.#unknown = heard;
    try {
      const added = await add();
      this.#own.add(added.id);
      return added;
    } finally {
      this.#unknown = null;
      for (const id of heard) this.mark(id);
    }
  }

  /** Hears of every change at once, also on a sheet that is marked already; gives the way to stop hearing. */
  onChange(hear: () => void): () => void {
    this.#changed.add(hear);
    return () => this.#changed.delete(hear);
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
