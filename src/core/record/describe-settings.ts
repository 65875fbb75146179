import { ruleTitle } from "../checks/rule-title";
import type { Settings } from "../settings";
import { saySetting, settingNames } from "../settings/say-setting";

const severities = { error: "an error", warning: "a warning", info: "a note", off: "switched off" };

type Words = readonly [name: string, value: string];

/** What a council has set that differs from what usually holds, one thing a line: its name and what it is set to. */
export function describeSettings(settings: Settings, usual: Settings): readonly Words[] {
  return [
    ...Object.entries(settings.severities)
      .filter(([rule, severity]) => usual.severities[rule] !== severity)
      .map(([rule, severity]): Words => [`Check “${ruleTitle(rule)}”`, severities[severity]]),
    ...settings.excludedSheets.map((sheet): Words => [`Sheet “${sheet}”`, "left out of the check"]),
    ...settings.units.map(({ sheet, table, unit }): Words => [
      `Unit of “${sheet}”${table === undefined ? "" : `, ${table}`}`,
      `${unit}, whatever the sheet says`,
    ]),
    ...plain.flatMap((field): Words[] => {
      const said = saySetting[field](settings);
      return said === saySetting[field](usual) ? [] : [[settingNames[field], said]];
    }),
    ...settings.synonyms
      .filter((names) => !usual.synonyms.some((other) => isSame(other, names)))
      .map((names): Words => [settingNames.synonyms, names.join(", ")]),
  ];
}

/** Settings that are told in one line each. */
const plain: readonly (keyof Settings)[] = [
  "tolerance",
  "adverseSign",
  "incomeSign",
  "explain",
  "rag",
  "virementLimits",
  "calendar",
  "published",
  "smallNumber",
];

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
