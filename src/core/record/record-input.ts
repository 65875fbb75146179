import type { Finding } from "../finding";
import type { Report } from "../report";
import type { Settings } from "../settings";
import type { RecordFile } from "./record-data";
import type { RecordDetails } from "./record-details";

/** The result a record tells of: a report, or those of a pack taken together. */
export type RecordedResult = Pick<Report, "claims" | "unchecked" | "coverage" | "summary"> & {
  readonly findings: readonly Finding[];
};

/** All that goes into a record. */
export interface RecordInput {
  readonly result: RecordedResult;
  readonly files: readonly RecordFile[];
  readonly details: RecordDetails;
  readonly settings: Settings;
  /** What holds where nothing is set. */
  readonly usual: Settings;
  /** Who is to put a finding right, as entered, by its fingerprint. */
  readonly owners: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly checkedAt: string;
  /** Version of Crosscast. */
  readonly tool: string;
}
