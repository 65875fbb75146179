/** Something the review did not look at, or could not read. Said, never left out. */
export interface Unchecked {
  /** `sheet “Pivot”`, `'Appendix 1'!F10`. */
  readonly what: string;
  /** In words a finance officer understands. */
  readonly why: string;
  /** It holds figures or words that could not be read; false where it was left out on purpose or is only for information. */
  readonly unreadable: boolean;
}

/** The same review with more that was not looked at: files, say, that stood beside it and could not be read. */
export function withUnchecked<
  Kind extends {
    readonly unchecked: readonly Unchecked[];
    readonly summary: { readonly readyToPublish: boolean };
  },
>(reviewed: Kind, more: readonly Unchecked[]): Kind {
  if (more.length === 0) return reviewed;
  const unchecked = [...more, ...reviewed.unchecked];
  const readyToPublish =
    reviewed.summary.readyToPublish && !more.some(({ unreadable }) => unreadable);
  return { ...reviewed, unchecked, summary: { ...reviewed.summary, readyToPublish } };
}
