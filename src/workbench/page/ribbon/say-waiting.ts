import type { RibbonButton } from "./read-manifest";

/** What the status bar says while buttons that were pressed wait for the add-in; null where none does. */
export function sayWaiting(
  buttons: readonly RibbonButton[],
  waiting: readonly string[],
): string | null {
  const labels = buttons.filter(({ id }) => waiting.includes(id)).map(({ label }) => `“${label}”`);
  if (labels.length === 0) return null;
  return `Waiting for the add-in to start, then: ${labels.join(", ")}`;
}
