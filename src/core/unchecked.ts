/** Something the review did not look at, or could not read. Said, never left out. */
export interface Unchecked {
  /** `sheet “Pivot”`, `'Appendix 1'!F10`. */
  readonly what: string;
  /** In words a finance officer understands. */
  readonly why: string;
  /** It holds figures or words that could not be read; false where it was left out on purpose or is only for information. */
  readonly unreadable: boolean;
}
