import type { ReviewDesk } from "./review-desk";

/** The one desk of a pane: started when it is first asked for, so that the pane shows itself first. */
export class KeptDesk {
  #desk: Promise<ReviewDesk> | null = null;

  constructor(private readonly start: () => Promise<ReviewDesk>) {}

  /** A desk that did not start, or broke off, is not asked again: another is started. */
  async get(): Promise<ReviewDesk> {
    const before = this.#desk;
    const desk = await before?.catch(() => null);
    if (desk && !desk.broken) return desk;
    // Another may have been started meanwhile.
    if (this.#desk === before) this.#desk = this.start();
    return this.#desk ?? this.start();
  }
}
