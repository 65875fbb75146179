/** Leaves off between two requests where the person has cancelled. Throws what fetch throws: an AbortError. */
export function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new DOMException("The check was cancelled.", "AbortError");
}
