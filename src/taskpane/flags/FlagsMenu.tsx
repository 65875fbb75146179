import { usePane } from "../PaneContext";
import { SmallMenu } from "../shared/SmallMenu";
import { words } from "./messages";

/** Showing and clearing flags; each asks before it writes. */
export function FlagsMenu() {
  const { ask } = usePane();
  return (
    <SmallMenu
      title={words.menu}
      choices={[
        { label: words.show, act: () => ask({ kind: "flags", show: true }) },
        { label: words.clear, act: () => ask({ kind: "flags", show: false }) },
      ]}
    />
  );
}
