import { ruleTitle } from "../checks/rule-title";
import type { Settings, SignSetting } from "../settings";

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
    ...describers.flatMap(({ name, field, say }): Words[] =>
      isSame(settings[field], usual[field]) ? [] : [[name, say(settings)]],
    ),
    ...settings.synonyms
      .filter((names) => !usual.synonyms.some((other) => isSame(other, names)))
      .map((names): Words => ["Names that mean the same line", names.join(", ")]),
  ];
}

interface Describer {
  readonly name: string;
  readonly field: keyof Settings;
  readonly say: (settings: Settings) => string;
}

const describers: readonly Describer[] = [
  { name: "Sign of an overspend", field: "adverseSign", say: (all) => signs[all.adverseSign] },
  { name: "Sign of income in a budget", field: "incomeSign", say: (all) => signs[all.incomeSign] },
  {
    name: "Variances to be explained",
    field: "explain",
    say: ({ explain }) =>
      explain
        ? `from ${pounds(explain.amount)} and ${String(explain.percent)}% of budget`
        : "none asked for",
  },
  {
    name: "Status colours",
    field: "rag",
    say: ({ rag }) =>
      rag
        ? `amber from ${String(rag.amber)}%, red from ${String(rag.red)}% over budget`
        : "not checked",
  },
  {
    name: "Virement limits",
    field: "virementLimits",
    say: ({ virementLimits }) =>
      virementLimits
        .map(({ above, approval }) => `above ${pounds(above)}: ${approval}`)
        .join("; ") || "none",
  },
  {
    name: "Committee calendar",
    field: "calendar",
    say: ({ calendar }) =>
      Object.entries(calendar)
        .map(([month, period]) => `${month}: ${period}`)
        .join("; ") || "none",
  },
  {
    name: "What is published",
    field: "published",
    say: ({ published }) => {
      if (!published) return "not said";
      if (published.as === "workbook") return "the workbook itself";
      const { sheets } = published;
      return `a PDF of ${sheets.length === 0 ? "all visible sheets" : sheets.join(", ")}`;
    },
  },
  {
    name: "Small numbers of people",
    field: "smallNumber",
    say: ({ smallNumber }) => `below ${String(smallNumber)}`,
  },
];

function pounds(amount: number): string {
  return `£${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",")}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
