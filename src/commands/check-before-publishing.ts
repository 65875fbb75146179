/** What the command needs of the program. */
export interface CheckAsked {
  askCheck(): void;
}

/**
 * The ribbon's “Check before publishing”. Works with the pane closed: the shared runtime runs on without it,
 * so the check starts at once and the pane opens at its result. Writes nothing. Excel keeps the button
 * waiting until it hears that the command is done, so it hears it whatever happens.
 */
export async function checkBeforePublishing(
  program: CheckAsked,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    program.askCheck();
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane could not be opened; the person can open it, and the result is there.
  } finally {
    event.completed();
  }
}
