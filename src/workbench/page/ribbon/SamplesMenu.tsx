import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import { BookOpenRegular } from "@fluentui/react-icons";
import { samples } from "../book/samples";

/** The workbooks that come with the program. */
export function SamplesMenu({ onSample }: { onSample(folder: string): void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<BookOpenRegular />}>Samples</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map(({ folder, title }) => (
            <MenuItem key={folder} onClick={() => onSample(folder)}>
              {title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
