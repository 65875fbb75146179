import { rules } from "../../core/checks/rules";
import type { Severity } from "../../core/finding";
import { defaultSettings, type Settings } from "../../core/settings";
import { UnreadableFile } from "../unreadable-file";

const severities: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

/**
 * Reads a council's settings from JSON. Fields that are left out keep their defaults.
 * @throws UnreadableFile naming the field that cannot be used and what it may be.
 */
export function readSettings(name: string, text: string): Settings {
  const fail = (reason: string, remedy: string): never => {
    throw new UnreadableFile(name, reason, remedy);
  };
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail("it is not JSON", "Put the settings between { and }, names and words in quotes");
  }
  if (!isRecord(given)) return fail("it is not a JSON object", "Put the settings between { and }");
  for (const key of Object.keys(given))
    if (!(key in defaultSettings))
      fail(`“${key}” is not a setting`, `Use ${Object.keys(defaultSettings).join(", ")}`);
  return {
    severities: readSeverities(given["severities"] ?? {}, fail),
    synonyms: readSynonyms(given["synonyms"] ?? [], fail),
    excludedSheets: readNames("excludedSheets", given["excludedSheets"] ?? [], fail),
  };
}

type Fail = (reason: string, remedy: string) => never;

function readSeverities(given: unknown, fail: Fail): Settings["severities"] {
  const allowed = severities.map((one) => `“${one}”`).join(", ");
  if (!isRecord(given))
    return fail("“severities” is not an object", `Give a check's name and one of ${allowed}`);
  for (const [rule, severity] of Object.entries(given)) {
    if (!rules.some(({ id }) => id === rule))
      fail(`there is no check “${rule}”`, `Use ${rules.map(({ id }) => id).join(", ")}`);
    if (!severities.includes(severity as Severity))
      fail(`“${rule}” is set to ${JSON.stringify(severity)}`, `Use one of ${allowed}`);
  }
  return given as Settings["severities"];
}

function readSynonyms(given: unknown, fail: Fail): Settings["synonyms"] {
  if (!Array.isArray(given))
    return fail("“synonyms” is not a list", "Give a list of lists of names");
  return given.map((group) => readNames("synonyms", group, fail));
}

function readNames(field: string, given: unknown, fail: Fail): readonly string[] {
  if (Array.isArray(given) && given.every((one): one is string => typeof one === "string"))
    return given;
  return fail(`“${field}” holds something that is not a list of names`, "Put each name in quotes");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
