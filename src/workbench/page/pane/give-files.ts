const patience = 30_000;

/**
 * Drops files on the add-in's pane as a person would: it takes its reports from there, and this page
 * has no other way in.
 */
export async function giveFiles(
  frame: HTMLIFrameElement,
  files: readonly File[],
  signal: AbortSignal,
): Promise<void> {
  const pane = await shownPane(frame, signal);
  const realm = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!pane || !realm || signal.aborted) return;
  const dataTransfer = new realm.DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  pane.dispatchEvent(
    new realm.DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }),
  );
}

/** The pane's `main`, once it has drawn itself and its banner can hear; null where that takes too long. */
async function shownPane(frame: HTMLIFrameElement, signal: AbortSignal): Promise<Element | null> {
  const until = performance.now() + patience;
  while (performance.now() < until && !signal.aborted) {
    const main = frame.contentDocument?.querySelector("main");
    if (main) return main;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
