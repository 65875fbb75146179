import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";

interface Props {
  /** The cell that is shown. */
  readonly at: string;
  onBack(): void;
}

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  at: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, minWidth: 0 },
  back: { flexShrink: 0 },
});

/** After going to a cell: where the person is now, and the way back. */
export function BackBar({ at, onBack }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="region" aria-label="Where you are in the workbook">
      <Button
        size="small"
        className={styles.back}
        icon={<ArrowLeft16Regular aria-hidden />}
        onClick={onBack}
      >
        Back
      </Button>
      <span className={styles.at}>{`Showing ${at}`}</span>
    </div>
  );
}
