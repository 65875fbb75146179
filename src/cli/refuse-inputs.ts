import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { UnreadableFile } from "../files/unreadable-file";

/** A file that will be written, and the option that names it. */
export interface Target {
  readonly option: "--out" | "--marked" | "--record" | "--save-decisions";
  readonly file: string | undefined;
}

/**
 * Files that are read are never written to, and two results never go to one file.
 * @throws UnreadableFile naming the option to change.
 */
export async function refuseInputs(
  targets: readonly Target[],
  inputs: readonly string[],
): Promise<void> {
  const taken = new Map<string, string>();
  for (const input of inputs)
    taken.set(
      await trueName(input),
      "it is one of the files being reviewed, and those are never written to",
    );
  for (const { option, file } of targets) {
    if (file === undefined) continue;
    const name = await trueName(file);
    const reason = taken.get(name);
    if (reason !== undefined)
      throw new UnreadableFile(basename(file), reason, `Name another file after ${option}`);
    taken.set(name, "it is named for something else too");
  }
}

async function trueName(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}
