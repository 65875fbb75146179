/** How far the report has come, as entered. */
export type Stage = "draft" | "cleared" | "published";

export const stages: readonly Stage[] = ["draft", "cleared", "published"];

/** What only a person knows of the report, each as entered and none of it checked; empty where nothing was entered. */
export interface RecordDetails {
  readonly council: string;
  readonly committee: string;
  /** In the words that were entered: a meeting may be "special, date to be confirmed". */
  readonly meetingDate: string;
  readonly period: string;
  readonly stage: Stage | "";
  readonly preparer: string;
}

export const noDetails: RecordDetails = {
  council: "",
  committee: "",
  meetingDate: "",
  period: "",
  stage: "",
  preparer: "",
};

/** What each detail is called for a person, in the order in which they are asked for and printed. */
export const detailNames: Readonly<Record<keyof RecordDetails, string>> = {
  council: "Council",
  committee: "Committee",
  meetingDate: "Meeting date",
  period: "Period",
  stage: "Stage",
  preparer: "Prepared by",
};
