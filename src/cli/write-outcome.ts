import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
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
