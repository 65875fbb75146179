/** What the dialogs of decisions say. */
export const words = {
  acceptTitle: "Accept with a reason",
  acceptHint:
    "The finding stays on the record with your reason. It comes back as soon as one of its figures changes.",
  reason: "Reason",
  reasonMissing: "Write why this is right as it is.",
  name: "Your name",
  nameHint: "Shown as entered, beside the reason.",
  nameMissing: "Write your name.",
  accept: "Accept",
  accepted: "Accepted. The finding is kept under “Accepted”.",
  ownerTitle: "Owner",
  owner: "Who will put this right",
  ownerHint: "Leave it empty to take the owner off.",
  save: "Save",
  ownerSaved: "The owner is saved.",
  sourceTitle: "Sourced elsewhere",
  sourceHint:
    "For an amount that no table of this workbook holds. Say where a reviewer finds it: a system report, a paper, a working file.",
  reference: "Where it comes from",
  referenceMissing: "Write where the amount comes from.",
  sourceSaved: "The source is saved.",
  sourceTaken: "The source was removed.",
  pickTitle: "Choose the line",
  pickHint: (subject: string) =>
    `Which line does “${subject}” speak of? The choice holds for every amount about it.`,
  pickLine: "Lines it may speak of",
  pickMissing: "Choose a line.",
  pick: "Use this line",
  picked: "The line is kept.",
  unpicked: "The choice was removed.",
  severalCells: "made up of several cells: check it by eye",
  cancel: "Cancel",
  notKept:
    "This could not be kept in the workbook. Where it is open for reading only, save it under a name of its own first.",
  close: "Close",
  copyTitle: "Copy by hand",
  copyHint:
    "This Excel does not let a pane use the clipboard. The text is selected: press Ctrl+C (⌘C on a Mac).",
} as const;
