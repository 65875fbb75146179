import type { Narrative } from "../../core/claims/narrative";
import type { NarrativeInput } from "../port";

/** Reads what the person gave; the readers are fetched when there is something to read. */
export async function readInputs(inputs: readonly NarrativeInput[]): Promise<readonly Narrative[]> {
  return Promise.all(inputs.map((input) => readInput(input)));
}

async function readInput(input: NarrativeInput): Promise<Narrative> {
  if (input.kind === "pasted") {
    const { readPlainText } = await import("../../files/narrative/text/read-plain-text");
    return readPlainText(input.name, input.text);
  }
  const { readNarrative } = await import("../../files/narrative/read-narrative");
  return readNarrative(input.name, input.bytes);
}
