import { rules } from "../checks/rules";
import type { Severity } from "../finding";
import { defaultSettings, type Settings, type SignSetting, type UnitName } from "../settings";
import { SettingFault, isRecord, type Fail, type FieldReader } from "./field-reader";

export const unitNames: readonly UnitName[] = ["£", "£000", "£m"];
const severities: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];
const signs: readonly SignSetting[] = ["table", "positive", "negative"];
export const months: readonly string[] = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

const plain = defaultSettings;

/** How each setting is read from JSON that anybody may have written; one that is left out keeps its default. */
export const readField: {
  readonly [Field in keyof Settings]: (fields: FieldReader) => Settings[Field];
} = {
  severities: (fields) => fields.read("severities", plain.severities, readSeverities),
  synonyms: (fields) =>
    fields.read("synonyms", plain.synonyms, (given, fail) =>
      Array.isArray(given)
        ? given.map((group) => readNames("synonyms", group, fail))
        : fail("“synonyms” is not a list", "Give a list of lists of names"),
    ),
  excludedSheets: (fields) => fields.names("excludedSheets", plain.excludedSheets),
  units: (fields) =>
    fields.list("units", plain.units, (one) => {
      const table = one.optionalWord("table");
      const sheet = one.word("sheet");
      const unit = one.demand("unit", unitNames);
      return table === null ? { sheet, unit } : { sheet, table, unit };
    }),
  tolerance: (fields) =>
    fields.record("tolerance", plain.tolerance, (one) => ({
      casting: one.optionalNumber("casting"),
      narrative: one.optionalNumber("narrative"),
    })),
  adverseSign: (fields) => fields.choice("adverseSign", plain.adverseSign, signs),
  incomeSign: (fields) => fields.choice("incomeSign", plain.incomeSign, signs),
  explain: (fields) =>
    fields.record("explain", plain.explain, (one) => ({
      amount: one.number("amount", 0),
      percent: one.number("percent", 0),
    })),
  rag: (fields) =>
    fields.record("rag", plain.rag, (one) => {
      const [amber, red] = [one.number("amber"), one.number("red")];
      if (amber > red)
        throw new SettingFault(
          `“rag” is red from ${String(red)}% and amber only from ${String(amber)}%`,
          "Give “rag.red” the higher percentage",
        );
      return { amber, red };
    }),
  virementLimits: (fields) =>
    fields.list("virementLimits", plain.virementLimits, (one) => ({
      above: one.number("above"),
      approval: one.word("approval"),
    })),
  calendar: (fields) => fields.read("calendar", plain.calendar, readCalendar),
  published: (fields) =>
    fields.record("published", plain.published, (one) => ({
      as: one.choice("as", "pdf", ["pdf", "workbook"] as const),
      sheets: one.names("sheets", []),
    })),
  smallNumber: (fields) => fields.number("smallNumber", plain.smallNumber),
};

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
  const remedy =
    'Give each committee\'s month and the period it reports, such as "September": "Period 4"';
  if (!isRecord(given) || !Object.values(given).every((period) => typeof period === "string"))
    return fail("“calendar” does not pair months with periods", remedy);
  const known = (name: string) =>
    months.some((month) => month.toLowerCase() === name.toLowerCase());
  for (const name of Object.keys(given))
    if (!known(name)) fail(`“calendar” names “${name}”, which is no month`, remedy);
  return given as Settings["calendar"];
}

function readNames(field: string, given: unknown, fail: Fail): readonly string[] {
  if (Array.isArray(given) && given.every((one): one is string => typeof one === "string"))
    return given;
  return fail(`“${field}” holds something that is not a list of names`, "Put each name in quotes");
}
