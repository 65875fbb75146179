import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";

export interface Choice {
  readonly label: string;
  act(): void;
}

/** A button of few words that opens a short list of things to do. */
export function SmallMenu({
  title,
  choices,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle">
          {title}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ label, act }) => (
            <MenuItem key={label} onClick={act}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
