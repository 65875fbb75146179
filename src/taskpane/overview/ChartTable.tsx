import { makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../shared/CellLink";
import type { Chart } from "./chart-rows";
import { words } from "./messages";
import { shownFigure } from "./shown-figure";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  figure: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The chart's figures as a table, for those who read rather than look. */
export function ChartTable({ chart }: { readonly chart: Chart }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {words.line}
          </th>
          <th scope="col" className={styles.figure}>
            {chart.column || words.figure}
          </th>
        </tr>
      </thead>
      <tbody>
        {chart.rows.map(({ label, printed, cell }) => (
          <tr key={cell}>
            <th scope="row" className={styles.cell}>
              {label}
            </th>
            <td className={styles.figure}>
              <CellLink reference={cell}>{shownFigure(printed)}</CellLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
