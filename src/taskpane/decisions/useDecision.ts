import { useState } from "react";
import type { DecisionChange } from "../../excel/port";
import { usePane } from "../PaneContext";
import { words } from "./messages";

/** A decision on its way into the workbook. */
export interface Deciding {
  readonly busy: boolean;
  /** Why it could not be kept. */
  readonly trouble: string | null;
  decide(change: DecisionChange, done: string): Promise<void>;
}

/** Records a decision and closes the dialog; where that fails, the dialog stays and says why. */
export function useDecision(onClose: () => void): Deciding {
  const pane = usePane();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const decide = async (change: DecisionChange, done: string) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await pane.decide(change, done);
      onClose();
    } catch (error) {
      setTrouble(`${words.notKept} ${error instanceof Error ? error.message : ""}`.trim());
      setBusy(false);
    }
  };
  return { busy, trouble, decide };
}
