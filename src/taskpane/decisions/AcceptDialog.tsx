import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/finding";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { useName } from "../state/useName";
import { DialogFrame } from "./DialogFrame";
import { words } from "./messages";
import { NameField } from "./NameField";
import { useDecision } from "./useDecision";

interface Props {
  readonly finding: Finding;
  onClose(): void;
}

/** Accepts a finding: the reason and the name are required. */
export function AcceptDialog({ finding, onClose }: Props) {
  const plain = usePlainStyles();
  const [reason, setReason] = useState("");
  const [name, setName] = useName();
  const [tried, setTried] = useState(false);
  const { busy, trouble, decide } = useDecision(onClose);
  const confirm = () => {
    setTried(true);
    if (reason.trim() === "" || name.trim() === "") return;
    void decide(
      {
        kind: "accept",
        finding: finding.fingerprint,
        reason: reason.trim(),
        by: name.trim(),
      },
      words.accepted,
    );
  };
  return (
    <DialogFrame
      title={words.acceptTitle}
      confirm={words.accept}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className={plain.text}>{finding.message}</p>
      <Field
        label={words.reason}
        hint={words.acceptHint}
        required
        {...(tried && reason.trim() === "" ? { validationMessage: words.reasonMissing } : {})}
      >
        <Textarea
          className={plain.field}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          resize="vertical"
        />
      </Field>
      <NameField name={name} onName={setName} missing={tried} />
      {trouble !== null && <Notice intent="error">{trouble}</Notice>}
    </DialogFrame>
  );
}
