/** Something that Crosscast has left in a workbook. */
export interface Trace {
  readonly kind: "decisions" | "set aside" | "newer" | "flags" | "record";
  /** In plain words: "Decisions: 3 findings accepted, 1 amount sourced elsewhere, settings". */
  readonly what: string;
}

/** What was taken out, and what could not be. */
export interface TracesGone {
  readonly gone: readonly Trace[];
  readonly left: readonly { readonly what: string; readonly why: string }[];
}
