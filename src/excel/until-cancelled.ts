/** Gives up waiting the moment it is cancelled, though work that was handed over may still run its course. */
export function untilCancelled<Value>(
  signal: AbortSignal,
  work: () => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new DOMException("The check was cancelled.", "AbortError"));
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}
