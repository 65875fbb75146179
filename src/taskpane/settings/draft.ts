import type { Settings } from "../../core/settings";
import { months } from "../../core/settings/read-field";

/** The settings as they are being written: figures as typed, lists row by row. */
export interface SettingsDraft extends Pick<
  Settings,
  "excludedSheets" | "units" | "adverseSign" | "incomeSign" | "severities"
> {
  readonly published: { readonly as: "" | "pdf" | "workbook"; readonly sheets: readonly string[] };
  readonly tolerance: Readonly<Record<"casting" | "narrative", string>>;
  readonly explain: Readonly<Record<"amount" | "percent", string>>;
  readonly rag: Readonly<Record<"amber" | "red", string>>;
  readonly virementLimits: readonly Readonly<Record<"above" | "approval", string>>[];
  readonly calendar: readonly Readonly<Record<"month" | "period", string>>[];
  readonly smallNumber: string;
  /** One set of names a line, with = between them. */
  readonly synonyms: string;
}

export type SettingField = keyof SettingsDraft;

/** The settings as a form shows them. */
export function toDraft(settings: Settings): SettingsDraft {
  const { published, tolerance, explain, rag, virementLimits, calendar, synonyms } = settings;
  const { excludedSheets, units, adverseSign, incomeSign, severities, smallNumber } = settings;
  return {
    ...{ excludedSheets, units, adverseSign, incomeSign, severities },
    published: { as: published?.as ?? "", sheets: published?.sheets ?? [] },
    tolerance: { casting: figure(tolerance.casting), narrative: figure(tolerance.narrative) },
    explain: { amount: figure(explain?.amount), percent: figure(explain?.percent) },
    rag: { amber: figure(rag?.amber), red: figure(rag?.red) },
    virementLimits: virementLimits.map(({ above, approval }) => ({
      above: figure(above),
      approval,
    })),
    calendar: Object.entries(calendar).map(([name, period]) => ({
      month: months.find((month) => month.toLowerCase() === name.toLowerCase()) ?? name,
      period,
    })),
    smallNumber: figure(smallNumber),
    synonyms: synonyms.map((names) => names.join(" = ")).join("\n"),
  };
}

function figure(value: number | null | undefined): string {
  if (value === null || value === undefined) return "";
  const [whole = "", rest] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
