import { useState } from "react";
import { DialogFrame } from "../decisions/DialogFrame";
import type { FlagOutcome } from "../../excel/port";
import { usePane } from "../PaneContext";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { sayLeft, words } from "./messages";

interface Props {
  /** Show them, or clear them. */
  readonly show: boolean;
  onClose(): void;
}

/** Says what becomes of the sheets and of Excel's undo list before anything is written, and afterwards what was done. */
export function FlagsDialog({ show, onClose }: Props) {
  const plain = usePlainStyles();
  const { flags, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<FlagOutcome | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const confirm = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const made = await flags(show);
      announce(words.done(show, made));
      if (made.left.length === 0 && made.done > 0) onClose();
      else setOutcome(made);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <DialogFrame
      title={show ? words.showTitle : words.clearTitle}
      {...(outcome === null ? { confirm: show ? words.show : words.clear } : {})}
      busy={busy}
      toRead
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {outcome === null ? (
        <>
          <p className={plain.text}>{show ? words.showWhat : words.clearWhat}</p>
          <Notice intent="warning">{words.undo}</Notice>
        </>
      ) : (
        <>
          <p className={plain.text}>{words.done(show, outcome)}</p>
          {sayLeft(outcome).map((said) => (
            <Notice key={said} intent="warning">
              {said}
            </Notice>
          ))}
        </>
      )}
      {trouble !== null && <Notice intent="error">{trouble}</Notice>}
    </DialogFrame>
  );
}
