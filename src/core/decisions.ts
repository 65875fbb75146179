import type { Decision } from "./finding";

/** Decisions people have taken, by the fingerprint of what they decided on. */
export interface Decisions {
  readonly findings: Readonly<Record<string, Decision>>;
  /** Amounts that no table holds and that have a source elsewhere. */
  readonly amounts?: Readonly<Record<string, Decision>>;
  /** Who is to put a finding right, as entered. */
  readonly owners?: Readonly<Record<string, string>>;
  /** Lines that people chose for the words of a narrative, by those words. */
  readonly picks?: Readonly<Record<string, PickedLine>>;
}

/** "These words mean that line", as a person chose it. */
export interface PickedLine {
  readonly line: string;
  readonly sheet: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export const noDecisions: Decisions = { findings: {} };
