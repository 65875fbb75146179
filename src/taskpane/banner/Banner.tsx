import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Check } from "../state/useCheck";
import { sayWhen } from "../shared/say-when";
import { usePlainStyles } from "../shared/usePlainStyles";
import { CheckProgress } from "./CheckProgress";
import { headlineParts } from "./headline";
import { words } from "./messages";

interface Props {
  readonly check: Check;
  onCheck(): void;
}

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    justifyContent: "space-between",
  },
  words: { flex: "1 1 9rem", minWidth: 0 },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  rest: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  changed: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

/** How the workbook stands, when that was found out, and the button that finds it out again. */
export function Banner({ check, onCheck }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { checked, progress, changed } = check;
  const again = checked !== null;
  const [first, ...rest] = again ? headlineParts(checked.report) : [words.notChecked];
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <div className={styles.words}>
          <h1 className={styles.headline}>
            {first}
            {rest.length > 0 && (
              <>
                <span className={plain.hidden}>; </span>
                <span className={styles.rest}>{rest.join("; ")}</span>
              </>
            )}
          </h1>
          {again && <p className={plain.small}>{words.lastCheck(sayWhen(checked.at))}</p>}
        </div>
        {progress === null && (
          <Button
            appearance="primary"
            icon={again ? <ArrowSync16Regular aria-hidden /> : null}
            onClick={onCheck}
          >
            {again ? words.again : words.check}
          </Button>
        )}
      </div>
      {again && progress === null && changed.length > 0 && (
        <p className={styles.changed} role="status">
          {words.changed(changed)}
        </p>
      )}
      {progress !== null && <CheckProgress progress={progress} onStop={check.cancel} />}
    </header>
  );
}
