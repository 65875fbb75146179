import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Terminal } from "../../cli/terminal";
import { openBrowser } from "./open-browser";
import { isAnswered, readServeOptions, shownName, type ServeOptions } from "./serve-options";
import { serve, type Serving } from "./serve";

export interface StartParts {
  readonly root: string;
  readonly terminal: Terminal;
  /** The command line, which prints the review first. */
  readonly review: (words: readonly string[], terminal: Terminal) => Promise<number>;
  /** Whether to go on serving until `stop`. */
  readonly stays: boolean;
  readonly stop: AbortSignal;
}

/** `npm start`: prints the review of the workbook, serves the page, and says where. Gives the exit status. */
export async function start(words: readonly string[], parts: StartParts): Promise<number> {
  const { root, terminal, review, stays, stop } = parts;
  let options: ServeOptions;
  try {
    options = readServeOptions(words, root);
  } catch (error) {
    return isAnswered(error) ? 0 : 2;
  }
  const { workbook, narratives, port, open } = options;
  const named = narratives.flatMap((file) => ["--narrative", file]);
  const status = await review(["check", workbook, ...named, "--fail-on", "never"], terminal);
  if (!(await exists(workbook))) return status;
  const serving = await serve({ root, opened: { workbook, narratives }, port });
  const { address } = serving;
  if (port !== 0 && serving.port !== port)
    terminal.out(
      `\nPort ${String(port)} is taken by another program; ${String(serving.port)} is used.`,
    );
  terminal.out(`\n${shownName(workbook)} is open in a page that plays Excel: ${address}\n`);
  if (!stays) {
    terminal.out("Nobody is at the keyboard (CI is set), so the page is not kept open.\n");
    await serving.close();
    return status;
  }
  terminal.out("Nothing leaves this computer. Press Ctrl-C to stop.\n");
  if (open) openBrowser(address);
  await until(stop, serving);
  terminal.out("Stopped.\n");
  return 0;
}

async function until(stop: AbortSignal, serving: Serving): Promise<void> {
  if (!stop.aborted)
    await new Promise((resolve) => stop.addEventListener("abort", resolve, { once: true }));
  await serving.close();
}

function exists(file: string): Promise<boolean> {
  return access(join(file)).then(
    () => true,
    () => false,
  );
}
