import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { partsOf, type Outcome } from "../core/outcome";
import { count } from "../core/wording";
import { countDecisions, writeDecisionFile } from "../files/decisions/decision-file";
import { UnreadableFile } from "../files/unreadable-file";
import type { DecisionOptions } from "./gather-decisions";
import type { Terminal } from "./terminal";

/** Writes the decisions that hold in this review to a file that a later version can be reviewed with. */
export async function saveDecisions(
  outcome: Outcome,
  { saveDecisions: file }: DecisionOptions,
  terminal: Terminal,
): Promise<void> {
  const [part] = partsOf(outcome);
  if (file === undefined || !part) return;
  const { decisions } = part.reviewed;
  try {
    await writeFile(file, writeDecisionFile(decisions, part.title, terminal.today()));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      basename(file),
      `the decisions could not be written (${reason})`,
      "Name a file in a folder that exists and that you may write to",
    );
  }
  terminal.err(`${count(countDecisions(decisions), "decision")} written to ${file}\n`);
}
