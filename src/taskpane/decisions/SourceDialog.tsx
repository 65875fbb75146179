import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportClaim } from "../../core/report/report-claim";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { useName } from "../state/useName";
import { DialogFrame } from "./DialogFrame";
import { words } from "./messages";
import { NameField } from "./NameField";
import { useDecision } from "./useDecision";

interface Props {
  readonly amount: ReportClaim;
  onClose(): void;
}

/** Says where an amount comes from that no table of the workbook holds. */
export function SourceDialog({ amount, onClose }: Props) {
  const plain = usePlainStyles();
  const [reference, setReference] = useState("");
  const [name, setName] = useName();
  const [tried, setTried] = useState(false);
  const { busy, trouble, decide } = useDecision(onClose);
  const confirm = () => {
    setTried(true);
    if (reference.trim() === "" || name.trim() === "") return;
    void decide(
      {
        kind: "source",
        amount: amount.fingerprint,
        reference: reference.trim(),
        by: name.trim(),
      },
      words.sourceSaved,
    );
  };
  return (
    <DialogFrame
      title={words.sourceTitle}
      confirm={words.save}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className={plain.text}>{`“${amount.quote}”`}</p>
      <Field
        label={words.reference}
        hint={words.sourceHint}
        required
        {...(tried && reference.trim() === "" ? { validationMessage: words.referenceMissing } : {})}
      >
        <Textarea
          className={plain.field}
          value={reference}
          onChange={(_, { value }) => setReference(value)}
          resize="vertical"
        />
      </Field>
      <NameField name={name} onName={setName} missing={tried} />
      {trouble !== null && <Notice intent="error">{trouble}</Notice>}
    </DialogFrame>
  );
}
