import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { parseRef } from "../../core/workbook/cell-ref";
import { usePane } from "../PaneContext";
import { usePlainStyles } from "./usePlainStyles";

interface Props {
  /** Full reference, `'Appendix 1'!F4`, or a place in a document, which cannot be selected. */
  readonly reference: string;
  /** What stands on the link, where it is not the reference itself. */
  readonly children?: string;
  readonly tabIndex?: number;
  /** Within a sentence, where it takes no more room than its words. */
  readonly inText?: boolean;
}

const useStyles = makeStyles({
  // A finger needs 24 pixels (WCAG 2.2, target size).
  tall: {
    display: "inline-block",
    minHeight: "24px",
    lineHeight: "24px",
    overflowWrap: "anywhere",
  },
});

/** A place in the workbook: choosing it selects the cell. */
export function CellLink({ reference, children, tabIndex, inText }: Props) {
  const styles = useStyles();
  const plain = usePlainStyles();
  const { show } = usePane();
  if (!parseRef(reference)) return <span>{children ?? reference}</span>;
  return (
    <Link
      as="button"
      inline
      className={mergeClasses(inText !== true && styles.tall)}
      onClick={() => show(reference)}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      {children ?? reference}
      <span className={plain.hidden}>, show in the workbook</span>
    </Link>
  );
}
