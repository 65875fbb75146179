import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Outcome } from "../core/outcome";
import { buildRecord } from "../core/record/build-record";
import type { RecordFile } from "../core/record/record-data";
import { noDetails, type RecordDetails } from "../core/record/record-details";
import type { RecordedResult } from "../core/record/record-input";
import type { ReviewRecord } from "../core/record/review-record";
import { toPackReport, toReport } from "../core/report";
import type { Settings } from "../core/settings";
import { usualSettings } from "../files/settings/with-abbreviations";
import { UnreadableFile } from "../files/unreadable-file";
import { loadBytes } from "./read-inputs";
import type { Terminal } from "./terminal";

/** The record's file and what is entered in it. */
export interface RecordOptions extends Partial<Record<keyof RecordDetails, string>> {
  readonly record?: string;
  /** A file of details; options of their own go before it. */
  readonly details?: string;
}

/** What a record rests on beside the result. */
export interface Recorded {
  readonly files: readonly RecordFile[];
  readonly details: RecordDetails;
  readonly settings: Settings;
}

/**
 * The details as entered.
 * @throws UnreadableFile where the record or a detail cannot be made as asked.
 */
export async function readRecordOptions(
  options: RecordOptions,
  workbooks: readonly string[],
  narrative: readonly string[],
): Promise<RecordDetails> {
  const {
    record,
    details: file,
    council,
    committee,
    meetingDate,
    period,
    stage,
    preparer,
  } = options;
  const given = { council, committee, meetingDate, period, stage, preparer };
  const entered = Object.fromEntries(
    Object.entries(given).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value]],
    ),
  );
  if (record === undefined) {
    if (file !== undefined || Object.keys(entered).length > 0)
      throw new UnreadableFile(
        "--record",
        "details were given, and no record to put them in",
        "Name its file after --record",
      );
    return noDetails;
  }
  kindOf(record);
  if (workbooks.length > 1 && narrative.length === 0)
    throw new UnreadableFile(
      basename(record),
      "a record is about one workbook, or about several with their narrative",
      "Make the records one at a time, or name the narrative after --narrative",
    );
  const { readDetails, withDetails } = await import("../files/record/read-details");
  const base =
    file === undefined
      ? noDetails
      : readDetails(basename(file), new TextDecoder().decode(await loadBytes(file)));
  return withDetails("--stage", base, entered);
}

/** Writes the record of a review, as a page or a workbook by the ending of its name. */
export async function writeRecord(
  outcome: Outcome,
  { record: out }: RecordOptions,
  { files, details, settings }: Recorded,
  terminal: Terminal,
): Promise<void> {
  const found = resultOf(outcome);
  if (out === undefined || !found) return;
  const { toolVersion } = await import("../files/record/tool-version");
  const record = buildRecord({
    ...found,
    files,
    details,
    settings,
    usual: usualSettings,
    checkedAt: terminal.today(),
    tool: toolVersion,
  });
  const contents = await render(record, kindOf(out));
  try {
    await writeFile(out, contents);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(
      basename(out),
      `the record could not be written (${reason})`,
      "Name a file in a folder that exists and that you may write to",
    );
  }
  terminal.err(`The record was written to ${out}\n`);
}

type Kind = "html" | "xlsx";

function kindOf(out: string): Kind {
  const ending = /\.(html|xlsx)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === "html" || ending === "xlsx") return ending;
  throw new UnreadableFile(
    basename(out),
    "a record is a page or a workbook",
    "Give it a name that ends in .html or .xlsx",
  );
}

async function render(record: ReviewRecord, kind: Kind): Promise<string | Uint8Array> {
  if (kind === "html")
    return (await import("../files/record/write-record-html")).writeRecordHtml(record);
  return (await import("../files/record/write-record-xlsx")).writeRecordXlsx(record);
}

/** The result without its relations, which no record lists. Null for workbooks that stand alone. */
function resultOf(outcome: Outcome): {
  readonly result: RecordedResult;
  readonly owners: Readonly<Record<string, string>>;
} | null {
  switch (outcome.kind) {
    case "one": {
      const { review } = outcome;
      return {
        result: toReport({ ...review, relations: [] }),
        owners: review.decisions.owners ?? {},
      };
    }
    case "pack": {
      const { pack } = outcome;
      const { claims } = toPackReport({ ...pack, reviews: [] });
      const { findings, unchecked, coverage, summary, decisions } = pack;
      return {
        result: { claims, findings, unchecked, coverage, summary },
        owners: decisions.owners ?? {},
      };
    }
    case "several":
      return null;
  }
}
