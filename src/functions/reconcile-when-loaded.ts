import type { reconcile } from "./reconcile";

type Reconcile = typeof reconcile;

let loaded: Reconcile | null = null;

/**
 * RECONCILE needs much of a review, which no other function does and few workbooks ask for: it is loaded at the
 * first call, so that the pane opens sooner. The calls made until then are answered a little later, all others at once.
 */
export function reconcileWhenLoaded(
  ...args: Parameters<Reconcile>
): unknown[][] | Promise<unknown[][]> {
  if (loaded) return loaded(...args);
  return import("./reconcile").then(
    (chunk) => {
      loaded = chunk.reconcile;
      return loaded(...args);
    },
    () => {
      throw new CustomFunctions.Error(
        CustomFunctions.ErrorCode.notAvailable,
        "RECONCILE could not be loaded. Check the connection and calculate again.",
      );
    },
  );
}
