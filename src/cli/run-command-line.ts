import { Command, CommanderError, Option } from "commander";
import { check, type CheckOptions } from "./check";
import { ExitStatus } from "./exit-status";
import type { Terminal } from "./terminal";
import { verifyRecord } from "./verify-record";

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
    .option(
      "--settings <file>",
      "a council's own settings, as JSON; left out, those kept in the workbook hold",
    )
    .option(
      "--decisions <file>",
      "decisions saved before, or an earlier version of the workbook that holds them; matched by line, column and figure, in place of those in the workbook",
    )
    .option("--save-decisions <file>", "write the decisions that hold to a file")
    .option(
      "--previous <file>",
      "the workbook as it was when the report was written: lists the sentences to rewrite since",
    )
    .option("--record <file>", "write the record of the review, to be signed: .html or .xlsx")
    .option(
      "--details <file>",
      "what the record says of the report, as JSON; the options below go before it",
    )
    .option("--council <name>", "for the record: the council")
    .option("--committee <name>", "for the record: the committee the report goes to")
    .option("--meeting-date <date>", "for the record: when it meets")
    .option("--period <period>", "for the record: the period the report is about")
    .option("--stage <stage>", "for the record: draft, cleared or published")
    .option("--preparer <name>", "for the record: who prepared the report")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .action(async (workbooks: string[], options: Omit<CheckOptions, "workbooks">) => {
      status = await check({ ...options, workbooks }, terminal);
    });
  program
    .command("clean")
    .description("write a copy of a workbook without Crosscast’s data, to be published")
    .argument("<workbook>", "workbook to copy: .xlsx or .xlsm; only ever read")
    .requiredOption("--out <file>", "the copy")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .action(async (workbook: string, { out }: { out: string }) => {
      const { clean } = await import("./clean");
      status = await clean({ workbook, out }, terminal);
    });
  program
    .command("record")
    .description("work with the records that check --record writes")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .command("verify")
    .description("say whether a record covers a workbook as it is now")
    .argument("<record>", "the record: .html or .xlsx")
    .argument("<workbook...>", "the workbook, or the workbooks, it is held against")
    .option("--narrative <file>", "report to hold it against too; may be repeated", collect, [])
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .action(async (record: string, workbooks: string[], options: { narrative: string[] }) => {
      status = await verifyRecord({ record, workbooks, ...options }, terminal);
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
