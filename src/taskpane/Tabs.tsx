import { Tab, TabList, makeStyles } from "@fluentui/react-components";
import type { Report } from "../core/report";
import { words } from "./messages";
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
  root: { flexWrap: "wrap" },
  // Excel on the Mac opens panes 270 pixels wide: the three just fit.
  tab: { "@media (max-width: 319px)": { paddingLeft: "4px", paddingRight: "4px" } },
});

/** The three views, with how much waits in each. */
export function Tabs({ view, report, controls, onView }: Props) {
  const styles = useStyles();
  const open = report ? report.findings.filter(({ decision }) => !decision).length : null;
  const attention = report ? report.coverage.disagree + report.coverage.unclear : null;
  const tabs: readonly (readonly [View, string])[] = [
    ["findings", words.findings(open)],
    ["narrative", words.narrative(attention)],
    ["overview", words.overview],
  ];
  return (
    <TabList
      className={styles.root}
      size="small"
      aria-label={words.views}
      selectedValue={view}
      selectTabOnFocus
      onTabSelect={(_, { value }) => onView(value as View)}
    >
      {tabs.map(([value, label]) => (
        <Tab
          className={styles.tab}
          key={value}
          value={value}
          id={`tab-${value}`}
          aria-controls={controls}
        >
          {label}
        </Tab>
      ))}
    </TabList>
  );
}
