import { useCallback, useRef, useSyncExternalStore } from "react";
import type { WorkbookEvent, WorkbookModel } from "../../host";

/**
 * A number that grows whenever the workbook changes in a way that matters to the caller: reading it makes a
 * component draw itself anew. Many changes in one go are drawn once.
 */
export function useWorkbookVersion(
  workbook: WorkbookModel,
  matters: (event: WorkbookEvent) => boolean,
): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) => {
      let told = false;
      return workbook.listen((event) => {
        if (!matters(event)) return;
        version.current++;
        if (told) return;
        told = true;
        queueMicrotask(() => {
          told = false;
          changed();
        });
      });
    },
    [workbook, matters],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
