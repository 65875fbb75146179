import { Button } from "@fluentui/react-components";
import { ClipboardCheckmark24Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import type { Report } from "../../core/report";
import { saySums } from "../../core/wording";
import { EmptyState } from "../shared/EmptyState";
import { words } from "./messages";
import type { FindingsChoice } from "./useFindings";

interface Props {
  readonly report: Report;
  /** Given where there are findings and the filter hides them all. */
  readonly choice?: FindingsChoice;
}

/** Why the list is empty, and what to do next. */
export function NoFindings({ report, choice }: Props) {
  if (choice && !choice.narrowed && choice.filter.state === "open")
    return (
      <EmptyState
        title={words.noneOpen}
        icon={<ClipboardCheckmark24Regular />}
        action={
          <Button size="small" onClick={() => choice.change({ state: "accepted" })}>
            {`Accepted (${String(choice.counts.accepted)})`}
          </Button>
        }
      >
        {words.noneOpenMore}
      </EmptyState>
    );
  if (choice)
    return (
      <EmptyState
        title={words.noMatch}
        action={
          <Button size="small" onClick={choice.clear}>
            {words.clear}
          </Button>
        }
      >
        {words.noMatchMore}
      </EmptyState>
    );
  if (report.tables.length === 0)
    return (
      <EmptyState title={words.nothingToCheck} icon={<TableSearch24Regular />}>
        {words.nothingToCheckMore}
      </EmptyState>
    );
  return (
    <EmptyState title={words.none} icon={<ClipboardCheckmark24Regular />}>
      {words.noneMore(saySums(report.coverage))}
    </EmptyState>
  );
}
