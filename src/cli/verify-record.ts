import { basename } from "node:path";
import { compareRecord } from "../core/record/compare-record";
import type { RecordFile } from "../core/record/record-data";
import { UnreadableFile } from "../files/unreadable-file";
import { ExitStatus } from "./exit-status";
import { Progress } from "./progress";
import { loadBytes, loadFile, loadWorkbook } from "./read-inputs";
import type { Terminal } from "./terminal";

export interface VerifyOptions {
  readonly record: string;
  readonly workbooks: readonly string[];
  readonly narrative: readonly string[];
}

/** Says whether a record covers the files beside it: exit status 0 if it covers them all, 1 if not, 2 if one cannot be read. */
export async function verifyRecord(
  { record, workbooks, narrative }: VerifyOptions,
  terminal: Terminal,
): Promise<number> {
  const progress = new Progress(terminal);
  try {
    const bytes = await loadBytes(record);
    const { readRecord } = await import("../files/record/read-record");
    const data = await readRecord(basename(record), bytes);
    const { narrativeFile, workbookFile } = await import("../files/record/record-file");
    const now: RecordFile[] = [];
    for (const file of workbooks) {
      progress.step(`Reading ${basename(file)}`);
      const loaded = await loadWorkbook(file, progress);
      now.push(await workbookFile(loaded, loaded.snapshot));
    }
    for (const file of narrative) now.push(await narrativeFile(await loadFile(file)));
    progress.done();
    const { covers, says } = compareRecord(data, now);
    terminal.out(`${says.join("\n")}\n`);
    return covers ? ExitStatus.Clean : ExitStatus.Found;
  } catch (error) {
    progress.done();
    if (!(error instanceof UnreadableFile)) throw error;
    terminal.err(`${error.message}\n`);
    return ExitStatus.Unreadable;
  }
}
