import { realpath, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Outcome } from "../core/outcome";
import { UnreadableFile } from "../files/unreadable-file";
import type { CheckOptions } from "./check";
import type { Terminal } from "./terminal";

export type Format = "text" | "json" | "html" | "junit";

/** Writes the report to the screen or to `--out`, which may be none of the files that were read. */
export async function writeOutcome(
  outcome: Outcome,
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, format } = options;
  if (out === undefined) {
    for (const text of await render(outcome, format, terminal, terminal.colour)) terminal.out(text);
    return;
  }
  const text = await render(outcome, format, terminal, false);
  try {
    await writeFile(out, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      basename(out),
      `the report could not be written (${reason})`,
      "Name a file in a folder that exists and that you may write to",
    );
  }
  terminal.err(`The report was written to ${out}\n`);
}

async function render(
  outcome: Outcome,
  format: Format,
  terminal: Terminal,
  colour: boolean,
): Promise<Iterable<string>> {
  switch (format) {
    case "json":
      return (await import("../files/report/write-json")).writeJson(outcome);
    case "html":
      return [(await import("../files/report/write-html")).writeHtml(outcome)];
    case "junit":
      return [(await import("../files/report/write-junit")).writeJunit(outcome)];
    case "text": {
      const { writeText } = await import("../files/report/write-text");
      if (!colour) return [writeText(outcome, terminal.width)];
      const { paint } = await import("./paint");
      return [writeText(outcome, terminal.width, paint)];
    }
  }
}

/** @throws UnreadableFile where the report would be written over a file that is read. */
export async function refuseInputs(out: string, inputs: readonly string[]): Promise<void> {
  const target = await trueName(out);
  for (const input of inputs)
    if ((await trueName(input)) === target)
      throw new UnreadableFile(
        basename(out),
        "it is one of the files being reviewed, and those are never written to",
        "Name another file after --out",
      );
}

async function trueName(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}
