import { createContext, use } from "react";
import type { DecisionChange, FlagOutcome } from "../excel/port";
import type { Ask } from "./decisions/ask";

/** What any part of the pane may ask for: going to a cell, copying, deciding, saying something aloud. */
export interface PaneActions {
  /** Selects a cell; where it cannot be shown, says so. */
  show(ref: string): void;
  /** Goes back to where the person was before the last `show`. */
  back(): void;
  /** Copies words; where the clipboard is closed, offers them selected. `what` names them: "the list". */
  copy(text: string, what: string): void;
  /** Opens the dialog of a decision. */
  ask(question: Ask): void;
  /** Shows or clears flags in the sheets. */
  flags(show: boolean): Promise<FlagOutcome>;
  /** Records a decision and says `done`; rejects where it could not be kept. */
  decide(change: DecisionChange, done: string): Promise<void>;
  /** Opens the narrative at an amount. */
  readAmount(amount: string): void;
  /** Says something to people who listen to the screen. */
  announce(text: string): void;
  /** A fault in words, shown until it is dismissed. */
  fail(text: string): void;
}

export const PaneContext = createContext<PaneActions | null>(null);

export function usePane(): PaneActions {
  const actions = use(PaneContext);
  if (!actions) throw new Error("A part of the pane stands outside of it.");
  return actions;
}
