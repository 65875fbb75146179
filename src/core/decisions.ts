import type { Decision } from "./finding";

/** Decisions people have taken, by the fingerprint of what they decided on. */
export interface Decisions {
  readonly findings: Readonly<Record<string, Decision>>;
  /** Amounts that no table holds and that have a source elsewhere. */
  readonly amounts?: Readonly<Record<string, Decision>>;
}

export const noDecisions: Decisions = { findings: {} };
