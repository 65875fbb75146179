/** What one check cost, as the pane's own page sees it. Times in milliseconds. */
export interface CheckCost {
  /** From the press of the button to the first finding on the screen. */
  readonly total: number;
  /** Of that, while Excel was being waited for. */
  readonly host: number;
  readonly requests: number;
  readonly responseBytes: number;
  /** Tasks over 50 ms on the pane's thread, by whose page they ran in: "self" is the add-in's. */
  readonly longTasks: readonly { readonly whose: string; readonly took: number }[];
}

interface Message {
  readonly _actionName?: string;
  readonly _correlationId?: number;
  readonly _messageType?: number;
}

/**
 * Runs in the pane's frame: presses Check and watches until the first finding is there. Requests are counted as
 * they cross between the two windows.
 */
export async function watchCheck(): Promise<CheckCost> {
  const longTasks: { whose: string; took: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      longTasks.push({ whose: name, took: duration });
  });
  observer.observe({ type: "longtask" });

  const open = new Set<number>();
  let requests = 0;
  let responseBytes = 0;
  let host = 0;
  let since = 0;
  const read = (data: unknown): Message | null =>
    typeof data === "string" && data.includes("executeMethod")
      ? (JSON.parse(data) as Message)
      : null;
  const page = window.parent;
  const post = page.postMessage;
  page.postMessage = (data: unknown, ...rest: unknown[]) => {
    const message = read(data);
    if (message?._messageType === 0) {
      requests++;
      if (open.size === 0) since = performance.now();
      open.add(message._correlationId ?? 0);
    }
    Reflect.apply(post, page, [data, ...rest]);
  };
  const hear = ({ data }: MessageEvent): void => {
    const message = read(data);
    if (message?._messageType !== 1) return;
    responseBytes += String(data).length;
    if (open.delete(message._correlationId ?? 0) && open.size === 0)
      host += performance.now() - since;
  };
  window.addEventListener("message", hear, true);

  const from = performance.now();
  const button = [...document.querySelectorAll("button")].find((one) =>
    /^Check/.test(one.textContent ?? ""),
  );
  button?.click();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const there =
        document.querySelector("article") && !document.querySelector("[role=progressbar]");
      if (there) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const total = performance.now() - from;
  // Entries come a little after their tasks.
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  window.removeEventListener("message", hear, true);
  page.postMessage = post;
  return { total, host, requests, responseBytes, longTasks };
}
