import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Outcome } from "../core/outcome";
import { toPackReport, toReport } from "../core/report";
import type { MarkedReport } from "../files/marked/marks-from-report";
import { UnreadableFile } from "../files/unreadable-file";
import type { LoadedNarrative } from "./read-inputs";
import type { Terminal } from "./terminal";

export interface MarkedOptions {
  /** The Word report's copy with comments. */
  readonly marked?: string;
  readonly ticks?: boolean;
}

const onlyWord = "Give the report as a Word document (.docx) after --narrative";

/** @throws UnreadableFile where no Word report, or more than one, is named for the copy to be made of. */
export function checkMarked({ marked, ticks }: MarkedOptions, narrative: readonly string[]): void {
  const word = narrative.filter((file) => /\.docx$/i.test(file));
  if (marked === undefined) {
    if (ticks)
      throw new UnreadableFile("--ticks", "ticks go into a marked copy", "Name it after --marked");
    return;
  }
  if (word.length === 0)
    throw new UnreadableFile(basename(marked), "there is no Word report to mark", onlyWord);
  if (word.length > 1)
    throw new UnreadableFile(
      basename(marked),
      "a marked copy is made of one Word report, and several are named",
      "Mark them one at a time",
    );
}

/** Writes the marked copy of the Word report; the report itself is never touched. */
export async function writeMarked(
  outcome: Outcome,
  { marked, ticks = false }: MarkedOptions,
  loaded: readonly LoadedNarrative[],
  terminal: Terminal,
): Promise<void> {
  const word = loaded.find(({ file }) => /\.docx$/i.test(file));
  const report = reportOf(outcome);
  // A Word report that could not be read has been said already.
  if (marked === undefined || !word || !report) return;
  const { marksFromReport } = await import("../files/marked/marks-from-report");
  const { markDocx } = await import("../files/marked/mark-docx");
  const name = word.narrative.name;
  const marks = marksFromReport(report, name, ticks);
  const copy = await markDocx(word.bytes, marks, { name, date: terminal.today() });
  try {
    await writeFile(marked, copy);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      basename(marked),
      `the marked copy could not be written (${reason})`,
      "Name a file in a folder that exists and that you may write to",
    );
  }
  const comments = marks.filter(({ kind }) => kind === "comment").length;
  const made = ticks ? ` and ${String(marks.length - comments)} ticks` : "";
  terminal.err(`A copy with ${String(comments)} comments${made} was written to ${marked}\n`);
}

/** The relations of a large workbook are left out: no mark needs them. */
function reportOf(outcome: Outcome): MarkedReport | null {
  switch (outcome.kind) {
    case "one":
      return toReport({ ...outcome.review, relations: [] });
    case "pack":
      return toPackReport({ ...outcome.pack, reviews: [] });
    case "several":
      return null;
  }
}
