import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../excel/port";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

interface Props {
  readonly progress: Progress;
  onStop(): void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    marginTop: tokens.spacingVerticalS,
  },
  bar: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

/** How far a check has come, and the way to stop it. */
export function CheckProgress({ progress, onStop }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { says, done, of } = progress;
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <p className={plain.small}>{says}</p>
        <ProgressBar
          aria-label={words.reading}
          aria-valuetext={says}
          {...(of > 0 ? { value: done, max: of } : {})}
        />
      </div>
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
