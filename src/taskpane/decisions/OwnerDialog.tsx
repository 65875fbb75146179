import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/finding";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { DialogFrame } from "./DialogFrame";
import { words } from "./messages";
import { useDecision } from "./useDecision";

interface Props {
  readonly finding: Finding;
  readonly owner: string;
  onClose(): void;
}

/** Names the person who is to put a finding right. */
export function OwnerDialog({ finding, owner, onClose }: Props) {
  const plain = usePlainStyles();
  const [name, setName] = useState(owner);
  const { busy, trouble, decide } = useDecision(onClose);
  const confirm = () =>
    void decide(
      { kind: "assign", finding: finding.fingerprint, owner: name.trim() },
      words.ownerSaved,
    );
  return (
    <DialogFrame
      title={words.ownerTitle}
      confirm={words.save}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Field label={words.owner} hint={words.ownerHint}>
        <Input className={plain.field} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {trouble !== null && <Notice intent="error">{trouble}</Notice>}
    </DialogFrame>
  );
}
