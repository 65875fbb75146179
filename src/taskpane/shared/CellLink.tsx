import { Link } from "@fluentui/react-components";
import { parseRef } from "../../core/workbook/cell-ref";
import { usePane } from "../PaneContext";

interface Props {
  /** Full reference, `'Appendix 1'!F4`, or a place in a document, which cannot be selected. */
  readonly reference: string;
  /** What stands on the link, where it is not the reference itself. */
  readonly children?: string;
  readonly tabIndex?: number;
}

/** A place in the workbook: choosing it selects the cell. */
export function CellLink({ reference, children, tabIndex }: Props) {
  const { show } = usePane();
  if (!parseRef(reference)) return <span>{children ?? reference}</span>;
  return (
    <Link
      as="button"
      inline
      aria-label={`Show ${reference} in the workbook`}
      onClick={() => show(reference)}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      {children ?? reference}
    </Link>
  );
}
