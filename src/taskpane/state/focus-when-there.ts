/** Puts the focus on an element that may be drawn only in the next frames. */
export function focusWhenThere(id: string, frames = 20): void {
  const element = document.getElementById(id);
  if (element) element.focus();
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(id, frames - 1));
}
