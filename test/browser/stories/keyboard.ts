import type { Page } from "playwright-core";

/** More stops than there are between any two things that a person goes between. */
const mostStops = 120;

/** What has the focus, in the page or in the frame within it, as a screen reader would name it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element instanceof HTMLIFrameElement)
      element = element.contentDocument?.activeElement ?? null;
    if (!element) return "nothing";
    const words = (id: string | null): string =>
      (id ?? "")
        .split(" ")
        .map((one) => element.ownerDocument.getElementById(one)?.textContent ?? "")
        .join(" ");
    const labels = "labels" in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
    const name =
      element.getAttribute("aria-label") ||
      words(element.getAttribute("aria-labelledby")).trim() ||
      [...(labels ?? [])].map(({ textContent }) => textContent).join(" ") ||
      element.textContent;
    const role = element.getAttribute("role") ?? element.tagName.toLowerCase();
    return `${role}: ${(name ?? "").replace(/\s+/g, " ").trim()}`;
  });
}

/** Presses a key until the focus is on what is wanted; says where it went where it never comes. */
export async function pressUntil(page: Page, wanted: RegExp, key = "Tab"): Promise<void> {
  const stops: string[] = [];
  for (let at = 0; at < mostStops; at++) {
    await page.keyboard.press(key);
    // Nobody presses twice within a frame; what moves the focus may need one to see what is where.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const stop = await focused(page);
    if (wanted.test(stop)) return;
    // What nobody can see is no place to stop at.
    if (/^(?:none|i|div): ?$/.test(stop)) throw new Error(`${key} stops at something unseen.`);
    if (stop !== stops.at(-1)) stops.push(stop);
  }
  throw new Error(`${key} never came to ${String(wanted)}; it came to:\n${stops.join("\n")}`);
}

/** Waits until the focus is where the page puts it by itself. */
export async function focusComes(page: Page, wanted: RegExp): Promise<void> {
  const until = Date.now() + 10_000;
  let stop = await focused(page);
  while (!wanted.test(stop)) {
    if (Date.now() > until) throw new Error(`The focus is on ${stop}, not on ${String(wanted)}.`);
    await page.waitForTimeout(50);
    stop = await focused(page);
  }
}
