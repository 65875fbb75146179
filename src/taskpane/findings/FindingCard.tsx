import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { sayLapsed } from "../../core/decisions/say-lapsed";
import type { Finding } from "../../core/finding";
import { rovingId } from "../state/useRoving";
import { CellLink } from "../shared/CellLink";
import { usePlainStyles } from "../shared/usePlainStyles";
import { FindingDetails } from "./FindingDetails";
import { placeWords } from "./place-words";
import { ruleWords } from "./rule-words";
import { SeverityLabel } from "./SeverityLabel";

interface Props {
  readonly finding: Finding;
  readonly owner: string;
  readonly open: boolean;
  /** Whether Tab reaches this card. */
  readonly current: boolean;
  onToggle(): void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThicker,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  accepted: { borderLeftColor: tokens.colorNeutralStroke1 },
  // Read and reached after the title, which the arrow keys go to, and seen above it.
  head: {
    order: -1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
  },
  toggle: {
    backgroundColor: "transparent",
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    boxSizing: "border-box",
    display: "flex",
    width: "100%",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": { textDecorationLine: "underline" },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
});

/** One finding: place, fault and message at a glance; figures, reasons and decisions when opened. */
export function FindingCard({ finding, owner, open, current, onToggle }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const body = useId();
  const accepted = finding.decision !== null;
  const { text, ref } = placeWords(finding);
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <article
      className={mergeClasses(styles.root, styles[accepted ? "accepted" : finding.severity])}
      aria-labelledby={rovingId(finding.id)}
    >
      <h2 className={plain.heading}>
        <button
          type="button"
          className={styles.toggle}
          id={rovingId(finding.id)}
          data-rove
          tabIndex={current ? 0 : -1}
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
        >
          <Chevron aria-hidden className={styles.chevron} />
          {ruleWords(finding.rule)?.title ?? finding.rule}
        </button>
      </h2>
      <div className={styles.head}>
        <SeverityLabel severity={finding.severity} accepted={accepted} />
        {ref === null ? (
          <span>{text}</span>
        ) : (
          <CellLink reference={ref} tabIndex={current || open ? 0 : -1}>
            {text}
          </CellLink>
        )}
      </div>
      <div id={body} className={plain.stack}>
        <p className={plain.text}>{finding.message}</p>
        {finding.lapsed && <p className={plain.text}>{sayLapsed(finding.lapsed)}</p>}
        {open && <FindingDetails finding={finding} owner={owner} />}
      </div>
    </article>
  );
}
