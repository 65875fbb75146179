import { useCallback, useEffect, useRef, useState } from "react";
import type { Ask } from "../decisions/ask";

/** The dialog that is open, if any. */
export interface Asking {
  readonly open: Ask | null;
  ask(question: Ask): void;
  close(): void;
}

/** Time for a dialog to leave and the list to be drawn again, in milliseconds. */
const leaving = 50;

/**
 * Time for the rest of the page to be given back to screen readers. A dialog that opens before is hidden from
 * them for as long as it stands: Fluent then still takes it for a part of the page behind the old one.
 */
const settling = 300;

/** Opens one dialog at a time and puts the focus back where it was, or on the results where that is gone. */
export function useAsking(results: string): Asking {
  const [open, setOpen] = useState<Ask | null>(null);
  const opener = useRef<Element | null>(null);
  const closedAt = useRef(-Infinity);
  const isOpen = useRef(false);
  const next = useRef<Ask | null>(null);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);

  const later = useCallback((act: () => void, wait: number) => {
    timers.current.add(setTimeout(act, wait));
  }, []);

  const ask = useCallback(
    (question: Ask) => {
      const wait = closedAt.current + settling - performance.now();
      const show = () => {
        opener.current = document.activeElement;
        isOpen.current = true;
        setOpen(question);
      };
      // The ribbon may ask while a person is writing in a dialog: what was written is not thrown away for it.
      if (isOpen.current) {
        next.current = question;
        return;
      }
      if (wait <= 0) show();
      else later(show, wait);
    },
    [later],
  );

  const close = useCallback(() => {
    setOpen(null);
    isOpen.current = false;
    closedAt.current = performance.now();
    later(() => {
      const before = opener.current;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      else document.getElementById(results)?.focus();
      const waiting = next.current;
      next.current = null;
      if (waiting) ask(waiting);
    }, leaving);
  }, [results, later, ask]);

  return { open, ask, close };
}
