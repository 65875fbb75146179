import { useCallback, useState, type KeyboardEvent } from "react";
import { focusWhenThere } from "./focus-when-there";
import { stepByKey } from "./step-by-key";

/** One stop for Tab in a long list; the arrow keys move within it. */
export interface Roving {
  /** The item that Tab reaches. */
  readonly current: string | null;
  setCurrent(id: string): void;
  /** Moves to an item and puts the focus on it. */
  go(id: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * @param ids the items in order. Each puts `data-rove` and `id` (see `rovingId`) on the element that takes the focus.
 * @param reveal brings an item that is not drawn yet into view.
 */
export function useRoving(ids: readonly string[], reveal: (id: string) => void): Roving {
  const [chosen, setCurrent] = useState<string | null>(null);
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);

  const go = useCallback(
    (id: string) => {
      setCurrent(id);
      reveal(id);
      focusWhenThere(rovingId(id));
    },
    [reveal],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute("data-rove")) return;
    const at = current === null ? -1 : ids.indexOf(current);
    const to = stepByKey(event.key, at, ids.length, "to the end");
    const id = to === null ? undefined : ids[to];
    if (id === undefined) return;
    event.preventDefault();
    go(id);
  };

  return { current, setCurrent, go, onKeyDown };
}

/** The id of the element of an item that takes the focus. */
export function rovingId(id: string): string {
  return `item-${id}`;
}
