import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../core/report";
import type { ReportClaim } from "../../core/report/report-claim";
import type { Decisions } from "../../core/decisions";
import type { DecisionChange } from "../../excel/port";
import { words as decisionWords } from "../decisions/messages";
import { usePane } from "../PaneContext";
import { CellLink } from "../shared/CellLink";
import { sayWhen } from "../shared/say-when";
import { usePlainStyles } from "../shared/usePlainStyles";
import { describeMatch } from "./describe-match";
import { words } from "./messages";
import { markings, resultOf } from "./result-of";
import { Suggestion } from "./Suggestion";

interface Props {
  readonly amount: ReportClaim;
  /** The amount as it stands in the text. */
  readonly text: string;
  readonly tables: Report["tables"];
  readonly decisions: Decisions;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  result: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What came of an amount: its cell, why it was taken for that, and what the person may decide. */
export function AmountDetails({ amount, text, tables, decisions }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { ask, decide, fail } = usePane();
  const result = resultOf(amount);
  const { symbol, label } = markings[result];
  const match = amount.match && describeMatch(amount.match, tables, amount.unit === "percent");
  const picked = decisions.picks?.[amount.subject];
  const change = (what: DecisionChange, done: string) =>
    void decide(what, done).catch((error: unknown) =>
      fail(`${decisionWords.notKept} ${error instanceof Error ? error.message : ""}`),
    );
  return (
    <div className={styles.root}>
      <p className={styles.result}>
        <span aria-hidden>{`${symbol} `}</span>
        {`${text} ${label}`}
      </p>
      {match && (
        <p className={plain.text}>
          {`${match.printed} in `}
          {match.cells.map((cell, at) => (
            <span key={cell}>
              {at > 0 && ", "}
              <CellLink reference={cell} inText />
            </span>
          ))}
          {match.column !== "" && `: ${match.label}, “${match.column}”`}
        </p>
      )}
      <p className={plain.small}>{amount.explanation}</p>
      {amount.decision && (
        <p className={plain.small}>
          {`${words.sourced}: ${amount.decision.reason} ${amount.decision.by}, as entered, ${sayWhen(amount.decision.at)}.`}
        </p>
      )}
      {picked && (
        <p className={plain.small}>
          {`“${amount.subject}” was taken for “${picked.line}” on ${picked.sheet} by ${picked.by}, as entered.`}
        </p>
      )}
      <Suggestion amount={amount} />
      <div className={plain.row}>
        {canPick(amount) && (
          <Button size="small" onClick={() => ask({ kind: "pick", amount })}>
            {words.chooseLine}
          </Button>
        )}
        {picked && (
          <Button
            size="small"
            onClick={() =>
              change({ kind: "unpick", subject: amount.subject }, decisionWords.unpicked)
            }
          >
            {words.unpick}
          </Button>
        )}
        {(result === "elsewhere" || result === "unclear") && (
          <Button size="small" onClick={() => ask({ kind: "source", amount })}>
            {words.sourced}
          </Button>
        )}
        {result === "sourced" && (
          <Button
            size="small"
            onClick={() =>
              change({ kind: "unsource", amount: amount.fingerprint }, decisionWords.sourceTaken)
            }
          >
            {words.unsource}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A line is chosen for the words of a subject; an amount without one has nothing to hang the choice on. */
function canPick({ verdict, alternatives, subject }: ReportClaim): boolean {
  return verdict === "ambiguous" && subject !== "" && alternatives.length > 0;
}
