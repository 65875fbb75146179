import { Command, CommanderError, Option } from "commander";
import { check, type CheckOptions } from "./check";
import { ExitStatus } from "./exit-status";
import type { Terminal } from "./terminal";

/** Runs one command and gives its exit status. Never throws. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let status: number = ExitStatus.Clean;
  const program = new Command("crosscast")
    .description(
      "Checks that a budget workbook adds up and that the narrative about it says the same.",
    )
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  program
    .command("check")
    .description("review one or more workbooks, with the narrative written about them")
    .argument("<workbook...>", "workbook to review: .xlsx, .xlsm, .csv and others; only ever read")
    .option(
      "--narrative <file>",
      "report about the workbooks: .docx, .txt, .md; may be repeated",
      collect,
      [],
    )
    .addOption(
      new Option("--format <format>", "how the report is written")
        .choices(["text", "json", "html", "junit"])
        .default("text"),
    )
    .option("--out <file>", "write the report to a file instead of the screen")
    .addOption(
      new Option("--fail-on <level>", "findings from this level up give exit status 1")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .option(
      "--marked <file>",
      "write a copy of the Word report with a comment on each amount to look at",
    )
    .option("--ticks", "in the marked copy, tick each amount that agrees, with its cell")
    .option("--settings <file>", "a council's own settings, as JSON")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .action(async (workbooks: string[], options: Omit<CheckOptions, "workbooks">) => {
      status = await check({ ...options, workbooks }, terminal);
    });
  try {
    await program.parseAsync([...words], { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitStatus.Clean : ExitStatus.Unreadable;
  }
}

function collect(file: string, before: readonly string[]): readonly string[] {
  return [...before, file];
}
