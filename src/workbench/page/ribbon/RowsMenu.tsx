import { TableInsertRowRegular } from "@fluentui/react-icons";
import { RibbonMenu } from "./RibbonMenu";

/** What can be done with the rows of the selection. */
export type RowsAction = "insert" | "delete" | "hide" | "show";

const actions: readonly (readonly [RowsAction, string])[] = [
  ["insert", "Insert rows above"],
  ["delete", "Delete rows"],
  ["hide", "Hide rows"],
  ["show", "Show hidden rows"],
];

export function RowsMenu({ onRows }: { onRows(action: RowsAction): void }) {
  return (
    <RibbonMenu title="Rows" icon={<TableInsertRowRegular />} choices={actions} onChoose={onRows} />
  );
}
