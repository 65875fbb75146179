import { count } from "../wording";
import type { Settings, SignSetting } from "../settings";

/** What each setting is called. */
export const settingNames: Readonly<Record<keyof Settings, string>> = {
  published: "What is published",
  excludedSheets: "Sheets left out",
  units: "Units of figures",
  tolerance: "Rounding allowed",
  adverseSign: "Sign of an overspend",
  incomeSign: "Sign of income in a budget",
  explain: "Variances to be explained",
  rag: "Status colours",
  virementLimits: "Virement limits",
  calendar: "Committee calendar",
  smallNumber: "Small numbers of people",
  synonyms: "Names that mean the same line",
  severities: "Checks and how serious they are",
};

const signs: Readonly<Record<SignSetting, string>> = {
  table: "as each table shows",
  positive: "positive",
  negative: "negative",
};

/** What each setting is set to, in a few plain words. */
export const saySetting: Readonly<Record<keyof Settings, (all: Settings) => string>> = {
  published: ({ published }) => {
    if (!published) return "not said";
    if (published.as === "workbook") return "the workbook itself";
    const { sheets } = published;
    return `a PDF of ${sheets.length === 0 ? "all visible sheets" : sheets.join(", ")}`;
  },
  excludedSheets: ({ excludedSheets }) => excludedSheets.join(", ") || "none",
  units: ({ units }) =>
    units
      .map(
        ({ sheet, table, unit }) =>
          `${table === undefined ? sheet : `${sheet}, ${table}`}: ${unit}`,
      )
      .join("; ") || "as each sheet says",
  tolerance: ({ tolerance: { casting, narrative } }) =>
    casting === null && narrative === null
      ? "as print allows"
      : `in sums and differences ${places(casting)}; between the report and its cells ${places(narrative)}`,
  adverseSign: ({ adverseSign }) => signs[adverseSign],
  incomeSign: ({ incomeSign }) => signs[incomeSign],
  explain: ({ explain }) =>
    explain
      ? `from ${pounds(explain.amount)} and ${String(explain.percent)}% of budget`
      : "none asked for",
  rag: ({ rag }) =>
    rag
      ? `amber from ${String(rag.amber)}%, red from ${String(rag.red)}% over budget`
      : "not checked",
  virementLimits: ({ virementLimits }) =>
    virementLimits.map(({ above, approval }) => `above ${pounds(above)}: ${approval}`).join("; ") ||
    "none",
  calendar: ({ calendar }) =>
    Object.entries(calendar)
      .map(([month, period]) => `${month}: ${period}`)
      .join("; ") || "none",
  smallNumber: ({ smallNumber }) => `below ${String(smallNumber)}`,
  synonyms: ({ synonyms }) => synonyms.map((names) => names.join(" = ")).join("; ") || "none",
  severities: ({ severities }) => {
    const set = Object.keys(severities).length;
    return set === 0 ? "each check’s own" : `${count(set, "check")} set`;
  },
};

/** "up to 1 unit of the last printed place". */
function places(units: number | null): string {
  return units === null
    ? "as print allows"
    : `up to ${count(units, "unit")} of the last printed place`;
}

function pounds(amount: number): string {
  return `£${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",")}`;
}
