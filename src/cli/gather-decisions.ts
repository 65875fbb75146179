import { basename } from "node:path";
import { noDecisions, type Decisions } from "../core/decisions";
import type { Settings } from "../core/settings";
import { count } from "../core/wording";
import { countDecisions } from "../files/decisions/decision-file";
import { joinDecisions } from "../files/decisions/join-decisions";
import type { LoadedDecisions } from "../files/decisions/load-decisions";
import { readStoredSettings } from "../files/decisions/stored-settings";
import { UnreadableFile } from "../files/unreadable-file";
import { loadDecisionFile, loadSettings } from "./read-inputs";
import type { Terminal } from "./terminal";

export interface DecisionOptions {
  readonly settings?: string;
  readonly decisions?: string;
  readonly saveDecisions?: string;
}

/** What was named on the command line; it goes before what workbooks hold. */
export interface Given {
  readonly settings: Settings | null;
  readonly decisions: Decisions | null;
}

/** Reads the files of settings and decisions that are named. */
export async function loadGiven(
  { settings, decisions }: DecisionOptions,
  terminal: Terminal,
): Promise<Given> {
  const read = settings === undefined ? null : await loadSettings(settings);
  if (decisions === undefined) return { settings: read, decisions: null };
  const loaded = await loadDecisionFile(decisions);
  for (const note of loaded.notes) terminal.err(`${basename(decisions)}: ${note}.\n`);
  return { settings: read, decisions: loaded.decisions };
}

/** @throws UnreadableFile where decisions are to go to, or come from, several workbooks that have nothing to do with each other. */
export function checkDecisions(
  { decisions, saveDecisions }: DecisionOptions,
  several: boolean,
): void {
  const option = decisions !== undefined ? "--decisions" : "--save-decisions";
  if (several && (decisions ?? saveDecisions) !== undefined)
    throw new UnreadableFile(
      option,
      "decisions belong to one workbook, and several are named that are reviewed one by one",
      "Name one workbook, or give the report that is about them all after --narrative",
    );
}

/** What holds for one review, and what is to be brought over to it once it is known what it finds. */
export interface Held {
  readonly settings: Settings;
  readonly decisions: Decisions;
  readonly earlier: Decisions | null;
}

/**
 * Decisions and settings for a review: those that travel in its workbooks, unless files are named. Which of them is
 * left out is said, so that nobody wonders where a decision has gone.
 */
export function holdDecisions(
  workbooks: readonly { readonly name: string; readonly kept: LoadedDecisions }[],
  given: Given,
  say: (text: string) => void,
): Held {
  for (const { name, kept } of workbooks) {
    for (const note of kept.notes) say(`${name}: ${note}.`);
    const { settings, ...others } = kept.decisions;
    const held = countDecisions(others);
    if (given.decisions && held > 0)
      say(
        `${name} holds ${count(held, "decision")} of its own. They are left out, because --decisions names a file.`,
      );
    if (settings && given.settings)
      say(`${name} holds settings of its own. They are left out, because --settings names a file.`);
  }
  const own = joinDecisions(workbooks.map(({ kept }) => kept.decisions));
  const stored = readStoredSettings(given.decisions?.settings ?? own.settings);
  if (!given.settings) for (const note of stored.notes) say(`${note}.`);
  return {
    settings: given.settings ?? stored.settings,
    // Chosen lines are asked for while amounts are linked, so they go in before the rest is matched.
    decisions: given.decisions ? { ...noDecisions, picks: given.decisions.picks ?? {} } : own,
    earlier: given.decisions,
  };
}
