import { defaultSettings, type Settings } from "../../core/settings";
import { months } from "../../core/settings/read-field";
import type { SettingsDraft } from "./draft";
import { faultWords } from "./messages";

/** What is wrong with what was typed, by the place it was typed at: `explain.amount`, `virementLimits.0.approval`. */
export type DraftFaults = Readonly<Record<string, string>>;

export interface ReadDraft {
  readonly settings: Settings;
  readonly faults: DraftFaults;
}

/** The settings that were typed. Where something cannot be read, it is told, and the default stands in its place. */
export function readDraft(draft: SettingsDraft): ReadDraft {
  const faults: Record<string, string> = {};
  const figure = (at: string, typed: string, wrong: string): number | null => {
    const plain = typed.replace(/[£%,\s]/g, "");
    if (plain === "") return null;
    if (/^\d{1,12}(?:\.\d{1,6})?$/.test(plain)) return Number(plain);
    faults[at] = wrong;
    return null;
  };
  const { published, tolerance, explain, rag, excludedSheets, units } = draft;
  const { adverseSign, incomeSign, severities } = draft;
  const amount = figure("explain.amount", explain.amount, faultWords.pounds);
  const percent = figure("explain.percent", explain.percent, faultWords.percent);
  const amber = figure("rag.amber", rag.amber, faultWords.percent);
  const red = figure("rag.red", rag.red, faultWords.percent);
  if (amber === null && red !== null) faults["rag.amber"] ??= faultWords.bothColours;
  if (red === null && amber !== null) faults["rag.red"] ??= faultWords.bothColours;
  if (amber !== null && red !== null && amber > red) faults["rag.red"] = faultWords.redFirst;
  const settings: Settings = {
    ...{ excludedSheets, units, adverseSign, incomeSign, severities },
    published:
      published.as === ""
        ? null
        : { as: published.as, sheets: published.as === "pdf" ? published.sheets : [] },
    tolerance: {
      casting: figure("tolerance.casting", tolerance.casting, faultWords.places),
      narrative: figure("tolerance.narrative", tolerance.narrative, faultWords.places),
    },
    explain:
      amount === null && percent === null ? null : { amount: amount ?? 0, percent: percent ?? 0 },
    rag: amber === null || red === null ? null : { amber, red },
    virementLimits: draft.virementLimits.flatMap(({ above, approval }, at) => {
      if (above.trim() === "" && approval.trim() === "") return [];
      const limit = figure(`virementLimits.${String(at)}.above`, above, faultWords.pounds);
      if (limit === null) faults[`virementLimits.${String(at)}.above`] ??= faultWords.noLimit;
      if (approval.trim() === "")
        faults[`virementLimits.${String(at)}.approval`] = faultWords.noApproval;
      return [{ above: limit ?? 0, approval: approval.trim() }];
    }),
    calendar: readCalendar(draft.calendar, faults),
    smallNumber:
      figure("smallNumber", draft.smallNumber, faultWords.number) ?? defaultSettings.smallNumber,
    synonyms: readSynonyms(draft.synonyms, faults),
  };
  return { settings, faults };
}

function readCalendar(
  rows: SettingsDraft["calendar"],
  faults: Record<string, string>,
): Settings["calendar"] {
  const read = new Map<string, string>();
  rows.forEach(({ month, period }, at) => {
    if (month === "" && period.trim() === "") return;
    if (!months.includes(month)) faults[`calendar.${String(at)}.month`] = faultWords.noMonth;
    else if (read.has(month)) faults[`calendar.${String(at)}.month`] = faultWords.monthTwice(month);
    if (period.trim() === "") faults[`calendar.${String(at)}.period`] = faultWords.noPeriod;
    if (!read.has(month)) read.set(month, period.trim());
  });
  return Object.fromEntries(read);
}

function readSynonyms(text: string, faults: Record<string, string>): Settings["synonyms"] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const sets = lines.map((line) =>
    line
      .split("=")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );
  const alone = sets.findIndex((names) => names.length < 2);
  if (alone >= 0) faults["synonyms"] = faultWords.oneName(lines[alone]?.trim() ?? "");
  return sets;
}
