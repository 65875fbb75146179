import { createRoot } from "react-dom/client";
import { readNarrative } from "../../../src/files/narrative/read-narrative";
import { readWorkbook } from "../../../src/files/workbook/read-workbook";
import type { NarrativeInput } from "../../../src/excel/port";
import { App } from "../../../src/taskpane/App";
import { fakePort, readLines } from "../fake-port";
import { states } from "./states";

/**
 * A page for looking at the pane in each of its states without Excel: `?state=findings&sample=planted-errors`.
 * It is never shipped.
 */
async function open() {
  const query = new URLSearchParams(location.search);
  const sample = query.get("sample") ?? "planted-errors";
  const state = states[query.get("state") ?? "result"] ?? {};
  const bytes = async (file: string) =>
    new Uint8Array(await (await fetch(`samples/${sample}/${file}`)).arrayBuffer());
  const report: NarrativeInput = {
    kind: "file",
    name: "report.docx",
    bytes: await bytes("report.docx"),
  };
  const port = fakePort({
    snapshot: await readWorkbook("workbook.xlsx", await bytes("workbook.xlsx")),
    read: (input) =>
      input.kind === "pasted" ? readLines(input) : readNarrative(input.name, input.bytes),
    ...state.options,
  });
  const page = document.getElementById("pane");
  if (!page) throw new Error("The page has no place for the pane.");
  if (state.checked !== false) {
    const inputs = state.narrative === false ? [] : [report];
    const last = await port.check(inputs, () => undefined, new AbortController().signal);
    createRoot(page).render(<App port={{ ...port, last: () => last }} />);
  } else createRoot(page).render(<App port={port} />);
  Object.assign(window, { port });
}

void open();
