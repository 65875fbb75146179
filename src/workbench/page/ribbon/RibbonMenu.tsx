import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

interface Props<Choice extends string> {
  readonly title: string;
  readonly icon: ReactElement;
  /** Each with its words, in order. */
  readonly choices: readonly (readonly [Choice, string])[];
  onChoose(choice: Choice): void;
}

/** A button of the ribbon that opens a list to choose from. */
export function RibbonMenu<Choice extends string>({
  title,
  icon,
  choices,
  onChoose,
}: Props<Choice>) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={icon}>{title}</ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(([choice, words]) => (
            <MenuItem key={choice} onClick={() => onChoose(choice)}>
              {words}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
