import { useCallback, useState } from "react";

const key = "crosscast.name";

/** The name a person typed once; it is shown "as entered" and kept on this computer only. */
export function useName(): readonly [string, (name: string) => void] {
  const [name, setName] = useState(read);
  const keep = useCallback((next: string) => {
    setName(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage is closed to panes of some hosts: the name then has to be typed again next time.
    }
  }, []);
  return [name, keep];
}

function read(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
