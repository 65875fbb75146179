import { useCallback, useSyncExternalStore } from "react";
import type { AddInShell, AddInShellState } from "../../host";

/** The pane and ribbon as the add-in last moved them. */
export function useShell(shell: AddInShell | null): AddInShellState | null {
  const subscribe = useCallback(
    (changed: () => void) => shell?.listen(changed) ?? (() => undefined),
    [shell],
  );
  return useSyncExternalStore(subscribe, () => shell?.state ?? null);
}
