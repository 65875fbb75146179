import { Command, CommanderError } from "commander";
import { basename, join, resolve } from "node:path";

/** What `npm start` was asked for. */
export interface ServeOptions {
  readonly workbook: string;
  readonly narratives: readonly string[];
  readonly port: number;
  /** Whether to open a browser where there is one. */
  readonly open: boolean;
}

/** The workbook and report that are shown where none is named. */
const sample = "assets/samples/clackmannanshire-2017";

/**
 * Reads the words after `npm start --`.
 * @throws CommanderError for words it does not know, after saying so.
 */
export function readServeOptions(words: readonly string[], root: string): ServeOptions {
  const program = new Command("npm start --")
    .description("Opens a workbook in a page that plays Excel, with Crosscast beside it.")
    .argument("[workbook]", "workbook to open; a sample where none is named")
    .option("--narrative <file>", "report about the workbook; may be repeated", collect, [])
    .option("--port <number>", "where to serve the page; the next free one is taken", "3000")
    .option("--no-open", "do not open a browser")
    .exitOverride();
  program.parse([...words], { from: "user" });
  const [workbook] = program.args;
  const { narrative, port, open } = program.opts<{
    narrative: readonly string[];
    port: string;
    open: boolean;
  }>();
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    program.error(`error: --port takes a number from 0 to 65535, not “${port}”`);
  return {
    workbook: resolve(workbook ?? join(root, sample, "workbook.xlsx")),
    narratives:
      workbook === undefined && narrative.length === 0
        ? [join(root, sample, "report.docx")]
        : narrative.map((file) => resolve(file)),
    port: number,
    open,
  };
}

/** Whether the words were understood so far as to need nothing more: `--help` was asked for. */
export function isAnswered(error: unknown): boolean {
  return error instanceof CommanderError && error.exitCode === 0;
}

/** The file's name as the page shows it. */
export const shownName = (file: string): string => basename(file);

function collect(file: string, before: readonly string[]): readonly string[] {
  return [...before, file];
}
