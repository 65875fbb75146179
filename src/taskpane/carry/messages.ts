import type { Carried, CarriedItem } from "../../core/carry-over/carry-over";

export const cameNames: Readonly<Record<Carried, string>> = {
  lapsed: "Lapsed: please decide again",
  lost: "Lost: not in this version",
  kept: "Kept",
};

export const kindNames: Readonly<Record<CarriedItem["kind"], string>> = {
  acceptance: "Accepted",
  owner: "Owner",
  source: "Sourced elsewhere",
  pick: "Line chosen",
  settings: "Settings",
};

/** What carrying decisions over says. */
export const words = {
  title: "Decisions",
  hint: "Decisions travel inside the workbook. For a new export of it, save them to a file and take them over there, or take them over from last month’s workbook itself.",
  save: "Save to a file",
  saved: (name: string) => `${name} was saved to your downloads.`,
  load: "Take over from a file",
  summary: (name: string, items: readonly CarriedItem[]) => {
    const of = (came: Carried) => String(items.filter((one) => one.came === came).length);
    return `Decisions of ${name}: ${of("kept")} kept, ${of("lapsed")} lapsed, ${of("lost")} lost.`;
  },
} as const;
