import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { words as findingWords } from "./findings/messages";
import { words as narrativeWords } from "./narrative/messages";
import { EmptyState } from "./shared/EmptyState";
import { usePlainStyles } from "./shared/usePlainStyles";
import { ViewBoundary } from "./shared/ViewBoundary";
import { words } from "./messages";

const AddReport = lazy(async () => ({
  default: (await import("./narrative/AddReport")).AddReport,
}));

interface Props {
  readonly limits: readonly string[];
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Before the first check: what it does, that it changes nothing, and how to give it a report. */
export function StartView({ limits, onFiles, onPaste }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const [adding, setAdding] = useState(false);
  return (
    <div className={styles.root}>
      <EmptyState
        title={findingWords.before}
        action={
          <div className={plain.row}>
            <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
              {narrativeWords.add}
            </Button>
          </div>
        }
      >
        {findingWords.beforeMore}
      </EmptyState>
      {adding && (
        <ViewBoundary>
          <AddReport onFiles={onFiles} onPaste={onPaste} />
        </ViewBoundary>
      )}
      {limits.length > 0 && <p className={plain.small}>{words.limitsHere(limits)}</p>}
    </div>
  );
}
