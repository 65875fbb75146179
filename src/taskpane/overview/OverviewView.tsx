import { makeStyles, tokens } from "@fluentui/react-components";
import { quoteSheet } from "../../core/workbook/cell-ref";
import type { Checked, Port } from "../../excel/port";
import { CarryOver } from "../carry/CarryOver";
import { RemoveTraces } from "../traces/RemoveTraces";
import { CellLink } from "../shared/CellLink";
import { usePlainStyles } from "../shared/usePlainStyles";
import { Coverage } from "./Coverage";
import { words } from "./messages";
import { VarianceChart } from "./VarianceChart";

interface Props {
  readonly checked: Checked;
  readonly port: Port;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // “sheet “Pivot”” begins a line here; elsewhere it stands within a sentence.
  item: { "::first-letter": { textTransform: "uppercase" } },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** What was checked and what was not, and where the figures differ most. */
export function OverviewView({ checked, port }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { report } = checked;
  const { limits } = port;
  const { unchecked, tables } = report;
  return (
    <div className={styles.root}>
      <Coverage report={report} />
      <section aria-label={words.unchecked}>
        <h2 className={plain.heading}>{words.unchecked}</h2>
        <p className={plain.text}>
          {unchecked.length === 0 ? words.uncheckedNone : words.uncheckedDo}
        </p>
        <ul className={styles.list}>
          {unchecked.map(({ what, why }, at) => (
            <li key={at} className={styles.item}>{`${what}: ${why}.`}</li>
          ))}
        </ul>
      </section>
      {limits.length > 0 && (
        <section aria-label={words.limits}>
          <h2 className={plain.heading}>{words.limits}</h2>
          <ul className={styles.list}>
            {limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </section>
      )}
      <VarianceChart report={report} />
      <CarryOver workbook={report.workbook.name} port={port} />
      <RemoveTraces port={port} />
      {tables.length > 0 && (
        <section aria-label={words.tables}>
          <h2 className={plain.heading}>{words.tables}</h2>
          <ul className={styles.list}>
            {tables.map(({ id, sheet, range, title }) => (
              <li key={id}>
                <CellLink reference={`${quoteSheet(sheet)}!${range.split(":")[0] ?? range}`}>
                  {`${sheet} ${range}`}
                </CellLink>
                {title !== "" && ` ${title}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
