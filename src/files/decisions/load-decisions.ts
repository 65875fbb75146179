import type { Decisions } from "../../core/decisions";
import { readDecisionPart } from "./decision-part";
import { joinDecisions } from "./join-decisions";
import { loadNotes } from "./load-notes";

/** What was found of earlier decisions. */
export interface LoadedDecisions {
  readonly decisions: Decisions;
  /** What a person should know: decisions that could not be read, or that a newer Crosscast wrote. */
  readonly notes: readonly string[];
}

/** The decisions of all parts that bear our name. Nothing is changed. */
export function loadDecisions(parts: readonly (string | Uint8Array)[]): LoadedDecisions {
  const read = parts.map((part) => readDecisionPart(part));
  return {
    decisions: joinDecisions(read.flatMap((one) => (one.kind === "read" ? [one.decisions] : []))),
    notes: loadNotes(read),
  };
}
