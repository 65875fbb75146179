import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Decisions } from "../../core/decisions";
import type { Report } from "../../core/report";
import { CellLink } from "../shared/CellLink";
import { usePlainStyles } from "../shared/usePlainStyles";
import { AmountDetails } from "./AmountDetails";
import { AmountMark } from "./AmountMark";
import type { Passage } from "./passages";

interface Props {
  readonly passage: Passage;
  /** The narrative's name, where this is the first of its paragraphs. */
  readonly heading: string | null;
  readonly tables: Report["tables"];
  readonly decisions: Decisions;
  /** The amount that Tab reaches. */
  readonly current: string | null;
  readonly isOpen: (amount: string) => boolean;
  onToggle(amount: string): void;
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    lineHeight: "1.7",
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  item: { paddingLeft: tokens.spacingHorizontalM },
  number: { color: tokens.colorNeutralForeground2, marginRight: tokens.spacingHorizontalXS },
  name: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** A paragraph of the narrative, its amounts marked, with what came of the opened ones below it. */
export function PassageText(props: Props) {
  const { passage, heading, tables, decisions, current, isOpen, onToggle } = props;
  const styles = useStyles();
  const plain = usePlainStyles();
  const details = useId();
  const { paragraph, pieces } = passage;
  const { place, number, style, about } = paragraph;
  return (
    <>
      {heading !== null && <h2 className={styles.name}>{heading}</h2>}
      {place.kind !== "document" && (
        <p className={plain.small}>
          <CellLink reference={place.ref} />
          {about !== undefined && about !== "" && `, beside ${about}`}
        </p>
      )}
      <p
        className={mergeClasses(
          styles.text,
          style === "heading" && styles.heading,
          style === "list item" && styles.item,
        )}
      >
        {number !== null && <span className={styles.number}>{number}</span>}
        {pieces.map(({ text, amount }, at) =>
          amount === null ? (
            <span key={at}>{text}</span>
          ) : (
            <AmountMark
              key={at}
              amount={amount}
              text={text}
              open={isOpen(amount.id)}
              current={current === amount.id}
              controls={details}
              onToggle={() => onToggle(amount.id)}
            />
          ),
        )}
      </p>
      <div id={details}>
        {pieces.map(
          ({ text, amount }, at) =>
            amount !== null &&
            isOpen(amount.id) && (
              <AmountDetails
                key={at}
                amount={amount}
                text={text}
                tables={tables}
                decisions={decisions}
              />
            ),
        )}
      </div>
    </>
  );
}
