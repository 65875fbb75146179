import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentAdd16Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentText16Regular } from "@fluentui/react-icons/svg/document-text";
import { useState } from "react";
import type { Narrative } from "../../core/claims/narrative";
import type { NarrativeInput } from "../../excel/port";
import { usePlainStyles } from "../shared/usePlainStyles";
import { AddReport } from "./AddReport";
import { inWorkbook, narrativeTitle } from "./in-workbook";
import { MarkedCopy } from "./MarkedCopy";
import { words } from "./messages";

interface Props {
  readonly narratives: readonly Narrative[];
  readonly given: readonly NarrativeInput[];
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
  onRemove(name: string): void;
  markedCopy(name: string, ticks: boolean): Promise<Uint8Array>;
}

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  name: { overflowWrap: "anywhere", flex: 1, minWidth: 0 },
});

/** The texts that were read, where they come from, and the way to add one. */
export function Sources({ narratives, given, onFiles, onPaste, onRemove, markedCopy }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const [adding, setAdding] = useState(false);
  const names = new Set(given.map(({ name }) => name));
  const word = narratives.filter((one) => !inWorkbook(one) && /\.docx$/i.test(one.name));
  const close =
    <T,>(next: (value: T) => void) =>
    (value: T) => {
      setAdding(false);
      next(value);
    };
  return (
    <section className={plain.stack} aria-label="Reports">
      <ul className={plain.list}>
        {narratives.map((narrative, at) => (
          <li key={at} className={styles.item}>
            <DocumentText16Regular aria-hidden />
            <span className={styles.name}>{narrativeTitle(narrative)}</span>
            {names.has(narrative.name) && (
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular aria-hidden />}
                aria-label={words.remove(narrative.name)}
                onClick={() => onRemove(narrative.name)}
              />
            )}
          </li>
        ))}
      </ul>
      {word.map(({ name }) => (
        <MarkedCopy key={name} name={name} markedCopy={markedCopy} />
      ))}
      <div className={plain.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={<DocumentAdd16Regular aria-hidden />}
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {words.add}
        </Button>
      </div>
      {adding && <AddReport onFiles={close(onFiles)} onPaste={close(onPaste)} />}
    </section>
  );
}
