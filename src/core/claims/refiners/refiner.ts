import type { Candidate } from "../candidate";
import type { PlacedBlock } from "../text/block";

/** The text that candidates were found in. */
export interface Reading {
  readonly blocks: readonly PlacedBlock[];
  /** Short form → spelled out, as the text itself explains them. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** One step of judgement: takes the list in reading order, returns a new one, changes nothing it was given. */
export interface Refiner {
  readonly name: string;
  refine(candidates: readonly Candidate[], reading: Reading): Candidate[];
}
