import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../PaneContext";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";
import { saveFile } from "../shared/save-file";

interface Props {
  /** File name of the Word report. */
  readonly name: string;
  markedCopy(name: string, ticks: boolean): Promise<Uint8Array>;
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Saves a copy of the Word report with a comment on each amount that needs one. */
export function MarkedCopy({ name, markedCopy }: Props) {
  const plain = usePlainStyles();
  const { announce, fail } = usePane();
  const [ticks, setTicks] = useState(false);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const copy = name.replace(/\.docx$/i, "-marked.docx");
      saveFile(copy, await markedCopy(name, ticks), wordType);
      setSaid(words.saved(copy));
      announce(words.saved(copy));
    } catch (error) {
      fail(words.notSaved(error instanceof Error ? error.message : ""));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <div className={plain.row}>
        <Button size="small" disabledFocusable={busy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Checkbox
          label={words.ticks}
          checked={ticks}
          onChange={(_, { checked }) => setTicks(checked === true)}
        />
      </div>
      <p className={plain.small}>{said === "" ? words.saveHint : said}</p>
    </div>
  );
}
