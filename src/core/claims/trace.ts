import type { Candidate } from "./candidate";

export interface TraceEntry {
  /** The parser or refiner. */
  readonly stage: string;
  readonly event: "proposed" | "changed" | "dropped";
  /** The amount as printed, and what became of it. */
  readonly amount: string;
  readonly detail: string;
}

/** Notes which stage proposed, changed or dropped what, so that a wrong reading can be followed to its cause. */
export interface Trace {
  add(entry: TraceEntry): void;
}

/** A trace that keeps what it is told and prints it as one text. */
export class KeptTrace implements Trace {
  readonly entries: TraceEntry[] = [];

  add(entry: TraceEntry): void {
    this.entries.push(entry);
  }

  toString(): string {
    return this.entries
      .map(({ stage, event, amount, detail }) =>
        `${stage} ${event} “${amount}” ${detail}`.trimEnd(),
      )
      .join("\n");
  }
}

/** What of a candidate differs from what it was, in words for a trace. */
export function describeChange(before: Candidate, after: Candidate): string {
  const keys = Object.keys(after) as (keyof Candidate)[];
  return keys
    .filter((key) => before[key] !== after[key] && key !== "phrase")
    .map((key) => `${key}: ${show(before[key])} → ${show(after[key])}`)
    .join(", ");
}

function show(value: unknown): string {
  if (value === null || typeof value !== "object") return String(value);
  if ("value" in value && "by" in value) return `${String(value.value)} (${String(value.by)})`;
  return JSON.stringify(value);
}
