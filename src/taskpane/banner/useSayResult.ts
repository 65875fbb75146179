import { useEffect, useRef } from "react";
import type { Check } from "../state/useCheck";
import { headline } from "./headline";
import { words } from "./messages";

/** Tells people who listen to the screen that a check has begun, how it ended, and that sheets have changed. */
export function useSayResult(check: Check, announce: (text: string) => void): void {
  const { checked, progress, changed } = check;
  const running = progress !== null;
  const before = useRef(running);
  useEffect(() => {
    if (running === before.current) return;
    before.current = running;
    if (running) announce(words.reading);
    else if (checked) announce(words.finished(headline(checked.report)));
  }, [running, checked, announce]);
  useEffect(() => {
    if (changed.length > 0) announce(words.changed(changed));
  }, [changed, announce]);
}
