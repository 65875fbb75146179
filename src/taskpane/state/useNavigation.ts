import { useCallback, useState } from "react";
import type { Port } from "../../excel/port";

/** Where the person was taken, so that they can go back. */
export interface Navigation {
  /** The cell shown last; null when they are back, or were never taken anywhere. */
  readonly at: string | null;
  /** Why the cell could not be shown. */
  readonly trouble: string | null;
  show(ref: string): Promise<void>;
  back(): Promise<void>;
  dismiss(): void;
}

export function useNavigation(port: Port, announce: (text: string) => void): Navigation {
  const [at, setAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const show = useCallback(
    async (ref: string) => {
      try {
        const outcome = await port.show(ref);
        if (outcome === "shown") {
          setAt(ref);
          setTrouble(null);
          announce(`${ref} is selected in the workbook.`);
        } else {
          setTrouble(outcome === "hidden" ? hidden(ref) : gone(ref));
        }
      } catch (error) {
        setTrouble(`${ref} could not be selected. ${error instanceof Error ? error.message : ""}`);
      }
    },
    [port, announce],
  );

  const back = useCallback(async () => {
    setAt(null);
    try {
      await port.back();
      announce("Back where you were.");
    } catch {
      setTrouble("The place you came from is no longer there.");
    }
  }, [port, announce]);

  const dismiss = useCallback(() => setTrouble(null), []);
  return { at, trouble, show, back, dismiss };
}

const hidden = (ref: string) =>
  `${ref} is on a hidden sheet. Unhide it (right-click any sheet tab, Unhide), then try again.`;

const gone = (ref: string) =>
  `${ref} is no longer in the workbook: its sheet was renamed or deleted. Check again to bring the list up to date.`;
