import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { createHost } from "../../src/workbench/host";
import type { ExcelHost, HostOptions, WorkbookModel } from "../../src/workbench/host";

const dist = path.join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const address = "/office-js/";

/** The library's own files, read once for all tests of a file. */
const files = new Map<string, string>();

function libraryFile(url: string): string | null {
  const name = new URL(url).pathname.split(address)[1];
  if (name === undefined) return null;
  const known = files.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(dist, name), "utf8");
  files.set(name, text);
  return text;
}

/**
 * jsdom in jest fetches no scripts: what office.js appends to the page is read from node_modules,
 * evaluated in the page's own realm, and reported as loaded. Its telemetry is left unread.
 */
function serveScripts(window: Window & typeof globalThis): () => void {
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    const added = append.call(this, node) as T;
    if (!(node instanceof window.HTMLScriptElement) || node.src === "") return added;
    const script: HTMLScriptElement = node;
    queueMicrotask(() => {
      const text = /telemetry/.test(script.src) ? null : libraryFile(script.src);
      if (text === null) return void script.dispatchEvent(new window.Event("error"));
      window.eval(text);
      script.dispatchEvent(new window.Event("load"));
    });
    return added;
  };
  return () => {
    window.Node.prototype.appendChild = append;
  };
}

export interface StartedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
}

/**
 * Boots the real office.js in this test's window against a host of its own, as Excel on the web
 * would load an add-in. Once per test file: the library cannot be loaded twice into one window.
 */
export async function startOffice(
  workbook: WorkbookSnapshot | WorkbookModel,
  options: Omit<HostOptions, "workbook"> = {},
): Promise<StartedOffice> {
  const host = createHost({ ...options, workbook });
  Object.defineProperty(document, "domain", { value: "localhost", configurable: true });
  host.connectSameWindow(window);
  const restore = serveScripts(window as Window & typeof globalThis);
  const script = document.createElement("script");
  script.src = `${window.location.origin}${address}office.js`;
  await new Promise((resolve) => {
    script.addEventListener("load", resolve);
    document.head.appendChild(script);
  });
  const library = window as unknown as StartedOffice;
  await library.Office.onReady();
  restore();
  return {
    Excel: library.Excel,
    Office: library.Office,
    CustomFunctions: library.CustomFunctions,
    host,
  };
}
