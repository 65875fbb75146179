import { useEffect, useState } from "react";
import type { Port } from "../../excel/port";

/** Whether the pane is dark: as Office looks, or as the system prefers where Office does not say. */
export function useDark(port: Port): boolean {
  const [dark, setDark] = useState(() => preference()?.matches ?? false);
  useEffect(() => {
    if (port.onTheme) return port.onTheme(setDark);
    const query = preference();
    if (!query) return undefined;
    const hear = () => setDark(query.matches);
    query.addEventListener("change", hear);
    return () => query.removeEventListener("change", hear);
  }, [port]);
  useEffect(() => {
    // The page behind the pane and its scroll bars follow as well.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return dark;
}

function preference(): MediaQueryList | undefined {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;
}
