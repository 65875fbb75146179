import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportClaim } from "../../core/report/report-claim";
import { usePane } from "../PaneContext";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
});

/** The sentence as it would read with the right amount, ready to paste; nothing where there is none. */
export function Suggestion({ amount }: { readonly amount: ReportClaim }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { copy } = usePane();
  const { suggestion } = amount;
  if (suggestion === undefined) return null;
  return (
    <div className={plain.stack}>
      <span className={plain.small}>{words.suggestion}</span>
      <blockquote className={styles.quote}>{suggestion}</blockquote>
      <div className={plain.row}>
        <Button size="small" onClick={() => copy(suggestion, "the sentence")}>
          {words.copySentence}
        </Button>
      </div>
    </div>
  );
}
