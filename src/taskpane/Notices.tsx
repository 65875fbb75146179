import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { words as bannerWords } from "./banner/messages";
import { Notice } from "./shared/Notice";

interface Props {
  /** Why the last check gave no result. */
  readonly failure: Error | null;
  /** Why a cell could not be shown. */
  readonly trouble: string | null;
  /** Anything else that went wrong. */
  readonly fault: string | null;
  /** What should be said beside the result: decisions that could not be read, settings that cannot be used. */
  readonly notes: readonly string[];
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
export function Notices({ failure, trouble, fault, notes, onTroubleRead, onFaultRead }: Props) {
  const styles = useStyles();
  const [read, setRead] = useState<readonly string[]>([]);
  const unread = notes.filter((note) => !read.includes(note));
  if (failure === null && trouble === null && fault === null && unread.length === 0) return null;
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
      {unread.map((note) => (
        <Notice key={note} intent="warning" onDismiss={() => setRead([...read, note])}>
          {`${note}.`}
        </Notice>
      ))}
    </div>
  );
}
