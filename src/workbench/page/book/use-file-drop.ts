import { useEffect, useRef, useState } from "react";

/** Takes files dropped anywhere on the page; true while some are held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const stop = new AbortController();
    const listen = (
      kind: "dragover" | "dragleave" | "drop",
      act: (event: DragEvent) => void,
    ): void =>
      window.addEventListener(
        kind,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) act(event);
        },
        { signal: stop.signal },
      );
    listen("dragover", (event) => {
      // Without this the browser would show the file in place of the page.
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, []);
  return over;
}
