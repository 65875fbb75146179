import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/finding";
import { severityNames } from "./messages";

const icons = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
  accepted: CheckmarkCircle16Regular,
} as const;

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    flexShrink: 0,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  accepted: { color: tokens.colorNeutralForeground2 },
});

/** How serious a finding is, by symbol and word; an accepted one says so instead. */
export function SeverityLabel(props: { readonly severity: Severity; readonly accepted: boolean }) {
  const styles = useStyles();
  const kind = props.accepted ? "accepted" : props.severity;
  const Icon = icons[kind];
  return (
    <span className={mergeClasses(styles.root, styles[kind])}>
      <Icon aria-hidden />
      {props.accepted ? "Accepted" : severityNames[props.severity]}
    </span>
  );
}
