import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Report } from "../core/report";
import { words } from "./messages";
import { focusWhenThere } from "./state/focus-when-there";
import { stepByKey } from "./state/step-by-key";
import type { View } from "./Views";

interface Props {
  readonly view: View;
  readonly report: Report | null;
  /** Id of the element that shows the chosen view. */
  readonly controls: string;
  onView(view: View): void;
}

const useStyles = makeStyles({
  // In the narrowest pane the views stand below each other rather than out of sight.
  root: { display: "flex", flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Excel on the Mac opens panes 270 pixels wide.
    "@media (max-width: 319px)": { paddingLeft: "4px", paddingRight: "4px" },
  },
  // Borders are drawn in forced colours even where they are transparent: there the others have none.
  others: { "@media (forced-colors: active)": { borderBottomColor: "Canvas" } },
  chosen: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/**
 * The views, with how much waits in each. Fluent UI's own tabs send Tab out of the page where what they show
 * follows in another part of it, so these are plain buttons: Tab stops at the chosen one, arrows go between them.
 */
export function Tabs({ view, report, controls, onView }: Props) {
  const styles = useStyles();
  const open = report ? report.findings.filter(({ decision }) => !decision).length : null;
  const attention = report ? report.coverage.disagree + report.coverage.unclear : null;
  const tabs: readonly (readonly [View, string])[] = [
    ["findings", words.findings(open)],
    ["narrative", words.narrative(attention)],
    ["overview", words.overview],
    ["record", words.record],
    ["settings", words.settings],
    ["functions", words.functions],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(([value]) => value === view);
    const next = tabs[stepByKey(event.key, at, tabs.length, "round") ?? -1]?.[0];
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    focusWhenThere(tabId(next));
  };
  return (
    <div className={styles.root} role="tablist" aria-label={words.views}>
      {tabs.map(([value, label]) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={tabId(value)}
          className={mergeClasses(styles.tab, value === view ? styles.chosen : styles.others)}
          aria-selected={value === view}
          aria-controls={controls}
          tabIndex={value === view ? 0 : -1}
          onClick={() => onView(value)}
          onKeyDown={onKeyDown}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** The id of a view's tab, which names what it shows. */
export function tabId(view: View): string {
  return `tab-${view}`;
}
