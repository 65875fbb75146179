/** How long a pane may take to open before Excel is told all the same that the button is done, in milliseconds. */
const patience = 10_000;

/**
 * Answers a button of the ribbon: what was asked for is begun, and the pane opens to show it. Works with the pane
 * closed: the shared runtime runs on without it. Writes nothing by itself. Excel keeps the button waiting until it
 * hears that the command is done, so it hears it whatever happens.
 */
export async function answerPress(
  begun: Promise<void>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  // Where one fails the other is still of use: a pane that shows how things stand, a result that waits in it.
  const shown = Promise.allSettled([begun, begun.catch(() => undefined).then(openPane)]);
  await Promise.race([shown, tooLong]);
  clearTimeout(timer);
  event.completed();
}

const openPane = (): Promise<void> => Office.addin.showAsTaskpane();
