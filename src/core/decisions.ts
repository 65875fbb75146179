import type { Decision } from "./finding";

/** Decisions people have taken on findings, by fingerprint. */
export interface Decisions {
  readonly findings: Readonly<Record<string, Decision>>;
}

export const noDecisions: Decisions = { findings: {} };
