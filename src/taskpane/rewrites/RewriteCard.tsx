import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Rewrite } from "../../core/rewrites/rewrite";
import { rewritePlace, sayRewritten } from "../../core/rewrites/say-rewrite";
import { usePane } from "../PaneContext";
import { CellLink } from "../shared/CellLink";
import { usePlainStyles } from "../shared/usePlainStyles";
import { words } from "./messages";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** One sentence: its old and new amounts with their cells, as it stands, and as it is to be. */
export function RewriteCard({ rewrite }: { readonly rewrite: Rewrite }) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { copy } = usePane();
  const { before, after, why, amounts } = rewrite;
  const cells = amounts.flatMap((amount) => amount.cells);
  return (
    <article className={styles.root}>
      <h3 className={plain.heading}>{rewritePlace(rewrite)}</h3>
      <ul className={styles.list}>
        {amounts.map((amount) => (
          <li key={amount.claim}>{sayRewritten(amount)}</li>
        ))}
      </ul>
      {cells.length > 0 && (
        <div className={plain.row}>
          {cells.map(({ ref }, at) => (
            <CellLink key={`${ref} ${String(at)}`} reference={ref} />
          ))}
        </div>
      )}
      <p className={plain.small}>{words.stands}</p>
      <p className={plain.text}>{before}</p>
      {after === null ? (
        <p className={plain.text}>{words.byHand(why)}</p>
      ) : (
        <>
          <p className={plain.small}>{words.write}</p>
          <blockquote className={styles.quote}>{after}</blockquote>
          <div className={plain.row}>
            <Button size="small" onClick={() => copy(after, "the sentence")}>
              {words.copy}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
