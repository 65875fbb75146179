import type { PaneAsk } from "../excel/port";

/** What the commands need of the program. */
export interface PaneAsked {
  ask(what: PaneAsk): void;
}

/** A button of the ribbon that opens the pane where the person says what is to be done. Writes nothing by itself. */
export async function openPaneFor(
  program: PaneAsked,
  what: PaneAsk,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    program.ask(what);
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane could not be opened; the person can open it, and what was asked for waits there.
  } finally {
    event.completed();
  }
}
