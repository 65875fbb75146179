import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../core/report";
import type { ReportClaim } from "../../core/report/report-claim";
import { describeMatch, shortCell } from "../narrative/describe-match";
import { CellLink } from "../shared/CellLink";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { useName } from "../state/useName";
import { DialogFrame } from "./DialogFrame";
import { words } from "./messages";
import { NameField } from "./NameField";
import { useDecision } from "./useDecision";

interface Props {
  readonly amount: ReportClaim;
  readonly tables: Report["tables"];
  onClose(): void;
}

/** Tells which line an unclear amount speaks of, out of those it may speak of. */
export function PickDialog({ amount, tables, onClose }: Props) {
  const plain = usePlainStyles();
  const [name, setName] = useName();
  const [chosen, setChosen] = useState("");
  const [tried, setTried] = useState(false);
  const { busy, trouble, decide } = useDecision(onClose);
  const choices = amount.alternatives.map((match) =>
    describeMatch(match, tables, amount.unit === "percent"),
  );
  const confirm = () => {
    setTried(true);
    const choice = chosen === "" ? undefined : choices[Number(chosen)];
    if (!choice?.sheet || name.trim() === "") return;
    void decide(
      {
        kind: "pick",
        subject: amount.subject,
        line: choice.label,
        sheet: choice.sheet,
        by: name.trim(),
      },
      words.picked,
    );
  };
  return (
    <DialogFrame
      title={words.pickTitle}
      confirm={words.pick}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p className={plain.text}>{`“${amount.quote}”`}</p>
      <Field
        label={words.pickLine}
        hint={words.pickHint(amount.subject)}
        required
        {...(tried && chosen === "" ? { validationMessage: words.pickMissing } : {})}
      >
        <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
          {choices.map((choice, at) => (
            <Radio
              key={at}
              value={String(at)}
              disabled={choice.sheet === null}
              label={
                <>
                  <strong>{choice.label}</strong>
                  <br />
                  {choice.sheet === null
                    ? `${choice.printed}, ${words.severalCells}`
                    : `${choice.printed} in “${choice.column}”, ${choice.sheet} ${shortCell(choice.cells[0] ?? "")}`}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <p className={plain.small}>
        {"Look at the cells: "}
        {choices
          .flatMap(({ cells }) => cells)
          .map((cell, at) => (
            <span key={`${cell} ${String(at)}`}>
              {at > 0 && ", "}
              <CellLink reference={cell} />
            </span>
          ))}
      </p>
      <NameField name={name} onName={setName} missing={tried} />
      {trouble !== null && <Notice intent="error">{trouble}</Notice>}
    </DialogFrame>
  );
}
