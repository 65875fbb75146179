import { useState } from "react";
import type { FunctionsPort } from "../../excel/functions-port";
import { usePane } from "../PaneContext";
import { words } from "./messages";

/** A formula that waits for the person to say whether a filled cell may be written over. */
export interface Waiting {
  readonly formula: string;
  readonly says: string;
}

export interface Insert {
  readonly waiting: Waiting | null;
  insert(formula: string, over?: boolean): Promise<void>;
  /** Leaves the filled cell as it is. */
  leave(): void;
}

/** Puts examples into the sheet, asking before anything is written over. */
export function useInsert(functions: () => Promise<FunctionsPort>): Insert {
  const { announce, fail } = usePane();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const insert = async (formula: string, over = false) => {
    setWaiting(null);
    try {
      const came = await (await functions()).insert(formula, over);
      if (came.kind === "inserted") announce(words.inserted(came.cell));
      else if (came.kind === "protected") fail(words.protected(came.cell));
      else setWaiting({ formula, says: words.filled(came.cell, came.holds) });
    } catch (error) {
      fail(words.failed(error instanceof Error ? error.message : ""));
    }
  };
  return { waiting, insert, leave: () => setWaiting(null) };
}
