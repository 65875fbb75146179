import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { cleanWorkbook } from "../files/traces/clean-workbook";
import { UnreadableFile } from "../files/unreadable-file";
import { ExitStatus } from "./exit-status";
import { loadBytes } from "./read-inputs";
import { refuseInputs } from "./refuse-inputs";
import type { Terminal } from "./terminal";

export interface CleanOptions {
  readonly workbook: string;
  readonly out: string;
}

/** Writes a copy of a workbook without Crosscast's data, and says what was taken out. The workbook is never written to. */
export async function clean({ workbook, out }: CleanOptions, terminal: Terminal): Promise<number> {
  try {
    await refuseInputs([{ option: "--out", file: out }], [workbook]);
    const { bytes, gone } = await cleanWorkbook(basename(workbook), await loadBytes(workbook));
    await save(out, bytes);
    terminal.out(
      gone.length === 0
        ? `${basename(workbook)} holds no data of Crosscast. ${out} is the same file.\n`
        : [
            `Taken out of the copy ${out}:`,
            ...gone.map(({ what }) => `  ${what}`),
            `${basename(workbook)} is as it was.\n`,
          ].join("\n"),
    );
    return ExitStatus.Clean;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    terminal.err(`${error.message}\n`);
    return ExitStatus.Unreadable;
  }
}

async function save(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(out, bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      basename(out),
      `the copy could not be written (${reason})`,
      "Name a file in a folder that exists and that you may write to",
    );
  }
}
