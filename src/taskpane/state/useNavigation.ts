import { useCallback, useState } from "react";
import type { Port } from "../../excel/port";

/** Where the person was taken, so that they can go back. */
export interface Navigation {
  /** The cell shown last; null when they are back, or were never taken anywhere. */
  readonly at: string | null;
  /** Why the cell could not be shown. */
  readonly trouble: string | null;
  show(ref: string): Promise<void>;
  /** One step back: to the cell shown before, or to where the person was at first. */
  back(): Promise<void>;
  dismiss(): void;
}

export function useNavigation(port: Port, announce: (text: string) => void): Navigation {
  const [places, setPlaces] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);

  const show = useCallback(
    async (ref: string) => {
      try {
        const outcome = await port.show(ref);
        setTrouble(outcome === "shown" ? null : says[outcome](ref));
        if (outcome === "gone" || outcome === "hidden sheet") return;
        setPlaces((before) => [...before, ref]);
        if (outcome === "shown") announce(`${ref} is selected in the workbook.`);
      } catch (error) {
        setTrouble(`${ref} could not be selected. ${error instanceof Error ? error.message : ""}`);
      }
    },
    [port, announce],
  );

  const back = useCallback(async () => {
    setPlaces((before) => before.slice(0, -1));
    setTrouble(null);
    try {
      await port.back();
      announce("Back where you were.");
    } catch {
      setTrouble("The place you came from is no longer there.");
    }
  }, [port, announce]);

  const dismiss = useCallback(() => setTrouble(null), []);
  return { at: places.at(-1) ?? null, trouble, show, back, dismiss };
}

const says = {
  "hidden sheet": (ref: string) =>
    `${ref} is on a hidden sheet. Unhide it (right-click any sheet tab, Unhide), then try again.`,
  "hidden cell": (ref: string) =>
    `${ref} is selected, but its row or column is hidden. Select the rows or columns on both sides of it, right-click and choose Unhide.`,
  gone: (ref: string) =>
    `${ref} is no longer in the workbook: its sheet was renamed or deleted. Check again to bring the list up to date.`,
} as const;
