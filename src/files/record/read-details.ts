import {
  noDetails,
  stages,
  type RecordDetails,
  type Stage,
} from "../../core/record/record-details";
import { isRecord } from "../../core/settings/field-reader";
import { UnreadableFile } from "../unreadable-file";

/** Details of a record as given, some of them or all. */
export type GivenDetails = Readonly<Partial<Record<keyof RecordDetails, string>>>;

/**
 * A record's details from JSON: `{ "council": "…", "stage": "draft" }`.
 * @throws UnreadableFile naming the detail that cannot be used.
 */
export function readDetails(name: string, text: string): RecordDetails {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    given = null;
  }
  if (!isRecord(given))
    throw new UnreadableFile(
      name,
      "it is not a JSON object",
      "Put the details between { and }, names and words in quotes",
    );
  for (const [field, value] of Object.entries(given)) {
    if (!(field in noDetails))
      throw new UnreadableFile(
        name,
        `“${field}” is not a detail of a record`,
        `Use ${Object.keys(noDetails).join(", ")}`,
      );
    if (typeof value !== "string")
      throw new UnreadableFile(name, `“${field}” is not words`, "Give words in quotes");
  }
  return withDetails(name, noDetails, given as GivenDetails);
}

/**
 * The details with those given put over them.
 * @param source File or option that a fault is put down to.
 * @throws UnreadableFile where the stage is none that is known.
 */
export function withDetails(
  source: string,
  before: RecordDetails,
  given: GivenDetails,
): RecordDetails {
  const { stage = "", ...words } = given;
  if (stage !== "" && !isStage(stage))
    throw new UnreadableFile(source, `the stage is “${stage}”`, `Use ${stages.join(", ")}`);
  const trimmed = Object.entries(words).map(([field, value]) => [field, value.trim()] as const);
  return { ...before, ...Object.fromEntries(trimmed), ...(stage === "" ? {} : { stage }) };
}

function isStage(given: string): given is Stage {
  return stages.some((stage) => stage === given);
}
