import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Finding } from "../../core/finding";
import type { Report } from "../../core/report";
import { usePane } from "../PaneContext";
import { listForHolders, type Grouping } from "./list-for-holders";
import { words } from "./messages";

interface Props {
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly owners: Readonly<Record<string, string>>;
}

const groupings: readonly (readonly [Grouping, string])[] = [
  ["service", words.byService],
  ["sheet", words.bySheet],
  ["owner", words.byOwner],
];

/** Copies the list as it is filtered, cut into parts to send to budget holders. */
export function CopyListMenu({ findings, report, owners }: Props) {
  const { copy } = usePane();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {words.copyList}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groupings.map(([grouping, label]) => (
            <MenuItem
              key={grouping}
              onClick={() => copy(listForHolders(findings, report, owners, grouping), "the list")}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
