import { useCallback, useState } from "react";

/** Words for people who listen to the screen, said after what they are doing. */
export interface Announcer {
  readonly said: string;
  announce(text: string): void;
}

export function useAnnouncer(): Announcer {
  const [said, setSaid] = useState("");
  // The same words twice would not be said again: an invisible space makes them new.
  const announce = useCallback(
    (text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)),
    [],
  );
  return { said, announce };
}
