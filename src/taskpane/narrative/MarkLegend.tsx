import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportClaim } from "../../core/report/report-claim";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";
import { markings, resultOf, results, type Marking } from "./result-of";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const sayCount = (count: number, { label, counted: [one, several] = [label, label] }: Marking) =>
  `${String(count)} ${count === 1 ? one : several}`;

/** What the marks mean, with how many there are of each. */
export function MarkLegend({ amounts }: { readonly amounts: readonly ReportClaim[] }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const counts = results
    .map((result) => ({
      result,
      count: amounts.filter((amount) => resultOf(amount) === result).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <section aria-label={words.marks} className={plain.stack}>
      <ul className={styles.list}>
        {counts.map(({ result, count }) => (
          <li key={result}>
            <strong aria-hidden>{`${markings[result].symbol} `}</strong>
            {sayCount(count, markings[result])}
          </li>
        ))}
      </ul>
    </section>
  );
}
