import type { Decisions } from "../../core/decisions";
import { buildRecord } from "../../core/record/build-record";
import type { ReviewRecord } from "../../core/record/review-record";
import type { Report } from "../../core/report";
import type { Settings } from "../../core/settings";
import { toolVersion } from "../../files/record/tool-version";
import { usualSettings } from "../../files/settings/with-abbreviations";
import type { NarrativeInput } from "../port";
import { nameFiles } from "./name-files";
import type { RecordFacts } from "./record-facts";

/** The review that a record is about. */
export interface RecordedReview {
  readonly report: Report;
  readonly inputs: readonly NarrativeInput[];
  readonly settings: Settings;
  readonly owners: NonNullable<Decisions["owners"]>;
}

/** The record of a review that was made in Excel. */
export async function drawRecord(
  { report, inputs, settings, owners }: RecordedReview,
  { details, checkedAt, packaged }: RecordFacts,
): Promise<ReviewRecord> {
  return buildRecord({
    result: report,
    files: await nameFiles(report.workbook.name, packaged, inputs),
    details,
    settings,
    usual: usualSettings,
    owners,
    checkedAt,
    tool: toolVersion,
  });
}
