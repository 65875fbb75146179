import type { Terminal } from "./terminal";

/** Short work is not worth a line. */
const patience = 2000;

/**
 * Says on standard error what is being done: on one line that is written over where a person watches,
 * else a line a step, and only once the work has taken two seconds.
 */
export class Progress {
  private readonly began: number;
  private written = 0;

  constructor(private readonly terminal: Terminal) {
    this.began = terminal.now();
  }

  step(what: string): void {
    const { terminal } = this;
    const late = terminal.now() - this.began > patience;
    if (terminal.watched) {
      terminal.err(`\r${what.padEnd(this.written)}`);
      this.written = what.length;
    } else if (late) terminal.err(`${what}\n`);
  }

  /** Takes the line away, so that what follows starts clean. */
  done(): void {
    if (this.written > 0) this.terminal.err(`\r${" ".repeat(this.written)}\r`);
    this.written = 0;
  }
}
