import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { TableInsertRowRegular } from "@fluentui/react-icons";

/** What can be done with the rows of the selection. */
export type RowsAction = "insert" | "delete" | "hide" | "show";

const titles: readonly (readonly [RowsAction, string])[] = [
  ["insert", "Insert rows above"],
  ["delete", "Delete rows"],
  ["hide", "Hide rows"],
  ["show", "Show hidden rows"],
];

export function RowsMenu({ onRows }: { onRows(action: RowsAction): void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<TableInsertRowRegular />}>Rows</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {titles.map(([action, title]) => (
            <MenuItem key={action} onClick={() => onRows(action)}>
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
