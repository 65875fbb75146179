import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evidence } from "../../core/finding";
import { CellLink } from "../shared/CellLink";
import { words } from "./messages";

/** Figures shown before a person asks for the rest. */
const first = 12;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
  figure: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

/** Every figure a finding rests on: its cell as a link, and what a reader sees there. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, first);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ ref, text }, at) => (
          <li key={at} className={styles.item}>
            <CellLink reference={ref} />
            <span className={styles.figure}>{text}</span>
          </li>
        ))}
      </ul>
      {shown.length < evidence.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.more(evidence.length - shown.length)}
        </Button>
      )}
    </>
  );
}
