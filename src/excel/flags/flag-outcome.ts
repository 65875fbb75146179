/** A sheet that was left as it is, and why. */
export interface LeftAlone {
  readonly sheet: string;
  readonly why:
    | "protected"
    /** It is no longer in the workbook. */
    | "gone"
    /** Excel does not hand over some of its conditional formats. */
    | "unreadable";
}

/** What became of the flags. */
export interface FlagOutcome {
  /** Cells that were flagged, or rules that were taken away. */
  readonly done: number;
  readonly left: readonly LeftAlone[];
}
