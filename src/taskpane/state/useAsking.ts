import { useCallback, useRef, useState } from "react";
import type { Ask } from "../decisions/ask";

/** The dialog that is open, if any. */
export interface Asking {
  readonly open: Ask | null;
  ask(question: Ask): void;
  close(): void;
}

/** Opens one dialog at a time and puts the focus back where it was, or on the results where that is gone. */
export function useAsking(results: string): Asking {
  const [open, setOpen] = useState<Ask | null>(null);
  const opener = useRef<Element | null>(null);
  const ask = useCallback((question: Ask) => {
    opener.current = document.activeElement;
    setOpen(question);
  }, []);
  const close = useCallback(() => {
    setOpen(null);
    // After the dialog has left and the list has been drawn again.
    setTimeout(() => {
      const before = opener.current;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else document.getElementById(results)?.focus();
    }, 50);
  }, [results]);
  return { open, ask, close };
}
