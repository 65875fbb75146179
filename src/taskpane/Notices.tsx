import { makeStyles, tokens } from "@fluentui/react-components";
import { words as bannerWords } from "./banner/messages";
import { Notice } from "./shared/Notice";

interface Props {
  /** Why the last check gave no result. */
  readonly failure: Error | null;
  /** Why a cell could not be shown. */
  readonly trouble: string | null;
  /** Anything else that went wrong. */
  readonly fault: string | null;
  onTroubleRead(): void;
  onFaultRead(): void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** What went wrong, and what to do about it. */
export function Notices({ failure, trouble, fault, onTroubleRead, onFaultRead }: Props) {
  const styles = useStyles();
  if (failure === null && trouble === null && fault === null) return null;
  return (
    <div className={styles.root}>
      {failure !== null && (
        <Notice intent="error" title={bannerWords.failed}>
          {"remedy" in failure ? failure.message : `${failure.message} ${bannerWords.failedMore}`}
        </Notice>
      )}
      {trouble !== null && (
        <Notice intent="warning" onDismiss={onTroubleRead}>
          {trouble}
        </Notice>
      )}
      {fault !== null && (
        <Notice intent="error" onDismiss={onFaultRead}>
          {fault}
        </Notice>
      )}
    </div>
  );
}
