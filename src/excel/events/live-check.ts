/** What a live check is made of; a test gives it other times. */
export interface LivePauses {
  /** Milliseconds without a change before a check begins: somebody who types is left in peace. */
  readonly quiet: number;
  /** Checks that take longer than this are left to the person: Excel would hang on every edit. */
  readonly longest: number;
}

export const usualPauses: LivePauses = { quiet: 700, longest: 4_000 };

/** How often a check that failed is tried again before the next change: Excel refuses while a cell is being edited. */
const tries = 3;

/**
 * Checks again by itself some time after a change, one check at a time. What changes while it runs leads to another;
 * nothing that changed is ever taken as read.
 */
export class LiveCheck {
  readonly #run: () => Promise<boolean>;
  readonly #pauses: LivePauses;
  #waiting: ReturnType<typeof setTimeout> | null = null;
  #running = false;
  #again = false;
  #failed = 0;
  #tooLong = false;

  /** @param run checks what changed; false where that came to nothing, but may the next time. */
  constructor(run: () => Promise<boolean>, pauses: LivePauses = usualPauses) {
    this.#run = run;
    this.#pauses = pauses;
  }

  /** Something changed. */
  note(): void {
    this.#failed = 0;
    this.#wait();
  }

  /** A whole check took this long: reading the workbook may be too slow to do after each edit. */
  took(milliseconds: number): void {
    this.#tooLong = milliseconds > this.#pauses.longest;
  }

  stop(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = null;
  }

  #wait(): void {
    if (this.#tooLong) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.stop();
    const pause = this.#pauses.quiet * (1 + this.#failed);
    this.#waiting = setTimeout(() => void this.#check(), pause);
  }

  async #check(): Promise<void> {
    this.#waiting = null;
    this.#running = true;
    const began = performance.now();
    const done = await this.#run().catch(() => false);
    this.took(performance.now() - began);
    this.#running = false;
    this.#failed = done ? 0 : this.#failed + 1;
    const again = this.#again;
    this.#again = false;
    if (again || (!done && this.#failed < tries)) this.#wait();
  }
}
