import { ruleTitle } from "../checks/rule-title";
import type { Settings, SignSetting } from "../settings";
import { count } from "../wording";

const signs: Readonly<Record<SignSetting, string>> = {
  table: "as each table shows",
  positive: "positive",
  negative: "negative",
};
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
    ...describers.flatMap(({ name, say }): Words[] =>
      say(settings) === say(usual) ? [] : [[name, say(settings)]],
    ),
    ...settings.synonyms
      .filter((names) => !usual.synonyms.some((other) => isSame(other, names)))
      .map((names): Words => ["Names that mean the same line", names.join(", ")]),
  ];
}

interface Describer {
  readonly name: string;
  readonly say: (settings: Settings) => string;
}

const describers: readonly Describer[] = [
  {
    name: "Rounding allowed in sums and differences",
    say: ({ tolerance }) => places(tolerance.casting),
  },
  {
    name: "Rounding allowed between the report and its cells",
    say: ({ tolerance }) => places(tolerance.narrative),
  },
  { name: "Sign of an overspend", say: (all) => signs[all.adverseSign] },
  { name: "Sign of income in a budget", say: (all) => signs[all.incomeSign] },
  {
    name: "Variances to be explained",
    say: ({ explain }) =>
      explain
        ? `from ${pounds(explain.amount)} and ${String(explain.percent)}% of budget`
        : "none asked for",
  },
  {
    name: "Status colours",
    say: ({ rag }) =>
      rag
        ? `amber from ${String(rag.amber)}%, red from ${String(rag.red)}% over budget`
        : "not checked",
  },
  {
    name: "Virement limits",
    say: ({ virementLimits }) =>
      virementLimits
        .map(({ above, approval }) => `above ${pounds(above)}: ${approval}`)
        .join("; ") || "none",
  },
  {
    name: "Committee calendar",
    say: ({ calendar }) =>
      Object.entries(calendar)
        .map(([month, period]) => `${month}: ${period}`)
        .join("; ") || "none",
  },
  {
    name: "What is published",
    say: ({ published }) => {
      if (!published) return "not said";
      if (published.as === "workbook") return "the workbook itself";
      const { sheets } = published;
      return `a PDF of ${sheets.length === 0 ? "all visible sheets" : sheets.join(", ")}`;
    },
  },
  {
    name: "Small numbers of people",
    say: ({ smallNumber }) => `below ${String(smallNumber)}`,
  },
];

/** "up to 1 unit of the last printed place". */
function places(units: number | null): string {
  return units === null
    ? "as print allows"
    : `up to ${count(units, "unit")} of the last printed place`;
}

function pounds(amount: number): string {
  return `£${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",")}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
