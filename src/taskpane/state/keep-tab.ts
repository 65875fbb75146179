/** What the keyboard can stop at, apart from what stands in a part of the page that cannot be reached. */
const stops =
  "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable='true']";

/**
 * In Excel on the web office.js takes every Tab for itself and goes through the page by its own list, in which
 * stand things that are hidden, or are no stops at all; from an element that is not in the list it leaves the
 * pane. Here Tab is left to the browser, and office.js hears it only at the first and the last stop, where Excel
 * has to take over. Gives the way to stop that.
 */
export function keepTab(page: Document): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey) return;
    // A dialog has moved on within itself already.
    if (event.defaultPrevented || !isLastStop(page, event.target, event.shiftKey))
      event.stopPropagation();
  };
  page.addEventListener("keydown", hear);
  return () => page.removeEventListener("keydown", hear);
}

function isLastStop(page: Document, at: EventTarget | null, backward: boolean): boolean {
  const list = [...page.querySelectorAll<HTMLElement>(stops)].filter(
    (element) => element.tabIndex >= 0 && isShown(element),
  );
  const last = backward ? list[0] : list.at(-1);
  if (last === undefined) return true;
  if (!(at instanceof Node) || at === last) return at === last;
  // A place that is no stop itself, such as the results after a dialog: is there a stop beyond it?
  const beyond = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const within = at.contains(last) && !backward;
  return !within && (at.compareDocumentPosition(last) & beyond) === 0;
}

function isShown(element: HTMLElement): boolean {
  if (element.hasAttribute("disabled") || element.closest("[inert], [data-tabster-dummy]"))
    return false;
  return (
    element.getClientRects().length > 0 &&
    element.ownerDocument.defaultView?.getComputedStyle(element).visibility !== "hidden"
  );
}
