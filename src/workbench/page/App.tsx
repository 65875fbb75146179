import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { WorkbenchPage } from "./WorkbenchPage";

const preference = "(prefers-color-scheme: dark)";

/** The page in the colours the person's system asks for; the sheet itself stays paper-white. */
export function App() {
  const dark = useSyncExternalStore(
    (changed) => {
      const query = matchMedia(preference);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => matchMedia(preference).matches,
  );
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <WorkbenchPage />
    </FluentProvider>
  );
}
