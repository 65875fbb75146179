import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/register-commands";
import { ExcelPort } from "../excel/excel-port";
import { startDesk } from "../excel/worker/start-worker";
import { App } from "./App";
import { sayNotStarted } from "./say-not-started";
import { keepTab } from "./state/keep-tab";

/** The page that Excel loads: the pane, the ribbon's commands and the custom functions share it. */
function start(place: HTMLElement): void {
  if (typeof Office === "undefined") return sayNotStarted(place, "no library");
  const program = Office.onReady().then(({ host }) =>
    host === Office.HostType.Excel ? new ExcelPort({ startDesk }) : null,
  );
  const inExcel = program.then((port) => port ?? Promise.reject(new Error("Not in Excel.")));
  // A button that is pressed hears of it; where none is, there is nobody to tell.
  inExcel.catch(() => undefined);
  registerCommands(inExcel);
  program.then(
    (port) => {
      if (!port) return sayNotStarted(place, "not in Excel");
      keepTab(document);
      createRoot(place).render(<App port={port} />);
    },
    () => sayNotStarted(place, "broken"),
  );
}

const place = document.getElementById("pane");
if (place) start(place);
