import { useCallback, useState } from "react";
import { copyText } from "./copy-text";

/** Words that could not be put on the clipboard and wait to be copied by hand. */
export interface Uncopied {
  readonly text: string;
  readonly what: string;
}

export interface Copying {
  readonly byHand: Uncopied | null;
  copy(text: string, what: string): Promise<void>;
  close(): void;
}

export function useCopy(announce: (text: string) => void): Copying {
  const [byHand, setByHand] = useState<Uncopied | null>(null);
  const copy = useCallback(
    async (text: string, what: string) => {
      if (await copyText(text)) announce(`Copied ${what}.`);
      else setByHand({ text, what });
    },
    [announce],
  );
  const close = useCallback(() => setByHand(null), []);
  return { byHand, copy, close };
}
