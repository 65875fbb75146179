import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Port } from "../excel/port";
import { Pane } from "./Pane";
import { useDark } from "./state/useDark";

/** The task pane: everything a person sees, fed by one port. */
export function App({ port }: { readonly port: Port }) {
  const dark = useDark(port);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Pane port={port} />
    </FluentProvider>
  );
}
