import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import type { Uncopied } from "../state/useCopy";
import { usePlainStyles } from "../shared/usePlainStyles";
import { DialogFrame } from "./DialogFrame";
import { words } from "./messages";

interface Props {
  readonly uncopied: Uncopied;
  onClose(): void;
}

/** The last way to copy: the words, selected, for the person's own keyboard. */
export function CopyDialog({ uncopied, onClose }: Props) {
  const id = useId();
  const plain = usePlainStyles();
  useEffect(() => {
    // After the dialog has taken the focus itself.
    const timer = setTimeout(() => {
      const area = document.getElementById(id);
      if (area instanceof HTMLTextAreaElement) area.select();
    }, 0);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <DialogFrame title={words.copyTitle} onClose={onClose}>
      <Field label={`Text of ${uncopied.what}`} hint={words.copyHint}>
        <Textarea className={plain.field} id={id} readOnly value={uncopied.text} rows={8} />
      </Field>
    </DialogFrame>
  );
}
