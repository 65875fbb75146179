import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { words } from "./messages";

/** Showing and clearing flags; each asks before it writes. */
export function FlagsMenu() {
  const { ask } = usePane();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {words.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => ask({ kind: "flags", show: true })}>{words.show}</MenuItem>
          <MenuItem onClick={() => ask({ kind: "flags", show: false })}>{words.clear}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
