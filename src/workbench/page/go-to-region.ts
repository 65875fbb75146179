import type { KeyboardEvent } from "react";

const grid = '[role="grid"]';

/** F6 goes from the sheet to the pane and back, as in Excel: within the sheet Tab goes from cell to cell. */
export function goToRegion(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const pane = document.querySelector<HTMLIFrameElement>("aside iframe");
  const inPane = event.target instanceof Element && event.target.closest("aside") !== null;
  const stop = pane?.contentDocument?.querySelector<HTMLElement>(
    "a[href], button:not([tabindex='-1'])",
  );
  if (inPane || !pane || pane.offsetParent === null)
    document.querySelector<HTMLElement>(grid)?.focus();
  else if (stop) stop.focus();
  else pane.focus();
}
