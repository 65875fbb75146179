import { rules } from "../../core/checks/rules";
import type { Severity } from "../../core/finding";
import { defaultSettings, type Settings, type SignSetting } from "../../core/settings";
import { UnreadableFile } from "../unreadable-file";
import { FieldReader, isRecord, type Fail } from "./field-reader";

const severities: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];
const signs: readonly SignSetting[] = ["table", "positive", "negative"];

/**
 * Reads a council's settings from JSON. Fields that are left out keep their defaults.
 * @throws UnreadableFile naming the field that cannot be used and what it may be.
 */
export function readSettings(name: string, text: string): Settings {
  const fail: Fail = (reason, remedy) => {
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
  return readFields(new FieldReader(given, fail));
}

function readFields(fields: FieldReader): Settings {
  const plain = defaultSettings;
  return {
    severities: fields.read("severities", plain.severities, readSeverities),
    synonyms: fields.read("synonyms", plain.synonyms, (given, fail) =>
      Array.isArray(given)
        ? given.map((group) => readNames("synonyms", group, fail))
        : fail("“synonyms” is not a list", "Give a list of lists of names"),
    ),
    excludedSheets: fields.names("excludedSheets", plain.excludedSheets),
    adverseSign: fields.choice("adverseSign", plain.adverseSign, signs),
    incomeSign: fields.choice("incomeSign", plain.incomeSign, signs),
    explain: fields.record("explain", plain.explain, (one) => ({
      amount: one.number("amount", 0),
      percent: one.number("percent", 0),
    })),
    rag: fields.record("rag", plain.rag, (one) => ({
      amber: one.number("amber"),
      red: one.number("red"),
    })),
    virementLimits: fields.list("virementLimits", plain.virementLimits, (one) => ({
      above: one.number("above"),
      approval: one.word("approval"),
    })),
    calendar: fields.read("calendar", plain.calendar, readCalendar),
    published: fields.record("published", plain.published, (one) => ({
      as: one.choice("as", "pdf", ["pdf", "workbook"] as const),
      sheets: one.names("sheets", []),
    })),
    smallNumber: fields.number("smallNumber", plain.smallNumber),
  };
}

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

function readCalendar(given: unknown, fail: Fail): Settings["calendar"] {
  if (isRecord(given) && Object.values(given).every((period) => typeof period === "string"))
    return given as Settings["calendar"];
  return fail(
    "“calendar” does not pair months with periods",
    'Give each committee\'s month and the period it reports, such as "September": "Period 4"',
  );
}

function readNames(field: string, given: unknown, fail: Fail): readonly string[] {
  if (Array.isArray(given) && given.every((one): one is string => typeof one === "string"))
    return given;
  return fail(`“${field}” holds something that is not a list of names`, "Put each name in quotes");
}
