/** What the ribbon asks of the pane. Where nobody listens yet, whoever listens first hears of it. */
export class Asked<What> {
  readonly #hearers = new Set<(what: What) => void>();
  #unheard: readonly What[] = [];

  ask(what: What): void {
    if (this.#hearers.size === 0) this.#unheard = [what];
    for (const hear of this.#hearers) hear(what);
  }

  /** Gives the way to stop hearing. */
  listen(hear: (what: What) => void): () => void {
    this.#hearers.add(hear);
    const waiting = this.#unheard;
    this.#unheard = [];
    for (const what of waiting) hear(what);
    return () => this.#hearers.delete(hear);
  }
}
