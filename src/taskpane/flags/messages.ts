import type { FlagOutcome } from "../../excel/port";

/** What the pane says about flags in the sheets. */
export const words = {
  menu: "Flags",
  show: "Show flags in the sheets",
  clear: "Clear flags",
  showTitle: "Show flags in the sheets?",
  clearTitle: "Clear all flags?",
  showWhat:
    "The cell of each open finding gets a coloured fill and a border: solid for an error, dashed for a warning, dotted for a note. Your own formats, comments and rules stay as they are, and are shown in front of the flags.",
  clearWhat:
    "Crosscast’s flags are removed from every sheet, including cells that were copied with their flag. Nothing else is changed.",
  undo: "Excel then forgets its undo list: what you did before can no longer be undone.",
  busy: "Working",
  done: (shown: boolean, outcome: FlagOutcome) => (shown ? sayShown(outcome) : sayCleared(outcome)),
} as const;

function sayShown({ done }: FlagOutcome): string {
  if (done === 0)
    return "No cell was flagged: no open finding has a cell in a sheet that may be changed.";
  return `${String(done)} ${done === 1 ? "cell is" : "cells are"} flagged.`;
}

function sayCleared({ done }: FlagOutcome): string {
  return done === 0 ? "There were no flags to clear." : "The flags were cleared.";
}

const reasons: Readonly<Record<FlagOutcome["left"][number]["why"], string>> = {
  protected: "is protected and was left as it is",
  gone: "is no longer in the workbook",
  unreadable:
    'has conditional formats that Crosscast cannot read. If flags are left there, delete them in Excel: Home, Conditional Formatting, Manage Rules, the rules that begin with =N("crosscast',
};

/** Each sheet that was left, with the reason. */
export function sayLeft({ left }: FlagOutcome): readonly string[] {
  return left.map(({ sheet, why }) => `Sheet “${sheet}” ${reasons[why]}.`);
}
