import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReportClaim } from "../../core/report/report-claim";
import { usePlainStyles } from "../shared/usePlainStyles";
import { rovingId } from "../state/useRoving";
import { shortCell } from "./describe-match";
import { markings, resultOf } from "./result-of";

interface Props {
  readonly amount: ReportClaim;
  /** The amount as it stands in the text. */
  readonly text: string;
  readonly open: boolean;
  /** Whether Tab reaches this amount. */
  readonly current: boolean;
  readonly controls: string;
  onToggle(): void;
}

const useStyles = makeStyles({
  root: {
    backgroundColor: "transparent",
    border: "none",
    font: "inherit",
    color: "inherit",
    padding: 0,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  after: {
    display: "inline-block",
    marginLeft: "2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  symbol: { fontWeight: tokens.fontWeightBold },
  agrees: {
    textDecorationStyle: "solid",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorStatusSuccessBorderActive,
  },
  rounding: {
    textDecorationStyle: "solid",
    textDecorationColor: tokens.colorStatusSuccessBorderActive,
  },
  disagrees: {
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerBorderActive,
  },
  contradicts: {
    textDecorationStyle: "double",
    textDecorationColor: tokens.colorStatusDangerBorderActive,
  },
  unclear: {
    textDecorationStyle: "dashed",
    textDecorationColor: tokens.colorStatusWarningBorderActive,
  },
  elsewhere: {
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
  },
  sourced: { textDecorationLine: "none" },
  danger: { color: tokens.colorStatusDangerForeground3 },
});

/** An amount in the text, marked by symbol, underline and words, with its cell beside it. */
export function AmountMark({ amount, text, open, current, controls, onToggle }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const result = resultOf(amount);
  const { symbol, label } = markings[result];
  const cell = amount.match?.cell ?? amount.match?.parts?.[0]?.cell;
  const wrong = result === "disagrees" || result === "contradicts";
  return (
    <button
      type="button"
      id={rovingId(amount.id)}
      data-rove
      tabIndex={current ? 0 : -1}
      aria-expanded={open}
      aria-controls={controls}
      className={mergeClasses(styles.root, styles[result], open && styles.open)}
      onClick={onToggle}
    >
      {text}
      <span className={styles.after}>
        <span className={mergeClasses(styles.symbol, wrong && styles.danger)} aria-hidden>
          {symbol}
        </span>
        <span className={plain.hidden}>{`: ${label} `}</span>
        {cell !== undefined && shortCell(cell)}
      </span>
    </button>
  );
}
