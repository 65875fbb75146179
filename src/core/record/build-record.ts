import { count, sayAmounts, saySums, sayTables } from "../wording";
import { recordVersion, type RecordFile } from "./record-data";
import type { RecordInput } from "./record-input";
import { scope, type ReviewRecord, type Schedule } from "./review-record";
import { sayTime } from "./say-time";
import { acceptances } from "./schedules/acceptances";
import { changedSettings } from "./schedules/changed-settings";
import type { ScheduleDraft } from "./schedules/draft";
import { everyAmount } from "./schedules/every-amount";
import { lapsedAcceptances } from "./schedules/lapsed-acceptances";
import { notChecked } from "./schedules/not-checked";
import { openErrors } from "./schedules/open-errors";
import { openWarnings } from "./schedules/open-warnings";
import { pickedLines } from "./schedules/picked-lines";
import { sheetHashes } from "./schedules/sheet-hashes";
import { sourcedAmounts } from "./schedules/sourced-amounts";
import { unsettledAmounts } from "./schedules/unsettled-amounts";

/** What needs a person first comes first; the long lists that only support it come last. */
const schedules: readonly ((input: RecordInput) => ScheduleDraft)[] = [
  openErrors,
  acceptances,
  lapsedAcceptances,
  openWarnings,
  unsettledAmounts,
  sourcedAmounts,
  pickedLines,
  notChecked,
  changedSettings,
  everyAmount,
  sheetHashes,
];

/** The record of a review: pure, the same for every way of printing it. */
export function buildRecord(input: RecordInput): ReviewRecord {
  const { details, tool, checkedAt } = input;
  const of = (wanted: RecordFile["role"]) => input.files.filter(({ role }) => role === wanted);
  const files = [...of("workbook"), ...of("narrative")];
  return {
    details,
    files,
    made: `Checked on ${sayTime(checkedAt)} with Crosscast ${tool}.`,
    result: sayResult(input),
    scope,
    signatures: [
      { role: "Prepared by", name: details.preparer },
      { role: "Reviewed by (not the preparer)", name: "" },
      { role: "Chief finance officer or delegate", name: "" },
    ],
    schedules: schedules.map((draw, at) => number(draw(input), at + 1)),
    data: { crosscastRecord: recordVersion, tool, checkedAt, files },
  };
}

function number({ title, uncounted, ...rest }: ScheduleDraft, place: number): Schedule {
  const size = uncounted || rest.rows.length === 0 ? "" : ` (${String(rest.rows.length)})`;
  return { heading: `Schedule ${String(place)}. ${title}${size}`, ...rest };
}

function sayResult({ result, settings, usual }: RecordInput): readonly string[] {
  const { coverage, findings, unchecked } = result;
  const open = findings.filter(({ decision }) => !decision);
  const errors = open.filter(({ severity }) => severity === "error").length;
  const others = open.length - errors;
  const accepted = findings.length - open.length;
  const off = Object.entries(settings.severities).filter(
    ([rule, severity]) => severity === "off" && usual.severities[rule] !== "off",
  ).length;
  return [
    sayAmounts(coverage),
    saySums(coverage),
    ...(coverage.narrativeTables ? [sayTables(coverage)] : []),
    `Errors open: ${String(errors)}. Accepted with a reason: ${String(accepted)}. Warnings and notes open: ${String(others)}.`,
    unchecked.length === 0
      ? "Nothing was left out of the check."
      : `${count(unchecked.length, "thing")} could not be checked or ${unchecked.length === 1 ? "was" : "were"} left out.`,
    ...(off > 0 ? [`${count(off, "check")} switched off.`] : []),
    ...(settings.excludedSheets.length > 0
      ? [`${count(settings.excludedSheets.length, "sheet")} left out.`]
      : []),
  ];
}
