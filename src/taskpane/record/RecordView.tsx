import { makeStyles, tokens } from "@fluentui/react-components";
import type { Checked, NarrativeInput } from "../../excel/port";
import { EmptyState } from "../shared/EmptyState";
import { CompareRecord } from "./CompareRecord";
import { words } from "./messages";
import type { RecordActions } from "./record-actions";
import { SaveRecord } from "./SaveRecord";
import type { DetailsState } from "./useDetails";

interface Props {
  /** Null before the first check. */
  readonly checked: Checked | null;
  readonly given: readonly NarrativeInput[];
  readonly details: DetailsState;
  readonly actions: RecordActions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

/** The record: made of this check, or one of an earlier check held against the workbook. */
export function RecordView({ checked, given, details, actions }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {checked ? (
        <SaveRecord checked={checked} details={details} actions={actions} />
      ) : (
        <EmptyState title={words.before}>{words.beforeMore}</EmptyState>
      )}
      <CompareRecord given={given} actions={actions} />
    </div>
  );
}
