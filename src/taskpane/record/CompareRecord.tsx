import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { NarrativeInput, RecordComparison } from "../../excel/port";
import { Notice } from "../shared/Notice";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";
import type { RecordActions } from "./record-actions";

interface Props {
  readonly given: readonly NarrativeInput[];
  readonly actions: RecordActions;
}

/** Holds a record that was saved before against the workbook as it is now. */
export function CompareRecord({ given, actions }: Props) {
  const plain = usePlainStyles();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<RecordComparison | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const compare = async (file: File) => {
    setBusy(true);
    setAnswer(null);
    setTrouble(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      setAnswer(await actions.compareRecord({ name: file.name, bytes }, given));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={plain.stack} aria-label={words.compareTitle}>
      <h2 className={plain.heading}>{words.compareTitle}</h2>
      <p className={plain.small}>{words.compareAbout}</p>
      <div className={plain.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {busy ? words.comparing : words.choose}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".html,.xlsx"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void compare(file);
            // The same file may be chosen again.
            target.value = "";
          }}
        />
      </div>
      {answer && (
        <Notice
          intent={answer.covers ? "info" : "warning"}
          title={answer.covers ? words.covers : words.coversNot}
        >
          {answer.says.join(" ")}
        </Notice>
      )}
      {trouble !== null && (
        <Notice intent="error" title={words.cannotCompare}>
          {trouble}
        </Notice>
      )}
    </section>
  );
}
