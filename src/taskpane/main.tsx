import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/register-commands";
import { ExcelPort } from "../excel/excel-port";
import { startDesk } from "../excel/worker/start-worker";
import { App } from "./App";
import { keepTab } from "./state/keep-tab";

/** The page that Excel loads: the pane, the ribbon's commands and the custom functions share it. */
void Office.onReady(() => {
  const port = new ExcelPort({ startDesk });
  registerCommands(port);
  keepTab(document);
  const pane = document.getElementById("pane");
  if (pane) createRoot(pane).render(<App port={port} />);
});
